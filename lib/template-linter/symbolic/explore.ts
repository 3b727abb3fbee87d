import { RenderFailure } from '../../java/render-failure';
import { openWorkBudget, remainingWork } from '../../java/work-budget';
import { renderTemplate } from '../../template-engine/velocity/evaluator/evaluator';
import type { Block, IfNode } from '../../template-engine/velocity/parser/syntax-tree';
import type { TemplateUse } from '../finding';
import { ExploringEvaluator, PrintedPiece, TracedContext } from './exploring-evaluator';
import { madeUpVariables } from './made-up-request';
import { World } from './world';

/** How many ways a template is rendered at most. */
const MAX_WORLDS = 128;

/** What all these renders may take together: milliseconds, where one render of a request may take seconds. */
const WORK = 200_000;

/** One way that the template was rendered. */
export interface ExploredWorld {
  readonly world: World;
  /** The output, with marks for what nobody knows; undefined where the render failed. */
  readonly output: string | undefined;
  readonly pieces: readonly PrintedPiece[];
  /** The branches that were rendered; an #if itself where none of its branches was. */
  readonly branches: ReadonlySet<Block | IfNode>;
}

/** All the ways that a template was rendered. */
export interface Exploration {
  readonly worlds: readonly ExploredWorld[];
  /** Whether there is no other way. */
  readonly isComplete: boolean;
}

/** Renders a template in every way that its conditions allow, those with the fewest answers changed first. */
export function explore(template: Block, use: TemplateUse): Exploration {
  const worlds: ExploredWorld[] = [];
  const scripts: (readonly boolean[])[] = [[]];
  let work = WORK;
  // The list grows while it is gone over.
  for (const nextScript of scripts) {
    if (worlds.length === MAX_WORLDS || work < 0) return { worlds, isComplete: false };
    openWorkBudget(work);
    const explored = render(template, use, nextScript);
    work = remainingWork();
    worlds.push(explored);
    const { answers, script } = explored.world;
    for (let index = script.length; index < answers.length && scripts.length <= MAX_WORLDS; index += 1) {
      scripts.push([...answers.slice(0, index), !(answers[index] ?? false)]);
    }
  }
  return { worlds, isComplete: work >= 0 };
}

function render(template: Block, use: TemplateUse, script: readonly boolean[]): ExploredWorld {
  const world = new World(script);
  const context = new TracedContext(madeUpVariables(world, use));
  const evaluator = new ExploringEvaluator(context, world);
  let output: string | undefined;
  try {
    renderTemplate(template, context, evaluator);
    output = context.output;
  } catch (failure) {
    // What fails for made-up values need not fail for a request's.
    if (!(failure instanceof RenderFailure)) throw failure;
  }
  return { world, output, pieces: context.pieces, branches: evaluator.branches };
}
