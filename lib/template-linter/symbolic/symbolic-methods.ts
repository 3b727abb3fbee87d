import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import { callByName } from '../../java/methods/object-access';
import { RenderError } from '../../java/render-error';
import { JavaInteger } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { impliedAnswer, constraintFrom, reach } from './constraints';
import type { ExecutionPath } from './execution-path';
import { ANY_TEXT, Kind, SymbolicValue, Traits } from './symbolic-value';

const NUMBERS = new Set([
  'size', 'length', 'indexOf', 'lastIndexOf', 'compareTo', 'compareToIgnoreCase', 'hashCode', 'codePointAt', 'intValue', 'longValue', 'doubleValue',
]);
const BOOLEANS = new Set([
  'matches', 'contains', 'containsKey', 'containsValue', 'containsAll', 'equals', 'equalsIgnoreCase', 'startsWith', 'endsWith', 'isEmpty', 'isBlank',
  'contentEquals', 'regionMatches', 'hasNext',
]);
const COLLECTIONS = new Map<string, Kind>([['keySet', 'string'], ['values', 'json'], ['entrySet', 'entry'], ['iterator', 'json'], ['listIterator', 'json']]);
const ENTRY_PARTS = new Map<string, Kind>([['getKey', 'string'], ['key', 'string'], ['getValue', 'json'], ['value', 'json']]);
/** What of `$context` the client decides: all else is API Gateway's, or of whom it asked. */
const CLIENT_VARIABLES = new Set(['$context.path', '$context.identity.userAgent']);

/** What a method of a symbolic value gives: another symbolic value, of which is known what follows from the method. */
export function callSymbolic(path: ExecutionPath, target: SymbolicValue, name: string, values: readonly JavaValue[]): JavaValue {
  const { kind } = target.traits;
  if (name === 'toString' && kind !== 'list' && kind !== 'entry') return target;
  if (name === 'get' && kind !== 'string') return childOf(path, target, path.keyOf(values[0] ?? null));
  const key = `${target.key}.${name}(${values.map((value) => path.keyOf(value)).join(', ')})`;
  const sources = [target, ...values].filter((value) => value instanceof SymbolicValue);
  return impliedAnswer(target, name, values) ?? path.derive(key, sources, () => ({
    kind: 'string', isTainted: sources.some(({ traits }) => traits.isTainted), alphabet: ANY_TEXT, ...resultOf(target, name, values),
  }));
}

/** What a property of a symbolic value is. */
export function readSymbolic(path: ExecutionPath, target: SymbolicValue, name: string): JavaValue {
  const part = target.traits.kind === 'entry' ? ENTRY_PARTS.get(name) : undefined;
  if (part !== undefined) return callSymbolic(path, target, part === 'string' ? 'getKey' : 'getValue', []);
  return name === 'empty' ? callSymbolic(path, target, 'isEmpty', []) : childOf(path, target, name);
}

/** A member or an element of a symbolic value. */
export function childOf(path: ExecutionPath, target: SymbolicValue, name: string): SymbolicValue {
  const isList = target.traits.kind === 'list';
  const key = isList ? `${target.key}[${name}]` : `${target.key}.${name}`;
  return path.derive(key, [target], () => {
    const isTainted = target.traits.isTainted || CLIENT_VARIABLES.has(key);
    const alphabet = isList ? target.traits.alphabet : ANY_TEXT;
    return { kind: elementKindOf(target), isTainted, alphabet, canBeMissing: true, isUnbounded: () => isTainted };
  });
}

/** The element that a loop over a symbolic value has: one for all rounds. Undefined where it has no elements. */
export function elementOf(path: ExecutionPath, target: SymbolicValue): SymbolicValue | undefined {
  const { kind } = target.traits;
  if (kind !== 'list' && kind !== 'json') return undefined;
  return path.derive(`${target.key}[]`, [target], () => {
    const { isTainted, alphabet } = target.traits;
    return { kind: elementKindOf(target), isTainted, alphabet: kind === 'list' ? alphabet : ANY_TEXT, isUnbounded: () => isTainted };
  });
}

function elementKindOf({ traits: { kind, elementKind } }: SymbolicValue): Kind {
  return kind === 'list' ? elementKind ?? 'json' : 'json';
}

/** What follows from a method. */
function resultOf(target: SymbolicValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  const { kind, isTainted } = target.traits;
  if (NUMBERS.has(name)) return { kind: 'number', ...name === 'size' || name === 'length' ? { bounds: target.count } : {} };
  if (BOOLEANS.has(name)) return { kind: 'boolean', constrain: constraintFrom(target, name, values) };
  const part = kind === 'entry' ? ENTRY_PARTS.get(name) : undefined;
  if (part !== undefined) return { kind: part, canBeMissing: part === 'json', isUnbounded: () => isTainted };
  const elementKind = COLLECTIONS.get(name);
  if (elementKind !== undefined) return { kind: 'list', elementKind, isUnbounded: () => target.isUnbounded };
  if (name === 'split') return partsOf(target, values);
  if (name === 'subList') return { kind: 'list', elementKind: elementKindOf(target), isUnbounded: () => target.isUnbounded && !isShort(values) };
  return changedText(target, name, values);
}

/** What `split` gives: parts without what stands between them, no more than there are characters. */
function partsOf(target: SymbolicValue, [separator, limit]: readonly JavaValue[]): Partial<Traits> {
  const { alphabet, isTainted } = target.traits;
  let parts = alphabet;
  if (typeof separator === 'string') {
    const alone = reach(separator);
    if (alone?.maximumLength === 1) parts = Array.from(alphabet).filter((character) => !alone.accepts(character)).join('');
  }
  const isLimited = limit instanceof JavaInteger && limit.value > 0 && limit.value <= MAX_FOREACH_ITERATIONS;
  return { kind: 'list', elementKind: 'string', alphabet: parts, isUnbounded: () => isTainted && !isLimited && target.count.high > MAX_FOREACH_ITERATIONS };
}

/** The text that a method makes of a text: the real method, called on a text with all its characters. */
function changedText({ traits: { kind, alphabet, fragment } }: SymbolicValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  if (kind === 'jsonText' && name === 'substring') {
    return { kind, alphabet, fragment: textBy(fragment ?? '{"x": 1}', name, values) ?? (values.length === 1 ? '"x": 1}' : '"x": 1') };
  }
  if (kind === 'list') return {};
  const others = values.filter((value) => value instanceof SymbolicValue);
  const changed = others.length === 0 ? textBy(alphabet, name, values) : alphabet + others.map(({ traits }) => traits.alphabet).join('');
  return changed === undefined ? {} : { alphabet: changed };
}

function textBy(text: string, name: string, values: readonly JavaValue[]): string | undefined {
  if (values.some((value) => value instanceof SymbolicValue)) return undefined;
  try {
    const changed = callByName(text, name, values);
    return typeof changed === 'string' ? changed : undefined;
  } catch (failure) {
    if (failure instanceof RenderError) return undefined;
    throw failure;
  }
}

function isShort([from, to]: readonly JavaValue[]): boolean {
  return from instanceof JavaInteger && to instanceof JavaInteger && to.value - from.value <= MAX_FOREACH_ITERATIONS;
}
