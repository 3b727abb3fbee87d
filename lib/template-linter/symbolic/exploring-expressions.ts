import { isJavaNumber } from '../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { PropertyName } from '../../java/values/property-name';
import { textOf } from '../../java/values/value-text';
import { ExpressionEvaluator, Interpolate } from '../../template-engine/velocity/evaluator/expression-evaluator';
import type { RenderContext } from '../../template-engine/velocity/evaluator/render-context';
import { ArithmeticLink, ComparisonOperator, ReferenceNode } from '../../template-engine/velocity/parser/syntax-tree';
import { answer, compareMadeUp, MIRRORED } from './comparison';
import { lessonOfMembership } from './condition-knowledge';
import { callMadeUp, childOf, elementOf, readMadeUp } from './made-up-methods';
import { maximumOf } from './made-up-numbers';
import { MadeUpObject } from './made-up-object';
import { ANY_TEXT, MadeUpValue, MAXIMUM_ELEMENTS } from './made-up-value';
import type { World } from './world';

type Target = Exclude<JavaValue, null>;

/** Methods that put their arguments into a list or map, whatever these are. */
const KEEPERS = new Set(['add', 'put', 'set', 'putIfAbsent']);

/** Evaluates expressions over made-up values: what nobody knows, the world decides. */
export class ExploringExpressions extends ExpressionEvaluator {
  /** `world` answers, and takes note of what is found. */
  public constructor(context: RenderContext, interpolate: Interpolate, private readonly world: World) {
    super(context, interpolate);
  }

  protected override write(target: ReferenceNode, owner: Target, key: JavaValue, value: Target): void {
    this.world.overrides.set(owner, this.textKey(key), target.position);
    if (!(owner instanceof MadeUpValue)) super.write(target, owner, key, value);
  }

  protected override read(target: Target, property: PropertyName): JavaValue {
    const owner = this.known(target);
    if (owner instanceof MadeUpValue) return readMadeUp(this.world, owner, property.name);
    if (!(owner instanceof MadeUpObject)) {
      this.world.overrides.read(owner, property.name, this.context.position);
      return super.read(owner, property);
    }
    return this.orUnknown(owner.read(property.name, this.context.position), owner, property.name);
  }

  protected override call(target: Target, name: string, given: readonly JavaValue[]): JavaValue {
    const owner = this.known(target);
    const values = given.map((value) => this.world.known(value));
    if (owner instanceof MadeUpObject) return this.ask(owner, name, values);
    if (owner instanceof MadeUpValue) return callMadeUp(this.world, owner, name, values);
    if (name === 'put') this.world.overrides.set(owner, this.textKey(values[0]), this.context.position);
    if (name === 'get') this.world.overrides.read(owner, this.textKey(values[0]), this.context.position);
    if (!values.some((value) => value instanceof MadeUpValue)) return super.call(owner, name, values);
    if (owner instanceof JavaList && name === 'addAll' && values[0] instanceof MadeUpValue) {
      return super.call(owner, 'add', [elementOf(this.world, values[0]) ?? values[0]]);
    }
    const holdsValues = owner instanceof JavaList || owner instanceof JavaMap;
    return holdsValues && KEEPERS.has(name) ? super.call(owner, name, given) : this.answerOf(owner, name, values);
  }

  protected override index(target: Target, index: JavaValue): JavaValue {
    const owner = this.known(target);
    const place = this.world.known(index);
    if (owner instanceof MadeUpObject) return this.ask(owner, 'get', [place]);
    if (owner instanceof MadeUpValue) return childOf(this.world, owner, this.world.keyOf(place));
    this.world.overrides.read(owner, this.textKey(place), this.context.position);
    return place instanceof MadeUpValue ? this.answerOf(owner, 'get', [place]) : super.index(owner, place);
  }

  protected override isTrueReference(node: ReferenceNode): boolean {
    const value = this.world.known(this.resolve(node));
    if (value instanceof MadeUpValue) return this.isTrueMadeUp(value, node);
    if (value === '') this.noteBare(node);
    return this.isTrueValue(value);
  }

  protected override compare(operator: ComparisonOperator, left: JavaValue, right: JavaValue): boolean {
    const [first, second] = [this.world.known(left), this.world.known(right)];
    if (first instanceof MadeUpValue) return compareMadeUp(this.world, operator, first, second);
    if (second instanceof MadeUpValue) return compareMadeUp(this.world, MIRRORED[operator], second, first);
    return super.compare(operator, first, second);
  }

  protected override combine(link: ArithmeticLink, left: JavaValue, right: JavaValue): JavaValue {
    const [first, second] = [this.world.known(left), this.world.known(right)];
    const sources = [first, second].filter((value) => value instanceof MadeUpValue);
    if (sources.length === 0) return super.combine(link, first, second);
    const isNumeric = [first, second].every((value) => isJavaNumber(value) || (value instanceof MadeUpValue && value.traits.kind === 'number'));
    if (link.operator === '+' && !isNumeric) return textOf(left) + textOf(right);
    const key = `(${this.world.keyOf(first)} ${link.operator} ${this.world.keyOf(second)})`;
    return this.world.derive(key, sources, () => ({
      kind: 'number',
      isOfClient: sources.some(({ traits }) => traits.isOfClient),
      sample: '1',
      calculation: { operator: link.operator, operands: [first, second] },
    }));
  }

  protected override range(from: JavaValue, to: JavaValue): JavaValue {
    const limits = [this.world.known(from), this.world.known(to)] as const;
    const sources = limits.filter((limit) => limit instanceof MadeUpValue);
    if (sources.length === 0) return super.range(...limits);
    if (sources.some(({ traits: { kind } }) => kind !== 'number' && kind !== 'json')) return null;
    const isUnbounded = (): boolean => sources.some((limit) => limit.traits.isOfClient && maximumOf(limit) > MAXIMUM_ELEMENTS);
    const key = `[${this.world.keyOf(limits[0])}..${this.world.keyOf(limits[1])}]`;
    return this.world.derive(key, sources, () => ({ kind: 'list', elementKind: 'number', isOfClient: false, sample: '1', range: limits, isUnbounded }));
  }

  private known(target: Target): Target {
    return this.world.known(target) ?? target;
  }

  private isTrueMadeUp(value: MadeUpValue, reference: ReferenceNode): boolean {
    if (value.traits.kind === 'boolean') return answer(this.world, value);
    if (value.traits.canBeMissing === true) this.noteBare(reference);
    return value.traits.kind !== 'json' || this.world.decide(`${value.key} is true`);
  }

  /** What a method of a known value gives for a made-up argument. */
  private answerOf(owner: JavaValue, name: string, values: readonly JavaValue[]): JavaValue {
    const key = `${this.world.keyOf(owner)}.${name}(${values.map((value) => this.world.keyOf(value)).join(', ')})`;
    const sources = values.filter((value) => value instanceof MadeUpValue);
    const isBoolean = /^(?:contains|equals|startsWith|endsWith|matches|is)/.test(name);
    const isText = typeof owner === 'string';
    return this.world.derive(key, sources, () => ({
      kind: isBoolean ? 'boolean' : isText ? 'text' : 'json',
      isOfClient: isText && sources.some(({ traits }) => traits.isOfClient),
      sample: isText ? owner + sources.map(({ traits }) => traits.sample).join('') : ANY_TEXT,
      canBeMissing: !isBoolean,
      learn: isBoolean ? lessonOfMembership(owner, name, values) : undefined,
    }));
  }

  private textKey(key: JavaValue = null): string | undefined {
    const name = this.world.known(key);
    return typeof name === 'string' ? name : undefined;
  }

  private ask(owner: MadeUpObject, method: string, values: readonly JavaValue[]): JavaValue {
    const [key] = values;
    const isMember = owner.isMap && method === 'get' && typeof key === 'string';
    return this.orUnknown(owner.call(method, values, this.context.position), owner, isMember ? key : method);
  }

  private orUnknown(value: JavaValue, owner: MadeUpObject, name: string): JavaValue {
    if (value === null) this.world.note('unknownName', this.context.position, owner.whyNot(name));
    return value;
  }

  private noteBare(reference: ReferenceNode): void {
    const name = `$${reference.name}`;
    this.world.note('bareCondition', reference.position,
      `a condition on a bare reference holds for every value but false, a missing or empty one too: compare it, as in #if( ${name} != "" )`);
  }
}
