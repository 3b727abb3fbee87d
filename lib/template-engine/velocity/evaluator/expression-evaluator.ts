import { callByName, readIndex, writeIndex } from '../../../java/methods/object-access';
import { readProperty, writeProperty } from '../../../java/methods/property-access';
import { joined } from '../../../java/methods/string-methods';
import { calculate } from '../../../java/values/arithmetic';
import { isJavaNumber, JavaInteger } from '../../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../../../java/values/java-value';
import { compareNumbers } from '../../../java/values/number-comparison';
import { toInt } from '../../../java/values/number-conversion';
import { PropertyName } from '../../../java/values/property-name';
import { velocityEquals } from '../../../java/values/value-equality';
import { textOf } from '../../../java/values/value-text';
import { OBJECT_BYTES, REFERENCE_BYTES, spendMemory, spendWork } from '../../../java/work-budget';
import { ArithmeticLink, ArithmeticNode, ComparisonNode, ComparisonOperator, Expression, InterpolationNode, LogicNode, NodeKind, ReferenceNode, Step } from '../parser/syntax-tree';
import { DefinedBlock } from './defined-block';
import { RenderContext } from './render-context';

/** Gives the text of a text in double quotes. */
export type Interpolate = (node: InterpolationNode) => string;

/** Evaluates expressions. What it does with values may be overridden: the checks of templates work with made-up ones. */
export class ExpressionEvaluator {
  /** `interpolate` renders the references and directives in a text. */
  public constructor(
    protected readonly context: RenderContext,
    private readonly interpolate: Interpolate,
  ) {}

  /** The value of an expression. */
  public valueOf(node: Expression): JavaValue {
    spendWork(1);
    switch (node.kind) {
      case NodeKind.Reference:
        return node.form.hasValue ? this.resolve(node) : null;
      case NodeKind.Constant:
        return node.value;
      case NodeKind.Interpolation:
        return this.interpolate(node);
      case NodeKind.List:
        spendMemory(node.items.length * (REFERENCE_BYTES + OBJECT_BYTES));
        return new JavaList('ArrayList', node.items.map((item) => this.valueOf(item)));
      case NodeKind.Map:
        return this.mapOf(node.entries);
      case NodeKind.Range:
        return this.range(this.valueOf(node.from), this.valueOf(node.to));
      case NodeKind.Not:
        return !this.isTrue(node.operand);
      case NodeKind.Logic:
        return this.isLogicTrue(node);
      case NodeKind.Comparison:
        return this.comparisonOf(node);
      case NodeKind.Arithmetic:
        return this.arithmeticOf(node);
    }
  }

  /** Whether a condition holds: a reference unless it is false, and of literals and arithmetic only `true`. */
  public isTrue(node: Expression): boolean {
    spendWork(1);
    switch (node.kind) {
      case NodeKind.Reference:
        return this.isTrueReference(node);
      case NodeKind.Constant:
        return node.value === true;
      case NodeKind.Not:
        return !this.isTrue(node.operand);
      case NodeKind.Logic:
        return this.isLogicTrue(node);
      case NodeKind.Comparison:
        return this.comparisonOf(node);
      default:
        return false;
    }
  }

  /** The value of a reference: an empty text where something in it has none, and null only where it has no `$`. */
  public resolve(node: ReferenceNode): JavaValue {
    const { context } = this;
    if (node.form.isBare) return null;
    let value = context.get(node.name);
    if (value === null) return '';
    for (const step of node.steps) {
      value = this.take(step, value);
      if (value === null) return '';
    }
    return value;
  }

  /** Sets what a reference stands for; where something in it has no value, nothing happens. */
  public assign(target: ReferenceNode, value: Exclude<JavaValue, null>): void {
    const last = target.steps.at(-1);
    if (last === undefined) {
      this.context.set(target.form.assignedName, value);
      return;
    }
    let owner = this.context.get(target.name);
    for (const step of target.steps) {
      if (owner === null) return;
      if (step === last) break;
      owner = this.take(step, owner);
    }
    if (owner === null) return;
    this.context.position = last.position;
    if (last.kind === 'index') this.write(target, owner, this.valueOf(last.index), value);
    else this.write(target, owner, last.kind === 'property' ? last.property.name : last.name, value);
  }

  /** Sets the last member or element that `target` names, which is of `owner`. */
  protected write(target: ReferenceNode, owner: Exclude<JavaValue, null>, key: JavaValue, value: Exclude<JavaValue, null>): void {
    if (target.steps.at(-1)?.kind === 'index') writeIndex(owner, key, value);
    else writeProperty(owner, textOf(key), value);
  }

  /** What a property of a value is; null where it has none. */
  protected read(target: Exclude<JavaValue, null>, property: PropertyName): JavaValue {
    return readProperty(target, property);
  }

  /** What a method of a value gives; null where it has none. */
  protected call(target: Exclude<JavaValue, null>, name: string, values: readonly JavaValue[]): JavaValue {
    return callByName(target, name, values);
  }

  /** What an index of a value gives. */
  protected index(target: Exclude<JavaValue, null>, index: JavaValue): JavaValue {
    return readIndex(target, index);
  }

  /** Whether a reference holds. */
  protected isTrueReference(node: ReferenceNode): boolean {
    return this.isTrueValue(this.resolve(node));
  }

  /** Whether the value of a reference holds: everything does but false, and a #define that cannot print itself once more. */
  protected isTrueValue(value: JavaValue): boolean {
    if (value instanceof DefinedBlock) return value.tryText() !== null;
    return value !== null && value !== false;
  }

  /** Whether a comparison holds. */
  protected compare(operator: ComparisonOperator, left: JavaValue, right: JavaValue): boolean {
    return compares(operator, left, right);
  }

  /** What arithmetic makes of two values; null where it is not defined. */
  protected combine(link: ArithmeticLink, left: JavaValue, right: JavaValue): JavaValue {
    if (link.operator === '+' && (typeof left === 'string' || typeof right === 'string')) return concatenated(left, right, link);
    return isJavaNumber(left) && isJavaNumber(right) ? calculate(link.operator, left, right) : null;
  }

  /** The numbers from one to the other; null where these are no numbers. */
  protected range(from: JavaValue, to: JavaValue): JavaValue {
    if (!isJavaNumber(from) || !isJavaNumber(to)) return null;
    const first = toInt(from);
    const last = toInt(to);
    const length = Math.abs(last - first) + 1;
    spendWork(length);
    spendMemory(length * (REFERENCE_BYTES + OBJECT_BYTES));
    const step = first >= last ? -1 : 1;
    return new JavaList('ArrayList', Array.from({ length }, (_, index) => JavaInteger.of(first + step * index)));
  }

  private take(step: Step, target: Exclude<JavaValue, null>): JavaValue {
    const { context } = this;
    spendWork(1);
    switch (step.kind) {
      case 'property':
        context.position = step.position;
        return this.read(target, step.property);
      case 'method': {
        const values = step.arguments.map((argument) => this.valueOf(argument));
        context.position = step.position;
        return this.call(target, step.name, values);
      }
      case 'index': {
        const index = this.valueOf(step.index);
        context.position = step.position;
        return this.index(target, index);
      }
    }
  }

  private mapOf(entries: readonly (readonly [Expression, Expression])[]): JavaMap {
    spendMemory(entries.length * 2 * OBJECT_BYTES);
    const map = new JavaMap();
    for (const [key, value] of entries) map.set(this.valueOf(key), this.valueOf(value));
    return map;
  }

  private isLogicTrue(node: LogicNode): boolean {
    return node.isAnd
      ? node.operands.every((operand) => this.isTrue(operand))
      : node.operands.some((operand) => this.isTrue(operand));
  }

  private comparisonOf(node: ComparisonNode): boolean {
    let left = this.valueOf(node.first);
    let result = false;
    for (const { operator, operand } of node.rest) {
      result = this.compare(operator, left, this.valueOf(operand));
      left = result;
    }
    return result;
  }

  private arithmeticOf(node: ArithmeticNode): JavaValue {
    let left = this.valueOf(node.first);
    for (const link of node.rest) {
      const right = this.valueOf(link.operand);
      spendWork(1);
      left = this.combine(link, left, right);
    }
    return left;
  }
}

function compares(operator: ComparisonOperator, left: JavaValue, right: JavaValue): boolean {
  if (operator === '==') return velocityEquals(left, right);
  if (operator === '!=') return !velocityEquals(left, right);
  if (!isJavaNumber(left) || !isJavaNumber(right)) return false;
  const order = compareNumbers(left, right);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** A side without a value counts as it is written. */
function concatenated(left: JavaValue, right: JavaValue, link: ArithmeticLink): string {
  return joined(left === null ? link.leftSource : textOf(left), right === null ? link.rightSource : textOf(right));
}
