import { Cursor, listIterator } from '../../java/values/java-iterator';
import { JavaList, type JavaValue } from '../../java/values/java-value';
import { spendWork } from '../../java/work-budget';
import { Evaluator } from '../../template-engine/velocity/evaluator/evaluator';
import { RenderContext } from '../../template-engine/velocity/evaluator/render-context';
import type { StopSignal } from '../../template-engine/velocity/evaluator/stop-signal';
import { Block, ForeachNode, IfNode, NodeKind, ReferenceNode, TextNode } from '../../template-engine/velocity/parser/syntax-tree';
import type { ExecutionPath } from './execution-path';
import { ExploringExpressions } from './symbolic-expressions';
import { elementsOf } from './symbolic-loop';
import { SymbolicValue } from './symbolic-value';

/** A piece of the output, and what printed it. */
export interface PrintedPiece {
  /** Where it starts in the output. */
  readonly start: number;
  readonly node: TextNode | ReferenceNode;
}

/** Keeps which part of the template printed which part of the output. */
export class TracedContext extends RenderContext {
  public readonly pieces: PrintedPiece[] = [];
  private captures = 0;

  /** Notes that a node prints next. */
  public startPiece(node: TextNode | ReferenceNode): void {
    if (this.captures === 0) this.pieces.push({ start: this.output.length, node });
  }

  /** Long outputs cost work too: there may be one for each way that the template can go. */
  public override write(text: string): void {
    spendWork(text.length >>> 8);
    super.write(text);
  }

  /** What is captured is no output yet. */
  public override capture(render: () => void): string {
    this.captures += 1;
    try {
      return super.capture(render);
    } finally {
      this.captures -= 1;
    }
  }
}

/** Renders a template in an execution path: the real evaluator, but for values that nobody knows. */
export class ExploringEvaluator extends Evaluator {
  /** The branches that were rendered; the #if itself where none of its branches was. */
  public readonly branches = new Set<Block | IfNode>();
  private entered = 0;
  private loop: ForeachNode | undefined;

  /** `path` answers what the template asks, and takes note of what is found. */
  public constructor(private readonly traced: TracedContext, private readonly path: ExecutionPath) {
    super(traced, (interpolate) => new ExploringExpressions(traced, interpolate, path));
  }

  protected override renderText(node: TextNode): void {
    this.traced.startPiece(node);
    super.renderText(node);
  }

  protected override renderReference(node: ReferenceNode): void {
    this.traced.startPiece(node);
    super.renderReference(node);
  }

  protected override renderIf(node: IfNode): StopSignal | undefined {
    const before = this.entered;
    const signal = super.renderIf(node);
    if (this.entered === before) this.branches.add(node);
    return signal;
  }

  protected override renderForeach(node: ForeachNode): StopSignal | undefined {
    this.loop = node;
    return super.renderForeach(node);
  }

  protected override renderBranch(block: Block): StopSignal | undefined {
    this.entered += 1;
    this.branches.add(block);
    return super.renderBranch(block);
  }

  protected override cursorOf(given: Exclude<JavaValue, null>): Cursor | null {
    const value = this.path.known(given);
    if (!(value instanceof SymbolicValue)) return value === null ? null : super.cursorOf(value);
    if (value.isUnbounded && (this.loop === undefined || !hasBreak(this.loop.block))) this.noteUnbounded();
    const elements = elementsOf(this.path, value);
    return elements === undefined ? null : listIterator(new JavaList('ArrayList', [...elements]));
  }

  private noteUnbounded(): void {
    this.path.note('unboundedLoop', this.traced.position,
      'the client decides how many elements there are, and API Gateway leaves out all after the first 1,000: check the size first, '
      + 'as in #if( $list.size() <= 1000 ), or the length of the text');
  }
}

/** Whether a loop may end itself: then it is known that not all elements come. */
function hasBreak({ statements }: Block): boolean {
  return statements.some((statement) => statement.kind === NodeKind.Break
    || (statement.kind === NodeKind.If && statement.branches.some(({ block }) => hasBreak(block))));
}
