import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import { joined } from '../../java/methods/string-methods';
import { isJavaNumber } from '../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { PropertyName } from '../../java/values/property-name';
import { textOf } from '../../java/values/value-text';
import { ExpressionEvaluator, Interpolate } from '../../template-engine/velocity/evaluator/expression-evaluator';
import type { RenderContext } from '../../template-engine/velocity/evaluator/render-context';
import { ArithmeticLink, ComparisonOperator, Expression, LogicNode, NodeKind, ReferenceNode } from '../../template-engine/velocity/parser/syntax-tree';
import { compareSymbolic, decideBoolean, MIRRORED } from './comparison';
import { membershipConstraint } from './constraints';
import type { ExecutionPath } from './execution-path';
import { isNumberMethod, missingMethod, missingProperty } from './member-names';
import { failureWithArgument } from './probe';
import { isAbout, referenceSource } from './reference-source';
import { callSymbolic, elementAt, elementOf, readSymbolic, reportFailure } from './symbolic-methods';
import { maximumOf } from './symbolic-numbers';
import { SymbolicObject } from './symbolic-object';
import { FULL_ALPHABET, SymbolicValue } from './symbolic-value';

type Target = Exclude<JavaValue, null>;

/** Methods that store their arguments in a list or a map, symbolic ones as well. */
const storingMethods = new Set(['add', 'put', 'set', 'putIfAbsent']);

/** The engine's evaluator of expressions, for symbolic values too: the path decides the conditions on them. */
export class SymbolicExpressions extends ExpressionEvaluator {
  /** Bare references that the same condition compares further on. */
  private readonly compared = new Set<ReferenceNode>();

  /** `path` decides the conditions, and takes the findings. */
  public constructor(context: RenderContext, interpolate: Interpolate, private readonly path: ExecutionPath) {
    super(context, interpolate);
  }

  protected override write(target: ReferenceNode, owner: Target, key: JavaValue, value: Target): void {
    this.path.overrides.set(owner, this.stringKey(key), target.position);
    if (!(owner instanceof SymbolicValue)) super.write(target, owner, key, value);
  }

  protected override read(target: Target, property: PropertyName): JavaValue {
    const owner = this.simplify(target);
    if (!(owner instanceof SymbolicObject) && this.isMissing(missingProperty(owner, property))) return null;
    if (owner instanceof SymbolicValue) return readSymbolic(this.path, owner, property.name, this.context.position);
    if (!(owner instanceof SymbolicObject)) {
      this.path.overrides.read(owner, property.name, this.context.position);
      return super.read(owner, property) ?? this.earlierOverride(owner, property.name);
    }
    return this.orReport(owner.read(property.name, this.context.position), owner, property.name);
  }

  protected override call(target: Target, name: string, given: readonly JavaValue[]): JavaValue {
    const owner = this.simplify(target);
    const values = given.map((value) => this.path.simplify(value));
    if (owner instanceof SymbolicObject) return this.callObject(owner, name, values);
    if (this.isMissing(missingMethod(owner, name, values.length))) return null;
    if (owner instanceof SymbolicValue) return callSymbolic(this.path, owner, name, values, this.context.position);
    return this.callKnown(owner, name, values, given);
  }

  private callKnown(owner: Target, name: string, values: readonly JavaValue[], given: readonly JavaValue[]): JavaValue {
    if (name === 'put') this.path.overrides.set(owner, this.stringKey(values[0]), this.context.position);
    if (name === 'get') this.path.overrides.read(owner, this.stringKey(values[0]), this.context.position);
    const isKnown = !values.some((value) => value instanceof SymbolicValue);
    if (isKnown) return super.call(owner, name, values) ?? this.earlierOverride(owner, this.stringKey(values[0]));
    if (owner instanceof JavaList && name === 'addAll' && values[0] instanceof SymbolicValue) {
      this.path.hasGuessedRounds = true;
      return super.call(owner, 'add', [elementOf(this.path, values[0]) ?? values[0]]);
    }
    const holdsValues = owner instanceof JavaList || owner instanceof JavaMap;
    return holdsValues && storingMethods.has(name) ? super.call(owner, name, given) : this.callWithSymbolicArguments(owner, name, values);
  }

  protected override index(target: Target, index: JavaValue): JavaValue {
    const owner = this.simplify(target);
    const place = this.path.simplify(index);
    if (owner instanceof SymbolicObject) return this.callObject(owner, 'get', [place]);
    if (owner instanceof SymbolicValue) return elementAt(this.path, owner, place, this.context.position);
    this.path.overrides.read(owner, this.stringKey(place), this.context.position);
    if (place instanceof SymbolicValue) return this.callWithSymbolicArguments(owner, 'get', [place]);
    return super.index(owner, place) ?? this.earlierOverride(owner, this.stringKey(place));
  }

  public override isTrue(node: Expression): boolean {
    if (node.kind === NodeKind.Logic && node.isAnd) this.noteCompared(node);
    return super.isTrue(node);
  }

  /** In `$x && $x != ""`, what follows makes up for the bare reference. */
  private noteCompared({ operands }: LogicNode): void {
    for (const [index, operand] of operands.entries()) {
      if (operand.kind !== NodeKind.Reference) continue;
      const source = referenceSource(operand);
      if (operands.slice(index + 1).some((other) => isAbout(other, source))) this.compared.add(operand);
    }
  }

  protected override isTrueReference(node: ReferenceNode): boolean {
    const value = this.path.simplify(this.resolve(node));
    if (value instanceof SymbolicValue) return this.isTrueSymbolic(value, node);
    if (value === '') this.reportBareReference(node);
    return this.isTrueValue(value);
  }

  protected override compare(operator: ComparisonOperator, left: JavaValue, right: JavaValue): boolean {
    const [first, second] = [this.path.simplify(left), this.path.simplify(right)];
    if (operator !== '==' && operator !== '!=' && this.isString(first, second, `'${operator}' never holds`)) return false;
    if (first instanceof SymbolicValue) return compareSymbolic(this.path, operator, first, second);
    if (second instanceof SymbolicValue) return compareSymbolic(this.path, MIRRORED[operator], second, first);
    return super.compare(operator, first, second);
  }

  protected override combine(link: ArithmeticLink, left: JavaValue, right: JavaValue): JavaValue {
    const [first, second] = [this.path.simplify(left), this.path.simplify(right)];
    const sources = [first, second].filter((value) => value instanceof SymbolicValue);
    if (link.operator !== '+' && this.isString(first, second, `'${link.operator}' gives nothing`)) return null;
    if (sources.length === 0) return super.combine(link, first, second);
    const isNumeric = [first, second].every((value) => isJavaNumber(value) || (value instanceof SymbolicValue && value.traits.kind === 'number'));
    if (link.operator === '+' && !isNumeric) return joined(textOf(left), textOf(right));
    const key = `(${this.path.keyOf(first)} ${link.operator} ${this.path.keyOf(second)})`;
    return this.path.derive(key, sources, () => ({
      kind: 'number',
      isTainted: sources.some(({ traits }) => traits.isTainted),
      alphabet: '1',
      calculation: { operator: link.operator, operands: [first, second] },
    }));
  }

  protected override range(from: JavaValue, to: JavaValue): JavaValue {
    const limits = [this.path.simplify(from), this.path.simplify(to)] as const;
    const sources = limits.filter((limit) => limit instanceof SymbolicValue);
    if (sources.length === 0) return super.range(...limits);
    if (this.isString(...limits, 'the range is empty')) return null;
    if (sources.some(({ traits: { kind } }) => kind !== 'number' && kind !== 'json')) return null;
    const isUnbounded = (): boolean => sources.some((limit) => limit.traits.isTainted && maximumOf(limit) > MAX_FOREACH_ITERATIONS);
    const key = `[${this.path.keyOf(limits[0])}..${this.path.keyOf(limits[1])}]`;
    return this.path.derive(key, sources, () => ({ kind: 'list', elementKind: 'number', isTainted: false, alphabet: '1', range: limits, isUnbounded }));
  }

  private simplify(target: Target): Target {
    return this.path.simplify(target) ?? target;
  }

  private isTrueSymbolic(value: SymbolicValue, reference: ReferenceNode): boolean {
    if (value.traits.kind === 'boolean') return decideBoolean(this.path, value);
    if (value.traits.canBeMissing === true) this.reportBareReference(reference);
    return value.traits.kind !== 'json' || this.path.decide(`${value.key} is true`);
  }

  /** The result of a concrete value's method for symbolic arguments. */
  private callWithSymbolicArguments(owner: JavaValue, name: string, values: readonly JavaValue[]): JavaValue {
    const key = `${this.path.keyOf(owner)}.${name}(${values.map((value) => this.path.keyOf(value)).join(', ')})`;
    const sources = values.filter((value) => value instanceof SymbolicValue);
    const isBoolean = /^(?:contains|equals|startsWith|endsWith|matches|is)/.test(name);
    const isString = typeof owner === 'string';
    const isNumber = owner !== null && isNumberMethod(owner, name);
    if (owner !== null) reportFailure(this.path, this.context.position, failureWithArgument(owner, name, values));
    return this.path.derive(key, sources, () => ({
      kind: isBoolean ? 'boolean' : isNumber ? 'number' : isString ? 'string' : 'json',
      isTainted: (isString || isNumber) && sources.some(({ traits }) => traits.isTainted),
      alphabet: isString ? owner + sources.map(({ traits }) => traits.alphabet).join('') : FULL_ALPHABET,
      canBeMissing: !isBoolean,
      constrain: isBoolean ? membershipConstraint(owner, name, values) : undefined,
    }));
  }

  /** The template before this one may have set an override that is empty here. */
  private earlierOverride(owner: Target, key: string | undefined): JavaValue {
    const name = this.path.overrides.nameOf(owner);
    if (name !== undefined && key !== undefined) this.path.readsEarlierOverrides = true;
    return null;
  }

  private stringKey(key: JavaValue = null): string | undefined {
    const name = this.path.simplify(key);
    return typeof name === 'string' ? name : undefined;
  }

  private callObject(owner: SymbolicObject, method: string, values: readonly JavaValue[]): JavaValue {
    const [key] = values;
    const readsMember = owner.isMap && method === 'get' && typeof key === 'string';
    return this.orReport(owner.call(method, values, this.context.position), owner, readsMember ? key : method);
  }

  private orReport(value: JavaValue, owner: SymbolicObject, name: string): JavaValue {
    if (value === null) this.path.report('unknownName', this.context.position, owner.explainMissing(name));
    return value;
  }

  /** Reports a string where Velocity takes only numbers. An empty one may stand for a value that is missing. */
  private isString(first: JavaValue, second: JavaValue, effect: string): boolean {
    const isText = (value: JavaValue): boolean => (value instanceof SymbolicValue
      ? value.traits.kind === 'string' || value.traits.kind === 'jsonString'
      : typeof value === 'string' && value !== '');
    const found = [first, second].find(isText);
    if (found === undefined) return false;
    this.path.report('stringAsNumber', this.context.position,
      `${this.path.keyOf(found)} is a string, and ${effect} unless both sides are numbers: check it with .matches("0|[1-9][0-9]{0,8}"), `
      + 'then convert it, as in #set($Integer = 0) and $Integer.parseInt($value)');
    return true;
  }

  private isMissing(message: string | undefined): boolean {
    if (message !== undefined) this.path.report('unknownMember', this.context.position, message);
    return message !== undefined;
  }

  private reportBareReference(reference: ReferenceNode): void {
    if (this.compared.has(reference)) return;
    const name = referenceSource(reference);
    this.path.report('bareCondition', reference.position,
      `a condition on a bare reference holds for every value but false, a missing or empty one too: compare it, as in #if( ${name} != "" )`);
  }
}
