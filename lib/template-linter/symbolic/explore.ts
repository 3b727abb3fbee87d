// Symbolic execution with taint tracking. The linter renders a template without a request: the engine's own evaluator runs over
// symbolic values (symbolic-evaluator.ts), in place of $input, $util, $context and $stageVariables (symbolic-request.ts).
//
// A SymbolicValue stands for anything that a request could bring. It carries its kind, the characters and the size that it can have,
// and its taint: if the client controls it. Methods derive further symbolic values from it (symbolic-methods.ts). It prints as a
// placeholder of one character, so that the output shows where each value went.
//
// A condition on a symbolic value is decided by the execution path, and the decision constrains the value from there on (comparison.ts,
// constraints.ts): after #if( $x.matches("[0-9]+") ), `$x` has only digits in its alphabet. A condition that the earlier decisions imply
// is not decided again.
//
// Paths are enumerated by the prefixes of their decisions. The first path decides true everywhere. Each path then adds one prefix for
// every decision that it made after its own prefix: the decisions before it, and that one negated. So no path runs twice, and those with
// the fewest negated decisions run first, until all have run or a limit is reached. The checks look at the paths and their outputs.
import { RenderError } from '../../java/render-error';
import { isUsedUp, withStepBudget } from '../../java/work-budget';
import { renderTemplate } from '../../template-engine/velocity/evaluator/evaluator';
import type { Block, IfNode } from '../../template-engine/velocity/parser/syntax-tree';
import type { FindingsOptions } from '../findings-options';
import { ExecutionPath, TooManyValuesError } from './execution-path';
import { PrintedPiece, SymbolicEvaluator, TracedContext } from './symbolic-evaluator';
import { symbolicVariables } from './symbolic-request';

/** The most paths that are explored: seven independent conditions have 128. */
const MAX_PATHS = 128;

/** The work budget of all paths together: a fiftieth of what one render for a request may use. */
const WORK = 200_000;

/** An execution path, and the render along it. */
export interface ExploredPath {
  readonly path: ExecutionPath;
  /** The output, with placeholders for symbolic values; undefined where the render failed. */
  readonly output: string | undefined;
  readonly pieces: readonly PrintedPiece[];
  /** The branches that were rendered; an #if itself where none of its branches was. */
  readonly branches: ReadonlySet<Block | IfNode>;
  /** What ended the render, which would end it for a request too. */
  readonly failure?: RenderFailure;
}

/** A call that fails, or a directive. */
export interface RenderFailure {
  readonly position: number;
  readonly message: string;
  /** Whether it is derived from Java that the call fails: no recording shows it. */
  readonly isDerived: boolean;
}

/** The paths of a template. */
export interface Exploration {
  readonly paths: readonly ExploredPath[];
  /** Whether these are all paths of the template. */
  readonly isComplete: boolean;
  /** Whether the paths used up their budget of work or memory, so that some of them ended early. */
  readonly isCutShort: boolean;
}

/** Renders a template along its execution paths. */
export function explore(template: Block, options: FindingsOptions): Exploration {
  return withStepBudget(WORK, () => exploreWithinBudget(template, options));
}

function exploreWithinBudget(template: Block, options: FindingsOptions): Exploration {
  const paths: ExploredPath[] = [];
  const prefixes: (readonly boolean[])[] = [[]];
  // The list grows while it is gone over.
  for (const nextPrefix of prefixes) {
    if (paths.length === MAX_PATHS || isUsedUp()) return { paths, isComplete: false, isCutShort: isUsedUp() };
    const explored = render(template, options, nextPrefix);
    paths.push(explored);
    const { decisions, prefix } = explored.path;
    for (let index = prefix.length; index < decisions.length && prefixes.length <= MAX_PATHS; index += 1) {
      prefixes.push([...decisions.slice(0, index), !(decisions[index] ?? false)]);
    }
  }
  return { paths, isComplete: !isUsedUp(), isCutShort: isUsedUp() };
}

function render(template: Block, options: FindingsOptions, prefix: readonly boolean[]): ExploredPath {
  const path = new ExecutionPath(prefix);
  const context = new TracedContext(symbolicVariables(path, options));
  const evaluator = new SymbolicEvaluator(context, path);
  let output: string | undefined;
  let failure: RenderFailure | undefined;
  try {
    renderTemplate(template, context, evaluator);
    output = context.output;
  } catch (error) {
    // A RangeError is more than Node.js can hold.
    if (!(error instanceof RenderError || error instanceof RangeError)) throw error;
    const isLimit = error instanceof RangeError || error instanceof TooManyValuesError || isUsedUp();
    if (!isLimit) failure = { position: context.position, message: error.message, isDerived: path.failsAsJavaDoes };
  }
  return { path, output, pieces: context.pieces, branches: evaluator.branches, ...failure === undefined ? {} : { failure } };
}
