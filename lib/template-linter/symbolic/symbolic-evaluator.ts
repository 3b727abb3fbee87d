import { Cursor, listIterator } from '../../java/values/java-iterator';
import { JavaList, type JavaValue } from '../../java/values/java-value';
import { spendWork } from '../../java/work-budget';
import { Evaluator } from '../../template-engine/velocity/evaluator/evaluator';
import { RenderContext } from '../../template-engine/velocity/evaluator/render-context';
import type { StopSignal } from '../../template-engine/velocity/evaluator/stop-signal';
import { Block, ForeachNode, IfNode, NodeKind, ReferenceNode, TextNode } from '../../template-engine/velocity/parser/syntax-tree';
import type { ExecutionPath } from './execution-path';
import { SymbolicExpressions } from './symbolic-expressions';
import { elementsOf } from './symbolic-loop';
import { SymbolicValue } from './symbolic-value';

/** A piece of the output, and the node that printed it. */
export interface PrintedPiece {
  /** The offset in the output. */
  readonly start: number;
  readonly node: TextNode | ReferenceNode;
}

/** A context that records which node of the template printed which part of the output. */
export class TracedContext extends RenderContext {
  public readonly pieces: PrintedPiece[] = [];
  private captures = 0;

  /** Records that a node prints next. */
  public startPiece(node: TextNode | ReferenceNode): void {
    if (this.captures === 0) this.pieces.push({ start: this.output.length, node });
  }

  /** Long outputs cost work: each path has its own. */
  public override write(text: string): void {
    spendWork(text.length >>> 8);
    super.write(text);
  }

  /** Captured text is not output yet: the node that prints it later is the one to record. */
  public override capture(render: () => void): string {
    this.captures += 1;
    try {
      return super.capture(render);
    } finally {
      this.captures -= 1;
    }
  }
}

/** The engine's evaluator, running along an execution path: only what depends on the request is different. */
export class SymbolicEvaluator extends Evaluator {
  /** The branches that were rendered; the #if itself where none of its branches was. */
  public readonly branches = new Set<Block | IfNode>();
  private entered = 0;
  private loop: ForeachNode | undefined;

  /** `path` decides the conditions, and takes the findings. */
  public constructor(private readonly traced: TracedContext, private readonly path: ExecutionPath) {
    super(traced, (interpolate) => new SymbolicExpressions(traced, interpolate, path));
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
    const value = this.path.simplify(given);
    if (!(value instanceof SymbolicValue)) return value === null ? null : super.cursorOf(value);
    if (value.isUnbounded && (this.loop === undefined || !hasBreak(this.loop.block))) this.reportUnboundedLoop();
    this.path.hasGuessedRounds = true;
    const elements = elementsOf(this.path, value);
    return elements === undefined ? null : listIterator(new JavaList('ArrayList', [...elements]));
  }

  private reportUnboundedLoop(): void {
    this.path.report('unboundedLoop', this.traced.position,
      'the client decides how many elements there are, and API Gateway leaves out all after the first 1,000: check the size first, '
      + 'as in #if( $list.size() <= 1000 ), or the length of the string');
  }
}

/** A loop with a #break is meant to end before the last element. */
function hasBreak({ statements }: Block): boolean {
  return statements.some((statement) => statement.kind === NodeKind.Break
    || (statement.kind === NodeKind.If && statement.branches.some(({ block }) => hasBreak(block))));
}
