import type { MethodTable } from '../../java/methods/java-method';
import { methodsOf, methodsOfClass } from '../../java/methods/method-tables';
import { isJavaNumber } from '../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import type { PropertyName } from '../../java/values/property-name';
import { SymbolicValue, type Kind } from './symbolic-value';

const STRING = 'java.lang.String';
const lists = [
  'java.util.ArrayList', 'net.minidev.json.JSONArray', 'java.util.LinkedHashMap$LinkedKeySet', 'java.util.LinkedHashMap$LinkedValues', 'java.util.ArrayList$Itr',
];
const numbers = ['java.lang.Integer', 'java.lang.Long', 'java.lang.Double', 'java.math.BigDecimal', 'java.math.BigInteger'];
const anyClass = [STRING, ...lists, ...numbers, 'java.util.LinkedHashMap', 'java.lang.Boolean'];

const numberTypes = new Set(['int', 'long', 'float', 'double', ...numbers]);

/** The classes that a value of a kind can be of. */
const classes: { readonly [kind in Kind]: readonly string[] } = {
  string: [STRING],
  jsonString: [STRING],
  json: anyClass,
  number: numbers,
  boolean: ['java.lang.Boolean'],
  list: lists,
  entry: ['java.util.LinkedHashMap$Entry'],
};

const nouns: { readonly [kind in Kind]: string } = {
  string: 'a string', jsonString: 'a string', json: 'a value of JSON', number: 'a number', boolean: 'a boolean', list: 'a list', entry: 'an entry',
};

/** Names of other languages, and of other classes, for the same thing. */
const synonyms: readonly (readonly string[])[] = [
  ['size', 'length', 'count', 'len'],
  ['contains', 'containsKey', 'includes', 'include', 'has', 'hasOwnProperty', 'has_key'],
  ['add', 'push', 'append'],
  ['substring', 'substr', 'slice', 'subList'],
  ['keySet', 'keys'],
  ['values', 'items'],
  ['entrySet', 'entries'],
  ['toUpperCase', 'upper', 'toUpper', 'upcase'],
  ['toLowerCase', 'lower', 'toLower', 'downcase'],
  ['trim', 'strip'],
  ['matches', 'match', 'test'],
  ['replace', 'sub', 'gsub'],
  ['get', 'at', 'getOrDefault'],
];

/** The message for a method that the value's class does not have, or not with so many arguments; undefined for one that it has. */
export function missingMethod(owner: Exclude<JavaValue, null>, name: string, count: number): string | undefined {
  const tables = tablesOf(owner);
  const overloads = tables?.flatMap((table) => table.get(name)?.methods ?? []) ?? [];
  if (tables === undefined || overloads.some(({ parameters }) => takes(parameters, count))) return undefined;
  if (overloads.length > 0) return explain(owner, `no method '${name}' that takes ${count} arguments`, undefined);
  return explain(owner, `no method '${name}'`, nearestOf(tables, name));
}

/** Whether a method of a number's class gives a number, as `parseInt` does. */
export function isNumberMethod(owner: Exclude<JavaValue, null>, name: string): boolean {
  return isJavaNumber(owner) && methodsOf(owner).get(name)?.methods.every(({ returnType }) => numberTypes.has(returnType)) === true;
}

/** The message for a property that the value's class does not have. A map has any, and so may a value of JSON. */
export function missingProperty(owner: Exclude<JavaValue, null>, { name, getters, testers }: PropertyName): string | undefined {
  const kind = owner instanceof SymbolicValue ? owner.traits.kind : undefined;
  const tables = kind === 'json' || owner instanceof JavaMap ? undefined : tablesOf(owner);
  if (owner === '' || tables === undefined) return undefined;
  const found = tables.flatMap((table) => [...getters, ...testers].flatMap((getter) => table.get(getter)?.methods ?? []));
  const hasGetter = found.some(({ parameters }) => parameters.length === 0);
  return hasGetter ? undefined : explain(owner, `no property '${name}'`, nearestOf(tables, name));
}

/** An empty string may stand for a value that is missing, and so for one of any class. */
function tablesOf(owner: Exclude<JavaValue, null>): readonly MethodTable[] | undefined {
  if (owner instanceof SymbolicValue) return classes[owner.traits.kind].map(methodsOfClass);
  if (owner === '') return anyClass.map(methodsOfClass);
  const isOfJson = owner instanceof JavaList || owner instanceof JavaMap || isJavaNumber(owner);
  return typeof owner === 'string' || typeof owner === 'boolean' || isOfJson ? [methodsOf(owner)] : undefined;
}

function takes(parameters: readonly string[], count: number): boolean {
  const takesMore = parameters.at(-1)?.endsWith('[]') === true;
  // Velocity takes a method without parameters for one that fits whatever it is given, and then fails to call it.
  return parameters.length === 0 || (takesMore ? count >= parameters.length - 1 : count === parameters.length);
}

function explain(owner: Exclude<JavaValue, null>, problem: string, nearest: string | undefined): string {
  const remedy = nearest === undefined ? '' : `: write ${nearest}`;
  return `${nounOf(owner)} has ${problem}, so that it prints nothing, and conditions on it hold${remedy}`;
}

function nounOf(owner: Exclude<JavaValue, null>): string {
  if (owner instanceof SymbolicValue) return nouns[owner.traits.kind];
  if (owner === '') return nouns.json;
  if (typeof owner === 'string') return nouns.string;
  if (typeof owner === 'boolean') return nouns.boolean;
  if (owner instanceof JavaList) return nouns.list;
  return owner instanceof JavaMap ? 'a map' : nouns.number;
}

/** The call that is meant, such as `.length()`. */
function nearestOf(tables: readonly MethodTable[], name: string): string | undefined {
  const names = [...new Set(tables.flatMap((table) => table.names()))];
  const same = synonyms.filter((group) => group.includes(name)).flat();
  const known = [name, ...same].find((candidate) => names.includes(candidate))
    ?? names.map((candidate) => ({ candidate, distance: distanceOf(candidate.toLowerCase(), name.toLowerCase()) }))
      .filter(({ distance }) => distance <= Math.min(2, name.length / 3))
      .sort((first, second) => first.distance - second.distance)[0]?.candidate;
  if (known === undefined) return undefined;
  const takesNone = tables.some((table) => table.get(known)?.methods.some(({ parameters }) => parameters.length === 0));
  return takesNone ? `.${known}()` : `.${known}(…)`;
}

/** How many characters must be changed, added or left out to make one name of the other. */
function distanceOf(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (const [index, character] of Array.from(first).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= second.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + Number(character !== second[column - 1]);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}
