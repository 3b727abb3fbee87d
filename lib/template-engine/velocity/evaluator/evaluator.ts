import { MAX_FOREACH_ITERATIONS } from '../../../api-gateway/limits';
import { RenderError } from '../../../java/render-error';
import { JavaIterator, listIterator, Cursor, mapIterator } from '../../../java/values/java-iterator';
import { JavaMapView } from '../../../java/values/java-map-view';
import { JavaInteger } from '../../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../../../java/values/java-value';
import { textOf } from '../../../java/values/value-text';
import { spendMemory, spendWork } from '../../../java/work-budget';
import { Block, BreakNode, DefineNode, ForeachNode, IfNode, InterpolationNode, NodeKind, ReferenceNode, SetNode, TextNode } from '../parser/syntax-tree';
import { DefinedBlock } from './defined-block';
import { ExpressionEvaluator, Interpolate } from './expression-evaluator';
import { ForeachScope } from './foreach-scope';
import { NullElement, RenderContext } from './render-context';
import { StopSignal } from './stop-signal';

/** What a loop takes, in bytes: its scope and its cursor. */
const LOOP_BYTES = 500;

/** What a #define takes, in bytes. */
const DEFINE_BYTES = 400;

/** Renders a template into the context's output. */
export function renderTemplate(template: Block, context: RenderContext, evaluator = new Evaluator(context)): void {
  try {
    evaluator.renderBlock(template);
  } catch (signal) {
    // A #stop in a text in quotes ends the template like any other.
    if (!(signal instanceof StopSignal)) throw signal;
  }
}

/** Renders statements. What ends a loop or the template is given back, or thrown from within an expression. */
export class Evaluator {
  private readonly expressions: ExpressionEvaluator;

  /** `expressionsWith` makes what evaluates expressions. */
  public constructor(
    protected readonly context: RenderContext,
    expressionsWith = (interpolate: Interpolate): ExpressionEvaluator => new ExpressionEvaluator(context, interpolate),
  ) {
    this.expressions = expressionsWith((node) => this.interpolate(node));
  }

  /** Renders a block; gives the signal that ended it early. */
  public renderBlock(block: Block): StopSignal | undefined {
    const { context } = this;
    for (const statement of block.statements) {
      spendWork(1);
      context.position = statement.position;
      let signal: StopSignal | undefined;
      switch (statement.kind) {
        case NodeKind.Text:
          this.renderText(statement);
          continue;
        case NodeKind.Reference:
          this.renderReference(statement);
          continue;
        case NodeKind.Set:
          this.renderSet(statement);
          continue;
        case NodeKind.If:
          signal = this.renderIf(statement);
          break;
        case NodeKind.Foreach:
          signal = this.renderForeach(statement);
          break;
        case NodeKind.Define:
          this.renderDefine(statement);
          continue;
        case NodeKind.Break:
          return this.breakSignal(statement);
        case NodeKind.Stop:
          if (statement.message !== undefined) this.expressions.valueOf(statement.message);
          return new StopSignal('all');
      }
      if (signal !== undefined) return signal;
    }
    return undefined;
  }

  protected renderText(node: TextNode): void {
    this.context.write(node.text);
  }

  protected renderReference(node: ReferenceNode): void {
    const { context } = this;
    const { form } = node;
    if (form.isBare) {
      context.write(node.name);
      return;
    }
    const value = this.expressions.resolve(node);
    if (form.escapedText !== undefined) context.write(form.escapedText);
    else if (value instanceof DefinedBlock) this.renderDefined(value, node);
    else context.write(form.prefix === '' ? textOf(value) : form.prefix + textOf(value));
  }

  private renderDefined(block: DefinedBlock, { form }: ReferenceNode): void {
    // Where a #define prints itself too deep, the reference is printed as it is written.
    if (!block.write()) this.context.write(form.nullText);
  }

  private renderSet(node: SetNode): void {
    const value = this.expressions.valueOf(node.value);
    if (value !== null) this.expressions.assign(node.target, value);
  }

  /** Renders the branch of an `#if` whose condition holds. */
  protected renderIf(node: IfNode): StopSignal | undefined {
    for (const { condition, block } of node.branches) {
      if (condition === undefined || this.expressions.isTrue(condition)) return this.renderBranch(block);
    }
    return undefined;
  }

  protected renderBranch(block: Block): StopSignal | undefined {
    return this.renderBlock(block);
  }

  /** What a loop goes over; null for what has no elements. */
  protected cursorOf(value: Exclude<JavaValue, null>): Cursor | null {
    return elementsOf(value);
  }

  /** Renders the block of a `#foreach` for each element. */
  protected renderForeach(node: ForeachNode): StopSignal | undefined {
    if (node.list === 'missing') throw new RenderError("'#foreach' needs three arguments: '#foreach($element in $list)'");
    const list = node.list === null ? null : this.expressions.valueOf(node.list);
    const cursor = list === null ? null : this.cursorOf(list);
    if (cursor === null) return undefined;
    const { context } = this;
    const elementBefore = context.get(node.variable);
    const countBefore = context.get('velocityCount');
    const hasNextBefore = context.get('velocityHasNext');
    spendMemory(LOOP_BYTES);
    const scope = new ForeachScope(context.get('foreach'));
    context.set('foreach', scope);
    const signal = this.runLoop(node, cursor, scope);
    restore(context, node.variable, elementBefore);
    if (context.countsLoops) {
      restore(context, 'velocityCount', countBefore);
      restore(context, 'velocityHasNext', hasNextBefore);
    }
    const current = context.get('foreach');
    if (current instanceof ForeachScope) restore(context, 'foreach', current.before);
    if (signal?.endsAt(scope) === false) return signal;
    return undefined;
  }

  private runLoop(node: ForeachNode, cursor: Cursor, scope: ForeachScope): StopSignal | undefined {
    const { context } = this;
    const nullElement: NullElement = { name: node.variable, isHidden: true };
    try {
      for (let count = 1; count <= MAX_FOREACH_ITERATIONS && cursor.hasNext(); count += 1) {
        spendWork(1);
        if (context.countsLoops) context.set('velocityCount', JavaInteger.of(count));
        context.position = node.position;
        const element = cursor.next();
        scope.hasNext = cursor.hasNext();
        scope.index += 1;
        if (context.countsLoops) context.set('velocityHasNext', scope.hasNext);
        context.set(node.variable, element);
        const signal = element === null ? this.renderWithNull(node.block, nullElement) : this.renderBlock(node.block);
        if (signal !== undefined) return signal;
      }
    } catch (signal) {
      if (signal instanceof StopSignal) return signal;
      throw signal;
    }
    return undefined;
  }

  private renderWithNull(block: Block, element: NullElement): StopSignal | undefined {
    this.context.enterNullElement(element);
    try {
      return this.renderBlock(block);
    } finally {
      this.context.leaveNullElement();
    }
  }

  private renderDefine(node: DefineNode): void {
    spendMemory(DEFINE_BYTES);
    const render = (): void => {
      this.renderDefinedBlock(node);
    };
    this.context.set(node.name, new DefinedBlock(render, () => this.context.capture(render)));
  }

  private renderDefinedBlock(node: DefineNode): void {
    this.context.enterBlock(node.block);
    try {
      const signal = this.renderBlock(node.block);
      if (signal !== undefined) throw signal;
    } catch (signal) {
      if (!(signal instanceof StopSignal && signal.endsAt(node))) throw signal;
    } finally {
      this.context.leaveBlock(node.block);
    }
  }

  private breakSignal(node: BreakNode): StopSignal {
    if (node.scope === undefined) return new StopSignal('nearest');
    const scope = this.expressions.valueOf(node.scope);
    if (!(scope instanceof ForeachScope)) throw new RenderError("'#break' takes a scope such as '$foreach', or nothing");
    return new StopSignal(scope);
  }

  private interpolate(node: InterpolationNode): string {
    const text = this.context.capture(() => {
      const signal = this.renderBlock(node.block);
      if (signal !== undefined) throw signal;
    });
    return node.dropsLast ? text.slice(0, -1) : text;
  }
}

function restore(context: RenderContext, name: string, value: JavaValue): void {
  if (value === null) context.remove(name);
  else context.set(name, value);
}

function elementsOf(value: Exclude<JavaValue, null>): Cursor | null {
  if (value instanceof JavaList) return listIterator(value);
  if (value instanceof JavaMap) return mapIterator(value, (entry) => entry.value);
  if (value instanceof JavaMapView) return value.cursor();
  return value instanceof JavaIterator ? value.cursor : null;
}
