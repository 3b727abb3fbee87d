import { JavaList } from '../java/java-list';
import { JavaMap } from '../java/java-map';
import { isJavaNumber } from '../java/java-number';
import type { JavaValue } from '../java/java-value';
import { toDouble } from '../java/number-conversion';
import { textOf } from '../java/value-text';
import { ExpressionEvaluator, Interpolate } from '../velocity/expression-evaluator';
import type { RenderContext } from '../velocity/render-context';
import { ArithmeticLink, ComparisonOperator, NodeKind, PropertyName, ReferenceNode, Step } from '../velocity/syntax-tree';
import { callMadeUp, childOf, elementOf, readMadeUp } from './made-up-methods';
import { MadeUpObject } from './made-up-request';
import { ANY_TEXT, MadeUpValue } from './made-up-value';
import type { World } from './world';

type Target = Exclude<JavaValue, null>;

/** Methods that put their arguments into a list or map, whatever these are. */
const KEEPERS = new Set(['add', 'put', 'set', 'putIfAbsent']);

/** Evaluates expressions over made-up values: what nobody knows, the world decides. */
export class ExploringExpressions extends ExpressionEvaluator {
  private readonly overrides = new Set<string>();

  /** `world` answers, and takes note of what is found. */
  public constructor(context: RenderContext, interpolate: Interpolate, private readonly world: World) {
    super(context, interpolate);
  }

  /** Notes an override that is set twice: API Gateway answers that with a 5xx. */
  public override assign(target: ReferenceNode, value: Target): void {
    const name = overrideName(target);
    if (name !== undefined) {
      if (this.overrides.has(name)) {
        this.world.note('overrideSetTwice', target.position, `'${name}' is set a second time, which API Gateway answers with a 5xx: set it once, in one place`);
      }
      this.overrides.add(name);
    }
    super.assign(target, value);
  }

  protected override read(target: Target, property: PropertyName): JavaValue {
    const owner = this.world.known(target);
    if (owner instanceof MadeUpValue) return readMadeUp(this.world, owner, property.name);
    if (!(owner instanceof MadeUpObject)) return super.read(target, property);
    return this.orUnknown(owner.read(property.name), owner, property.name);
  }

  protected override call(target: Target, name: string, given: readonly JavaValue[]): JavaValue {
    const owner = this.world.known(target);
    const values = given.map((value) => this.world.known(value));
    if (owner instanceof MadeUpObject) return this.orUnknown(owner.call(name, values, this.context.position), owner, name);
    if (owner instanceof MadeUpValue) return callMadeUp(this.world, owner, name, values);
    if (!values.some((value) => value instanceof MadeUpValue)) return super.call(target, name, given);
    if (owner instanceof JavaList && name === 'addAll' && values[0] instanceof MadeUpValue) {
      return super.call(owner, 'add', [elementOf(this.world, values[0]) ?? values[0]]);
    }
    const holdsValues = owner instanceof JavaList || owner instanceof JavaMap;
    return holdsValues && KEEPERS.has(name) ? super.call(target, name, given) : this.answerOf(owner, name, values);
  }

  protected override index(target: Target, index: JavaValue): JavaValue {
    const owner = this.world.known(target);
    const place = this.world.known(index);
    if (owner instanceof MadeUpValue) return childOf(this.world, owner, this.world.keyOf(place));
    return place instanceof MadeUpValue ? this.answerOf(owner, 'get', [place]) : super.index(target, index);
  }

  protected override isTrueReference(node: ReferenceNode): boolean {
    const value = this.world.known(this.resolve(node));
    if (value instanceof MadeUpValue) return this.isTrueMadeUp(value, node);
    if (value === '') this.noteBare(node);
    return super.isTrueReference(node);
  }

  protected override compare(operator: ComparisonOperator, left: JavaValue, right: JavaValue): boolean {
    const [first, second] = [this.world.known(left), this.world.known(right)];
    if (first instanceof MadeUpValue) return this.compareMadeUp(operator, first, second);
    if (second instanceof MadeUpValue) return this.compareMadeUp(MIRRORED[operator], second, first);
    return super.compare(operator, left, right);
  }

  protected override combine(link: ArithmeticLink, left: JavaValue, right: JavaValue): JavaValue {
    const [first, second] = [this.world.known(left), this.world.known(right)];
    if (!(first instanceof MadeUpValue) && !(second instanceof MadeUpValue)) return super.combine(link, left, right);
    const isNumeric = [first, second].every((value) => isJavaNumber(value) || (value instanceof MadeUpValue && value.traits.kind === 'number'));
    if (link.operator === '+' && !isNumeric) return textOf(left) + textOf(right);
    const key = `${this.world.keyOf(first)} ${link.operator} ${this.world.keyOf(second)}`;
    return this.world.value(key, { kind: 'number', isOfClient: false, sample: '1' });
  }

  protected override range(from: JavaValue, to: JavaValue): JavaValue {
    const [first, last] = [this.world.known(from), this.world.known(to)];
    const limits = [first, last].filter((limit) => limit instanceof MadeUpValue);
    if (limits.length === 0) return super.range(from, to);
    const isUnbounded = limits.some(({ traits }) => traits.isOfClient);
    const key = `[${this.world.keyOf(first)}..${this.world.keyOf(last)}]`;
    return this.world.value(key, { kind: 'list', elementKind: 'number', isOfClient: false, sample: '1', isUnbounded });
  }

  private isTrueMadeUp(value: MadeUpValue, reference: ReferenceNode): boolean {
    if (value.traits.kind === 'boolean') return this.answer(value);
    if (value.traits.canBeMissing === true) this.noteBare(reference);
    return value.traits.kind !== 'json' || this.world.decide(`${value.key} is true`);
  }

  private answer(value: MadeUpValue): boolean {
    const holds = this.world.decide(value.key);
    value.traits.learn?.(holds);
    return holds;
  }

  private compareMadeUp(operator: ComparisonOperator, value: MadeUpValue, other: JavaValue): boolean {
    if (operator === '!=') return !this.compareMadeUp('==', value, other);
    if (operator === '==' && value.traits.kind === 'boolean' && typeof other === 'boolean') return this.answer(value) === other;
    const holds = this.world.decide(`${value.key} ${operator} ${this.world.keyOf(other)}`);
    if (operator === '==') {
      if (holds && !(other instanceof MadeUpValue)) value.become(other === null ? '' : textOf(other));
    } else {
      this.learnBound(operator, value, other, holds);
    }
    return holds;
  }

  private learnBound(operator: ComparisonOperator, { traits: { measured } }: MadeUpValue, other: JavaValue, holds: boolean): void {
    const isUpperBound = holds === operator.startsWith('<');
    if (measured !== undefined && isUpperBound && isJavaNumber(other)) measured.limit(toDouble(other));
  }

  /** What a method of a known value gives for a made-up argument. */
  private answerOf(owner: JavaValue, name: string, values: readonly JavaValue[]): JavaValue {
    const key = `${this.world.keyOf(owner)}.${name}(${values.map((value) => this.world.keyOf(value)).join(', ')})`;
    const isOfClient = typeof owner === 'string' && values.some((value) => value instanceof MadeUpValue && value.traits.isOfClient);
    const isBoolean = /^(?:contains|equals|startsWith|endsWith|matches|is)/.test(name);
    return this.world.value(key, { kind: isBoolean ? 'boolean' : 'json', isOfClient, sample: ANY_TEXT, canBeMissing: !isBoolean });
  }

  private orUnknown(value: JavaValue, owner: MadeUpObject, name: string): JavaValue {
    if (value === null) {
      this.world.note('unknownName', this.context.position, `API Gateway has no '${owner.name}.${name}': it prints nothing; there is ${owner.members}`);
    }
    return value;
  }

  private noteBare(reference: ReferenceNode): void {
    const name = `$${reference.name}`;
    this.world.note('bareCondition', reference.position,
      `a condition on a bare reference holds for every value but false, a missing or empty one too: compare it, as in #if( ${name} != "" )`);
  }
}

const MIRRORED: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=',
};

/** The override that a reference sets: `$context.requestOverride.header.name`. Undefined where it is none, or its name is not known. */
function overrideName({ name, steps }: ReferenceNode): string | undefined {
  const names = steps.map(nameOf);
  if (name !== 'context' || names.includes(undefined)) return undefined;
  return names[0] === 'requestOverride' || names[0] === 'responseOverride' ? ['$context', ...names].join('.') : undefined;
}

function nameOf(step: Step): string | undefined {
  if (step.kind === 'property') return step.property.name;
  if (step.kind === 'method' || step.index.kind !== NodeKind.Constant) return undefined;
  return typeof step.index.value === 'string' ? step.index.value : undefined;
}
