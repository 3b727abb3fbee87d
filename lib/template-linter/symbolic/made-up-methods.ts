import { callByName } from '../../java/methods/object-access';
import { RenderFailure } from '../../java/render-failure';
import { JavaInteger } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { foregoneAnswer, lessonOf, reach } from './condition-knowledge';
import { ANY_TEXT, Kind, MadeUpValue, MAXIMUM_ELEMENTS, Traits } from './made-up-value';
import type { World } from './world';

const NUMBERS = new Set([
  'size', 'length', 'indexOf', 'lastIndexOf', 'compareTo', 'compareToIgnoreCase', 'hashCode', 'codePointAt', 'intValue', 'longValue', 'doubleValue',
]);
const BOOLEANS = new Set([
  'matches', 'contains', 'containsKey', 'containsValue', 'containsAll', 'equals', 'equalsIgnoreCase', 'startsWith', 'endsWith', 'isEmpty', 'isBlank',
  'contentEquals', 'regionMatches', 'hasNext',
]);
const COLLECTIONS = new Map<string, Kind>([['keySet', 'text'], ['values', 'json'], ['entrySet', 'entry'], ['iterator', 'json'], ['listIterator', 'json']]);
const ENTRY_PARTS = new Map<string, Kind>([['getKey', 'text'], ['key', 'text'], ['getValue', 'json'], ['value', 'json']]);
/** What of `$context` the client decides: all else is API Gateway's, or of whom it asked. */
const CLIENT_VARIABLES = new Set(['$context.path', '$context.identity.userAgent']);

/** What a method of a made-up value gives: another made-up value, of which is known what follows from the method. */
export function callMadeUp(world: World, target: MadeUpValue, name: string, values: readonly JavaValue[]): JavaValue {
  const { kind } = target.traits;
  if (name === 'toString' && kind !== 'list' && kind !== 'entry') return target;
  if (name === 'get' && kind !== 'text') return childOf(world, target, world.keyOf(values[0] ?? null));
  const key = `${target.key}.${name}(${values.map((value) => world.keyOf(value)).join(', ')})`;
  const sources = [target, ...values].filter((value) => value instanceof MadeUpValue);
  return foregoneAnswer(target, name, values) ?? world.derive(key, sources, () => ({
    kind: 'text', isOfClient: sources.some(({ traits }) => traits.isOfClient), sample: ANY_TEXT, ...resultOf(target, name, values),
  }));
}

/** What a property of a made-up value is. */
export function readMadeUp(world: World, target: MadeUpValue, name: string): JavaValue {
  const part = target.traits.kind === 'entry' ? ENTRY_PARTS.get(name) : undefined;
  if (part !== undefined) return callMadeUp(world, target, part === 'text' ? 'getKey' : 'getValue', []);
  return name === 'empty' ? callMadeUp(world, target, 'isEmpty', []) : childOf(world, target, name);
}

/** A member or an element of a made-up value. */
export function childOf(world: World, target: MadeUpValue, name: string): MadeUpValue {
  const isList = target.traits.kind === 'list';
  const key = isList ? `${target.key}[${name}]` : `${target.key}.${name}`;
  return world.derive(key, [target], () => {
    const isOfClient = target.traits.isOfClient || CLIENT_VARIABLES.has(key);
    const sample = isList ? target.traits.sample : ANY_TEXT;
    return { kind: elementKindOf(target), isOfClient, sample, canBeMissing: true, isUnbounded: () => isOfClient };
  });
}

/** The element that a loop over a made-up value has: one for all rounds. Undefined where it has no elements. */
export function elementOf(world: World, target: MadeUpValue): MadeUpValue | undefined {
  const { kind } = target.traits;
  if (kind !== 'list' && kind !== 'json') return undefined;
  return world.derive(`${target.key}[]`, [target], () => {
    const { isOfClient, sample } = target.traits;
    return { kind: elementKindOf(target), isOfClient, sample: kind === 'list' ? sample : ANY_TEXT, isUnbounded: () => isOfClient };
  });
}

function elementKindOf({ traits: { kind, elementKind } }: MadeUpValue): Kind {
  return kind === 'list' ? elementKind ?? 'json' : 'json';
}

/** What follows from a method. */
function resultOf(target: MadeUpValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  const { kind, isOfClient } = target.traits;
  if (NUMBERS.has(name)) return { kind: 'number', ...name === 'size' || name === 'length' ? { bounds: target.count } : {} };
  if (BOOLEANS.has(name)) return { kind: 'boolean', learn: lessonOf(target, name, values) };
  const part = kind === 'entry' ? ENTRY_PARTS.get(name) : undefined;
  if (part !== undefined) return { kind: part, canBeMissing: part === 'json', isUnbounded: () => isOfClient };
  const elementKind = COLLECTIONS.get(name);
  if (elementKind !== undefined) return { kind: 'list', elementKind, isUnbounded: () => target.isUnbounded };
  if (name === 'split') return partsOf(target, values);
  if (name === 'subList') return { kind: 'list', elementKind: elementKindOf(target), isUnbounded: () => target.isUnbounded && !isShort(values) };
  return changedText(target, name, values);
}

/** What `split` gives: parts without what stands between them, no more than there are characters. */
function partsOf(target: MadeUpValue, [separator, limit]: readonly JavaValue[]): Partial<Traits> {
  const { sample, isOfClient } = target.traits;
  let parts = sample;
  if (typeof separator === 'string') {
    const alone = reach(separator);
    if (alone?.maximumLength === 1) parts = Array.from(sample).filter((character) => !alone.accepts(character)).join('');
  }
  const isLimited = limit instanceof JavaInteger && limit.value > 0 && limit.value <= MAXIMUM_ELEMENTS;
  return { kind: 'list', elementKind: 'text', sample: parts, isUnbounded: () => isOfClient && !isLimited && target.count.high > MAXIMUM_ELEMENTS };
}

/** The text that a method makes of a text: the real method, called on a text with all its characters. */
function changedText({ traits: { kind, sample, fragment } }: MadeUpValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  if (kind === 'jsonText' && name === 'substring') {
    return { kind, sample, fragment: textBy(fragment ?? '{"x": 1}', name, values) ?? (values.length === 1 ? '"x": 1}' : '"x": 1') };
  }
  if (kind === 'list') return {};
  const others = values.filter((value) => value instanceof MadeUpValue);
  const changed = others.length === 0 ? textBy(sample, name, values) : sample + others.map(({ traits }) => traits.sample).join('');
  return changed === undefined ? {} : { sample: changed };
}

function textBy(text: string, name: string, values: readonly JavaValue[]): string | undefined {
  if (values.some((value) => value instanceof MadeUpValue)) return undefined;
  try {
    const changed = callByName(text, name, values);
    return typeof changed === 'string' ? changed : undefined;
  } catch (failure) {
    if (failure instanceof RenderFailure) return undefined;
    throw failure;
  }
}

function isShort([from, to]: readonly JavaValue[]): boolean {
  return from instanceof JavaInteger && to instanceof JavaInteger && to.value - from.value <= MAXIMUM_ELEMENTS;
}
