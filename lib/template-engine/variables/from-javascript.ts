import { parseJson } from '../../java/json/json-parser';
import { JavaDouble, JavaLong } from '../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue, MapClass } from '../../java/values/java-value';
import { checkDataDepth, OBJECT_BYTES, REFERENCE_BYTES, spendMemory } from '../../java/work-budget';

/** Makes of a value of JavaScript what the same JSON would be in Java. */
export function fromJavaScript(value: unknown, depth = 0): JavaValue {
  checkDataDepth(depth);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return fromNumber(value);
    case 'bigint':
      return new JavaLong(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return listFromJavaScript(value, depth);
      checkIsPlain(value);
      return mapFromJavaScript(value, 'LinkedHashMap', depth);
    default:
      return null;
  }
}

function listFromJavaScript(value: readonly unknown[], depth: number): JavaList {
  spendMemory(value.length * (REFERENCE_BYTES + OBJECT_BYTES));
  return new JavaList('JSONArray', value.map((item) => fromJavaScript(item, depth + 1)));
}

/** A `Date`, a `Map` or an instance of a class is nothing that JSON has, and would become an empty map. */
function checkIsPlain(value: object): void {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Objects of other realms, such as a VM's, have another Object.prototype.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return;
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  const kind = tag === 'Object' ? 'an instance of a class' : `a ${tag}`;
  throw new Error(`A template's variables must be texts, numbers, booleans, lists and maps; got ${kind}. Give it as one of these.`);
}

/** Makes a map of an object's own properties. */
export function mapFromJavaScript(value: object, mapClass: MapClass = 'LinkedHashMap', depth = 0): JavaMap {
  const map = new JavaMap(mapClass);
  const members = value as { readonly [key: string]: unknown };
  // Object.entries would make an array for each member (benchmark: README's template).
  for (const key of Object.keys(members)) {
    const item = members[key];
    if (item !== undefined) map.set(key, typeof item === 'string' ? item : fromJavaScript(item, depth + 1));
  }
  return map;
}

/** The number has the class that it has as JSON: a whole one is a Long, however small. */
function fromNumber(value: number): JavaValue {
  if (Number.isSafeInteger(value)) return new JavaLong(BigInt(value));
  return Number.isFinite(value) ? parseJson(JSON.stringify(value)) : new JavaDouble(value);
}
