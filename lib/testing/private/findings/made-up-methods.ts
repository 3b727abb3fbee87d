import { JavaInteger } from '../java/java-number';
import type { JavaValue } from '../java/java-value';
import { callByName } from '../java/methods/object-access';
import { RenderFailure } from '../java/render-failure';
import { ANY_TEXT, Kind, MadeUpValue, MAXIMUM_ELEMENTS, Traits } from './made-up-value';
import { PatternReach, reachOf } from './pattern-reach';
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
  const key = `${target.key}.${name}(${values.map((value) => world.keyOf(value)).join(', ')})`;
  const derive = (traits: Partial<Traits>): MadeUpValue => world.value(key, {
    kind: 'text', isOfClient: target.traits.isOfClient, sample: ANY_TEXT, ...traits,
  });
  const { kind } = target.traits;
  if (NUMBERS.has(name)) {
    return derive({ kind: 'number', sample: '1', measured: name === 'size' || name === 'length' ? target : undefined });
  }
  if (BOOLEANS.has(name)) return derive({ kind: 'boolean', sample: 'true', learn: learning(target, name, values) });
  const part = kind === 'entry' ? ENTRY_PARTS.get(name) : undefined;
  if (part !== undefined) return derive({ kind: part, canBeMissing: part === 'json', isUnbounded: true });
  const elementKind = COLLECTIONS.get(name);
  if (elementKind !== undefined) return derive({ kind: 'list', elementKind, isUnbounded: target.traits.isUnbounded ?? false });
  if (name === 'split') return derive(partsOf(target, values));
  if (name === 'subList') return derive({ ...target.traits, kind: 'list', elementKind: elementKindOf(target), isUnbounded: !isShort(values) });
  if (name === 'get' && kind !== 'text') return childOf(world, target, world.keyOf(values[0] ?? null));
  return derive(changedText(target, name, values));
}

/** What a property of a made-up value is. */
export function readMadeUp(world: World, target: MadeUpValue, name: string): JavaValue {
  const part = target.traits.kind === 'entry' ? ENTRY_PARTS.get(name) : undefined;
  if (part !== undefined) return callMadeUp(world, target, part === 'text' ? 'getKey' : 'getValue', []);
  return name === 'empty' ? callMadeUp(world, target, 'isEmpty', []) : childOf(world, target, name);
}

/** A member or an element of a made-up value. */
export function childOf(world: World, target: MadeUpValue, name: string): MadeUpValue {
  if (target.traits.kind === 'list') {
    return world.value(`${target.key}[${name}]`, { ...target.traits, kind: elementKindOf(target), canBeMissing: true });
  }
  const key = `${target.key}.${name}`;
  const isOfClient = target.traits.isOfClient || CLIENT_VARIABLES.has(key);
  return world.value(key, { kind: 'json', isOfClient, sample: ANY_TEXT, canBeMissing: true, isUnbounded: target.traits.isUnbounded });
}

/** The element that a loop over a made-up value has: one for all rounds. Undefined where it has no elements. */
export function elementOf(world: World, target: MadeUpValue): MadeUpValue | undefined {
  const { kind, sample } = target.traits;
  if (kind !== 'list' && kind !== 'json') return undefined;
  return world.value(`${target.key}[]`, {
    ...target.traits, kind: elementKindOf(target), sample: kind === 'list' ? sample : ANY_TEXT, canBeMissing: false,
  });
}

function elementKindOf({ traits: { kind, elementKind } }: MadeUpValue): Kind {
  return kind === 'list' ? elementKind ?? 'json' : 'json';
}

/** What `split` gives: parts without what stands between them, no more than there are characters. */
function partsOf(target: MadeUpValue, values: readonly JavaValue[]): Partial<Traits> {
  const { maximumLength = Infinity, sample } = target.traits;
  const [separator] = values;
  let parts = sample;
  if (typeof separator === 'string') {
    const alone = reach(separator);
    if (alone?.maximumLength === 1) parts = Array.from(sample).filter((character) => !alone.accepts(character)).join('');
  }
  return { kind: 'list', elementKind: 'text', sample: parts, isUnbounded: target.traits.isOfClient && maximumLength >= MAXIMUM_ELEMENTS };
}

/** The text that a method makes of a text: the real method, called on a text with all its characters. */
function changedText({ traits: { kind, sample } }: MadeUpValue, name: string, values: readonly JavaValue[]): Partial<Traits> {
  const known = values.every((value) => !(value instanceof MadeUpValue));
  if (!known || kind === 'list') return {};
  try {
    const changed = callByName(sample, name, values);
    return typeof changed === 'string' ? { sample: changed } : {};
  } catch (failure) {
    if (failure instanceof RenderFailure) return {};
    throw failure;
  }
}

function isShort([from, to]: readonly JavaValue[]): boolean {
  return from instanceof JavaInteger && to instanceof JavaInteger && to.value - from.value <= MAXIMUM_ELEMENTS;
}

/** What a condition tells of the value that it asks. */
function learning(target: MadeUpValue, name: string, [argument]: readonly JavaValue[]): Traits['learn'] {
  if (name === 'isEmpty' || name === 'isBlank') {
    return (holds) => {
      if (holds && target.traits.kind === 'text') target.become('');
    };
  }
  if (typeof argument !== 'string') return undefined;
  switch (name) {
    case 'matches':
      return (holds) => {
        learnFromPattern(target, argument, holds);
      };
    case 'equals':
      return (holds) => {
        if (holds) target.become(argument);
      };
    case 'contains':
      return (holds) => {
        if (!holds && argument.length === 1) target.keepCharacters((character) => character !== argument);
      };
    default:
      return undefined;
  }
}

function learnFromPattern(target: MadeUpValue, source: string, holds: boolean): void {
  const known = reach(source);
  if (known === undefined) return;
  if (holds) {
    target.keepCharacters(known.accepts);
    target.learn({ maximumLength: Math.min(known.maximumLength, target.traits.maximumLength ?? Infinity) });
    target.alternatives = known.alternatives ?? target.alternatives;
  } else if (/^\.\*.*\.\*$/.test(source)) {
    // Whatever has such a character matches: a text that does not match has none.
    target.keepCharacters((character) => callByName(character, 'matches', [source]) !== true);
  }
}

function reach(source: string): PatternReach | undefined {
  try {
    return reachOf(source);
  } catch (failure) {
    if (failure instanceof RenderFailure) return undefined;
    throw failure;
  }
}
