import { meantIdentityName } from '../../api-gateway/context-names';
import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import { methodsOfClass } from '../../java/methods/method-tables';
import { callByName } from '../../java/methods/object-access';
import { RenderError } from '../../java/render-error';
import { JavaInteger } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { FindingSeverity } from '../finding-severity';
import { constraintFrom, impliedAnswer } from './constraints';
import type { ExecutionPath } from './execution-path';
import { languageOf } from './pattern-language';
import { type Failure, failureOf, lacksElement, stringsFrom } from './probe';
import { FULL_ALPHABET, Kind, SymbolicValue, Traits } from './symbolic-value';

/** The classes that a symbolic value can be of. */
const CLASSES = ['java.lang.String', 'java.util.ArrayList', 'java.util.LinkedHashMap', 'java.util.ArrayList$Itr', 'java.math.BigDecimal', 'java.lang.Integer'];
const numberTypes: ReadonlySet<string | undefined> = new Set(['int', 'long', 'float', 'double', 'java.math.BigDecimal', 'java.math.BigInteger']);
const COLLECTIONS = new Map<string, Kind>([['keySet', 'string'], ['values', 'json'], ['entrySet', 'entry'], ['iterator', 'json'], ['listIterator', 'json']]);
const entryParts = new Map<string, Kind>([['getKey', 'string'], ['key', 'string'], ['getValue', 'json'], ['value', 'json']]);
/** The members of `$context` that the client controls; API Gateway, an authorizer or AWS set all others. */
const clientVariables = new Set(['$context.path', '$context.identity.userAgent']);

/** The result of a symbolic value's method: a symbolic value with the traits that follow from the method. */
export function callSymbolic(
  path: ExecutionPath, target: SymbolicValue, name: string, values: readonly JavaValue[], position: number,
): JavaValue {
  const { kind } = target.traits;
  reportFailure(path, position, failureOf(target, name, values));
  if (name === 'toString' && kind !== 'list' && kind !== 'entry') return target;
  if (name === 'get' && kind !== 'string') return elementAt(path, target, values[0] ?? null, position);
  const key = `${target.key}.${name}(${values.map((value) => path.argumentKey(value)).join(', ')})`;
  const sources = [target, ...values].filter((value) => value instanceof SymbolicValue);
  return impliedAnswer(target, name, values) ?? path.derive(key, sources, () => ({
    kind: 'string', isTainted: sources.some(({ traits }) => traits.isTainted), alphabet: FULL_ALPHABET, ...originBy(target, name, values), ...resultTraits(target, name, values),
  }));
}

/** The value of a symbolic value's property. */
export function readSymbolic(path: ExecutionPath, target: SymbolicValue, name: string, position: number): JavaValue {
  const part = target.traits.kind === 'entry' ? entryParts.get(name) : undefined;
  if (part !== undefined) return callSymbolic(path, target, part === 'string' ? 'getKey' : 'getValue', [], position);
  return name === 'empty' ? callSymbolic(path, target, 'isEmpty', [], position) : childOf(path, target, name, position);
}

/** The element of a list, or the value of a key. */
export function elementAt(path: ExecutionPath, target: SymbolicValue, place: JavaValue, position: number): SymbolicValue {
  if (place instanceof JavaInteger && lacksElement(target, place.value)) {
    path.report('possibleFailure', position,
      `${target.key} may have no element ${place.value}, and API Gateway then answers 500: check the size first, as in #if( $list.size() > ${Math.max(0, place.value)} )`);
  }
  return childOf(path, target, path.keyOf(place), position);
}

/** Reports a call that fails for some strings, and ends the path for one that fails for all. */
export function reportFailure(path: ExecutionPath, position: number, failure: Failure | undefined): void {
  if (failure === undefined) return;
  if (failure.isCertain) throw new RenderError(failure.message);
  if (failure.failsForStrings) {
    const message = `for every string this fails, and API Gateway answers 500: ${failure.message}`;
    path.report('failingCall', position, message, FindingSeverity.WARNING);
    return;
  }
  path.report('possibleFailure', position,
    `for the value ${JSON.stringify(failure.sample)} this fails, and API Gateway answers 500: ${failure.message}; check the value first, as in #if( $value.matches("…") ) or by its length()`);
}

/** A member or an element of a symbolic value. */
export function childOf(path: ExecutionPath, target: SymbolicValue, name: string, position: number): SymbolicValue {
  const isList = target.traits.kind === 'list';
  const meant = target.key === '$context.identity' ? meantIdentityName(name) : undefined;
  if (meant !== undefined) path.report('unknownName', position, `'$context.identity.${name}' does not exist: write $context.identity.${meant}`);
  const key = isList ? `${target.key}[${name}]` : `${target.key}.${name}`;
  return path.derive(key, [target], () => {
    const isTainted = target.traits.isTainted || clientVariables.has(key);
    const alphabet = isList ? target.traits.alphabet : FULL_ALPHABET;
    return {
      kind: elementKindOf(target), isTainted, alphabet, canBeMissing: true, isUnbounded: () => isTainted, origin: partOrigin(target),
    };
  });
}

/** The element of a symbolic list, one for all rounds of a loop; undefined for a value that has none. */
export function elementOf(path: ExecutionPath, target: SymbolicValue): SymbolicValue | undefined {
  const { kind } = target.traits;
  if (kind !== 'list' && kind !== 'json') return undefined;
  return path.derive(`${target.key}[]`, [target], () => {
    const { isTainted, alphabet } = target.traits;
    return {
      kind: elementKindOf(target), isTainted, alphabet: kind === 'list' ? alphabet : FULL_ALPHABET, isUnbounded: () => isTainted, origin: partOrigin(target),
    };
  });
}

/** A part of the payload is the client's as well; one of a list is one of its strings. */
function partOrigin(target: SymbolicValue): Traits['origin'] {
  const { origin } = target.traits;
  return origin === undefined || origin === 'request' ? origin : { source: target, resultsFor: (sample) => [sample] };
}

function elementKindOf({ traits: { kind, elementKind } }: SymbolicValue): Kind {
  return kind === 'list' ? elementKind ?? 'json' : 'json';
}

function originBy(target: SymbolicValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  if (target.traits.kind === 'jsonString' || values.some((value) => value instanceof SymbolicValue)) return {};
  return { origin: { source: target, resultsFor: (sample) => stringsFrom(sample, name, values) } };
}

/** The traits that follow from a method. */
function resultTraits(target: SymbolicValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  const { kind, isTainted } = target.traits;
  const type = returnTypeOf(name);
  if (numberTypes.has(type)) return { kind: 'number', ...name === 'size' || name === 'length' ? { bounds: target.size } : {} };
  if (type === 'boolean') return { kind: 'boolean', constrain: constraintFrom(target, name, values) };
  const part = kind === 'entry' ? entryParts.get(name) : undefined;
  if (part !== undefined) return { kind: part, canBeMissing: part === 'json', isUnbounded: () => isTainted };
  const elementKind = COLLECTIONS.get(name);
  if (elementKind !== undefined) return { kind: 'list', elementKind, isUnbounded: () => target.isUnbounded };
  if (name === 'split') return splitTraits(target, values);
  if (name === 'subList') return { kind: 'list', elementKind: elementKindOf(target), isUnbounded: () => target.isUnbounded && !isShort(values) };
  return stringTraits(target, name, values);
}

/** The type that a method of this name returns; undefined where the classes have no such method, or disagree. */
function returnTypeOf(name: string): string | undefined {
  const overloads = CLASSES.flatMap((className) => methodsOfClass(className).get(name)?.methods ?? []);
  const types = new Set(overloads.map(({ returnType }) => returnType));
  return types.size === 1 ? [...types][0] : undefined;
}

/** The parts of a `split` lack a separator of one character, and there are no more of them than characters. */
function splitTraits(target: SymbolicValue, [separator, limit]: readonly JavaValue[]): Partial<Traits> {
  const { alphabet, isTainted } = target.traits;
  let parts = alphabet;
  if (typeof separator === 'string') {
    const language = languageOf(separator);
    if (language?.maximumLength === 1) parts = Array.from(alphabet).filter((character) => !language.accepts(character)).join('');
  }
  const isLimited = limit instanceof JavaInteger && limit.value > 0 && limit.value <= MAX_FOREACH_ITERATIONS;
  return { kind: 'list', elementKind: 'string', alphabet: parts, isUnbounded: () => isTainted && !isLimited && target.size.high > MAX_FOREACH_ITERATIONS };
}

/** Calls the real method on the alphabet, as a string: the characters of the result are the new alphabet. */
function stringTraits(target: SymbolicValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  const { kind, alphabet, fragment } = target.traits;
  if (kind === 'jsonString' && name === 'substring') {
    return { kind, alphabet, fragment: callOnString(fragment ?? '{"x": 1}', name, values) ?? (values.length === 1 ? '"x": 1}' : '"x": 1') };
  }
  if (kind === 'list') return {};
  const others = values.filter((value) => value instanceof SymbolicValue);
  const changed = others.length === 0 ? callOnString(alphabet, name, values) : alphabet + others.map(({ traits }) => traits.alphabet).join('');
  return changed === undefined ? {} : { alphabet: changed };
}

function callOnString(string: string, name: string, values: readonly JavaValue[]): string | undefined {
  if (values.some((value) => value instanceof SymbolicValue)) return undefined;
  try {
    const changed = callByName(string, name, values);
    return typeof changed === 'string' ? changed : undefined;
  } catch (error) {
    if (error instanceof RenderError) return undefined;
    throw error;
  }
}

function isShort([from, to]: readonly JavaValue[]): boolean {
  return from instanceof JavaInteger && to instanceof JavaInteger && to.value - from.value <= MAX_FOREACH_ITERATIONS;
}
