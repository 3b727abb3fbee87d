import { RenderError } from '../../java/render-error';
import { remainingWork, withStepBudget } from '../../java/work-budget';
import { renderTemplate } from '../../template-engine/velocity/evaluator/evaluator';
import type { Block, IfNode } from '../../template-engine/velocity/parser/syntax-tree';
import type { FindingsOptions } from '../findings-options';
import { ExecutionPath } from './execution-path';
import { ExploringEvaluator, PrintedPiece, TracedContext } from './symbolic-evaluator';
import { symbolicVariables } from './symbolic-request';

/** How many ways a template is rendered at most. */
const MAX_PATHS = 128;

/** What all these renders may take together: milliseconds, where one render of a request may take seconds. */
const WORK = 200_000;

/** One way that the template was rendered. */
export interface ExploredPath {
  readonly path: ExecutionPath;
  /** The output, with marks for what nobody knows; undefined where the render failed. */
  readonly output: string | undefined;
  readonly pieces: readonly PrintedPiece[];
  /** The branches that were rendered; an #if itself where none of its branches was. */
  readonly branches: ReadonlySet<Block | IfNode>;
}

/** All the ways that a template was rendered. */
export interface Exploration {
  readonly paths: readonly ExploredPath[];
  /** Whether there is no other way. */
  readonly isComplete: boolean;
}

/** Renders a template in every way that its conditions allow, those with the fewest answers changed first. */
export function explore(template: Block, options: FindingsOptions): Exploration {
  const paths: ExploredPath[] = [];
  const scripts: (readonly boolean[])[] = [[]];
  let work = WORK;
  // The list grows while it is gone over.
  for (const nextScript of scripts) {
    if (paths.length === MAX_PATHS || work < 0) return { paths, isComplete: false };
    const explored = withStepBudget(work, () => {
      const result = render(template, options, nextScript);
      work = remainingWork();
      return result;
    });
    paths.push(explored);
    const { answers, script } = explored.path;
    for (let index = script.length; index < answers.length && scripts.length <= MAX_PATHS; index += 1) {
      scripts.push([...answers.slice(0, index), !(answers[index] ?? false)]);
    }
  }
  return { paths, isComplete: work >= 0 };
}

function render(template: Block, options: FindingsOptions, script: readonly boolean[]): ExploredPath {
  const path = new ExecutionPath(script);
  const context = new TracedContext(symbolicVariables(path, options));
  const evaluator = new ExploringEvaluator(context, path);
  let output: string | undefined;
  try {
    renderTemplate(template, context, evaluator);
    output = context.output;
  } catch (failure) {
    // What fails for symbolic values need not fail for a request's.
    if (!(failure instanceof RenderError)) throw failure;
  }
  return { path, output, pieces: context.pieces, branches: evaluator.branches };
}
