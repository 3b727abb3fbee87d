import { JavaMapView } from '../values/java-map-view';
import { JavaInteger } from '../values/java-number';
import { JavaMap, type JavaValue } from '../values/java-value';
import { javaEquals } from '../values/value-equality';
import { OBJECT_BYTES, spendMemory, spendWork } from '../work-budget';
import { defineMethods, VOID_RESULT } from './java-method';
import { missing, valueAt } from './method-arguments';

/** The methods of maps. */
export const mapMethods = defineMethods<JavaMap>({
  'void clear()': (map) => {
    map.clear();
    return VOID_RESULT;
  },
  'Object clone()': (map) => copyOf(map),
  'boolean containsKey(Object)': (map, values) => map.has(valueAt(values, 0)),
  'boolean containsValue(Object)': (map, values) => containsValue(map, valueAt(values, 0)),
  'Set entrySet()': (map) => JavaMapView.of(map, 'entrySet'),
  'Object get(Object)': (map, values) => map.get(valueAt(values, 0)) ?? null,
  'Object getOrDefault(Object,Object)': (map, values) => {
    const value = map.get(valueAt(values, 0));
    return value === undefined ? valueAt(values, 1) : value;
  },
  'boolean isEmpty()': (map) => map.size === 0,
  'Set keySet()': (map) => JavaMapView.of(map, 'keySet'),
  'Object put(Object,Object)': (map, values) => put(map, valueAt(values, 0), valueAt(values, 1)),
  'void putAll(Map)': (map, values) => {
    putAll(map, mapAt(values, 0));
    return VOID_RESULT;
  },
  'Object putIfAbsent(Object,Object)': (map, values) => {
    const old = map.get(valueAt(values, 0)) ?? null;
    if (old === null) put(map, valueAt(values, 0), valueAt(values, 1));
    return old;
  },
  'Object remove(Object)': (map, values) => remove(map, valueAt(values, 0)),
  'boolean remove(Object,Object)': (map, values) => {
    const isRemoved = holds(map, valueAt(values, 0), valueAt(values, 1));
    if (isRemoved) map.delete(valueAt(values, 0));
    return isRemoved;
  },
  'Object replace(Object,Object)': (map, values) => map.has(valueAt(values, 0)) ? put(map, valueAt(values, 0), valueAt(values, 1)) : null,
  'boolean replace(Object,Object,Object)': (map, values) => {
    const isReplaced = holds(map, valueAt(values, 0), valueAt(values, 1));
    if (isReplaced) put(map, valueAt(values, 0), valueAt(values, 2));
    return isReplaced;
  },
  'int size()': (map) => JavaInteger.of(map.size),
  'Collection values()': (map) => JavaMapView.of(map, 'values'),
});

/** Puts a value under a key, and gives the one that was there. */
export function put(map: JavaMap, key: JavaValue, value: JavaValue): JavaValue {
  spendWork(1);
  spendMemory(2 * OBJECT_BYTES);
  const old = map.get(key) ?? null;
  map.set(key, value);
  return old;
}

function remove(map: JavaMap, key: JavaValue): JavaValue {
  const old = map.get(key) ?? null;
  map.delete(key);
  return old;
}

function putAll(map: JavaMap, other: JavaMap): void {
  spendWork(other.size);
  // Nothing is added to a map of its own entries, which are gone over meanwhile.
  for (const { key, value } of other.entryObjects()) map.set(key, value);
}

function copyOf(map: JavaMap): JavaMap {
  const copy = new JavaMap();
  putAll(copy, map);
  return copy;
}

function containsValue(map: JavaMap, value: JavaValue): boolean {
  for (const entry of map.entryObjects()) {
    if (javaEquals(value, entry.value)) return true;
  }
  return false;
}

function holds(map: JavaMap, key: JavaValue, value: JavaValue): boolean {
  const held = map.get(key);
  return held !== undefined && javaEquals(held, value);
}

function mapAt(values: readonly JavaValue[], index: number): JavaMap {
  const value = values[index];
  if (value instanceof JavaMap) return value;
  // The scope of a loop is a map for Java, but none to copy from.
  throw missing('a map', value);
}
