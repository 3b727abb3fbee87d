import { writeJson } from '../json/json-writer';
import { RenderError } from '../render-error';
import { classNameOf, isAssignable, primitiveArrays } from '../values/java-class';
import { JavaIterator, listIterator } from '../values/java-iterator';
import { JavaInteger } from '../values/java-number';
import { JavaSubList } from '../values/java-sub-list';
import { copyOfItems, JavaCharacter, JavaList, type JavaValue } from '../values/java-value';
import { javaEquals } from '../values/value-equality';
import { ELEMENT_BYTES, OBJECT_BYTES, REFERENCE_BYTES, spendMemory, spendWork } from '../work-budget';
import { collectionItems, fillArray } from './collection-items';
import { sortValues } from './comparable-methods';
import { defineMethods, VOID_RESULT } from './java-method';
import { arrayAt, intAt, valueAt } from './method-arguments';

/** What lists and arrays are asked. */
export const listReadMethods = defineMethods<JavaList>({
  'boolean contains(Object)': (list, values) => indexOf(list, valueAt(values, 0)) >= 0,
  'boolean containsAll(Collection)': (list, values) => collectionItems(values, 0).every((item) => indexOf(list, item) >= 0),
  'Object get(int)': (list, values) => itemAt(list, intAt(values, 0)),
  'int indexOf(Object)': (list, values) => JavaInteger.of(indexOf(list, valueAt(values, 0))),
  'boolean isEmpty()': (list) => list.items.length === 0,
  'Iterator iterator()': iteratorOf,
  'ListIterator listIterator()': iteratorOf,
  'int lastIndexOf(Object)': (list, values) => JavaInteger.of(lastIndexOf(list, valueAt(values, 0))),
  'Object set(int,Object)': (list, values) => replaceAt(list, intAt(values, 0), valueAt(values, 1)),
  'int size()': (list) => JavaInteger.of(list.items.length),
  'List subList(int,int)': (list, values) => subList(list, intAt(values, 0), intAt(values, 1)),
  'Object[] toArray()': (list) => new JavaList('Array', copyOfItems(list.items)),
  'Object[] toArray(Object[])': (list, values) => fillArray(arrayAt(values, 0), list.items),
});

/** What lists are changed with. */
export const listWriteMethods = defineMethods<JavaList>({
  'boolean add(Object)': (list, values) => insert(list, list.items.length, [valueAt(values, 0)]),
  'void add(int,Object)': (list, values) => {
    insert(list, intAt(values, 0), [valueAt(values, 1)]);
    return VOID_RESULT;
  },
  'boolean addAll(Collection)': (list, values) => insert(list, list.items.length, collectionItems(values, 0)),
  'boolean addAll(int,Collection)': (list, values) => insert(list, intAt(values, 0), collectionItems(values, 1)),
  'void clear()': (list) => {
    removeWhere(list, () => true);
    return VOID_RESULT;
  },
  'Object remove(int)': (list, values) => removeAt(list, intAt(values, 0)),
  'boolean remove(Object)': (list, values) => {
    const index = indexOf(list, valueAt(values, 0));
    if (index >= 0) removeAt(list, index);
    return index >= 0;
  },
  'boolean removeAll(Collection)': (list, values) => {
    const removed = new JavaList('ArrayList', copyOfItems(collectionItems(values, 0)));
    return removeWhere(list, (item) => indexOf(removed, item) >= 0);
  },
  'boolean retainAll(Collection)': (list, values) => {
    const kept = new JavaList('ArrayList', copyOfItems(collectionItems(values, 0)));
    return removeWhere(list, (item) => indexOf(kept, item) < 0);
  },
  'void sort(Comparator)': (list, values) => {
    if (valueAt(values, 0) !== null) throw new RenderError("'sort' takes null only");
    sortValues(list.items).forEach((item, index) => {
      list.items[index] = item;
    });
    list.noteChange?.(list.items.length);
    list.modifications += 1;
    return VOID_RESULT;
  },
});

/** What only the lists have that JSON arrays are. */
export const jsonArrayMethods = defineMethods<JavaList>({
  'void merge(Object)': (list, values) => {
    merge(list, valueAt(values, 0));
    return VOID_RESULT;
  },
  'String toJSONString()': (list) => writeJson(list),
  'static String toJSONString(List)': (_, values) => writeJson(valueAt(values, 0)),
});

/** What only ArrayLists and JSON arrays have. */
export const arrayListMethods = defineMethods<JavaList>({
  'Object clone()': (list) => new JavaList(list.listClass, copyOfItems(list.items)),
  'void ensureCapacity(int)': () => VOID_RESULT,
  'void trimToSize()': () => VOID_RESULT,
});

/** What an array takes for its first elements, since it expects more. */
const FIRST_ELEMENTS_BYTES = 136;

function refuse(): never {
  throw new RenderError('an array cannot grow or shrink');
}

function iteratorOf(list: JavaList): JavaIterator {
  return JavaIterator.over(listIterator(list), 'java.util.ArrayList$Itr');
}

function itemAt(list: JavaList, index: number): JavaValue {
  checkIndex(list, index, list.items.length - 1);
  return list.items[index] ?? null;
}

function replaceAt(list: JavaList, index: number, value: JavaValue): JavaValue {
  const old = itemAt(list, index);
  if (!canHold(list, value)) throw new RenderError(`an array of ${list.elementType} cannot hold this value`);
  list.items[index] = value;
  list.noteChange?.(list.items.length);
  return old;
}

/** Only arrays care what their elements are. */
function canHold(list: JavaList, value: JavaValue): boolean {
  if (list.listClass !== 'Array') return true;
  if (primitiveArrays.has(list.elementType)) return value instanceof JavaCharacter && list.elementType === 'char';
  return value === null || isAssignable(list.elementType, classNameOf(value));
}

function insert(list: JavaList, index: number, items: readonly JavaValue[]): boolean {
  checkIndex(list, index, list.items.length);
  spendWork(items.length + ((list.items.length - index) >>> 4));
  const { length } = list.items;
  const added = items === list.items ? copyOfItems(items) : items;
  if (list.isFixed && added.length > 0) refuse();
  spendMemory((length === 0 ? FIRST_ELEMENTS_BYTES : OBJECT_BYTES) + added.length * ELEMENT_BYTES);
  const tail = index === length ? [] : list.items.splice(index);
  for (const item of added) list.items.push(item);
  for (const item of tail) list.items.push(item);
  list.modifications += 1;
  list.noteChange?.(length);
  return added.length > 0;
}

/** Adds the elements of another JSON array; nothing else can be merged. */
function merge(list: JavaList, other: JavaValue): void {
  if (other === null) return;
  if (!(other instanceof JavaList) || other.listClass !== 'JSONArray') throw new RenderError("'merge' takes a JSON array only");
  insert(list, list.items.length, other.items);
}

function removeAt(list: JavaList, index: number): JavaValue {
  const old = itemAt(list, index);
  if (list.isFixed) refuse();
  spendWork((list.items.length - index) >>> 4);
  const { length } = list.items;
  list.items.splice(index, 1);
  list.modifications += 1;
  list.noteChange?.(length);
  return old;
}

function removeWhere(list: JavaList, isRemoved: (item: JavaValue) => boolean): boolean {
  spendMemory(list.items.length * REFERENCE_BYTES);
  const kept = spent(list.items).filter((item) => !isRemoved(item));
  const { length } = list.items;
  if (kept.length === length) return false;
  if (list.isFixed) refuse();
  list.items.length = 0;
  for (const item of kept) list.items.push(item);
  list.modifications += 1;
  list.noteChange?.(length);
  return true;
}

function subList(list: JavaList, start: number, end: number): JavaList {
  if (start < 0 || end > list.items.length || start > end) {
    throw new RenderError(`a list of ${list.items.length} elements has no part from ${start} to ${end}`);
  }
  return new JavaSubList(list, start, end);
}

function indexOf(list: JavaList, value: JavaValue): number {
  return spent(list.items).findIndex((item) => javaEquals(value, item));
}

function lastIndexOf(list: JavaList, value: JavaValue): number {
  let index = spent(list.items).length - 1;
  while (index >= 0 && !javaEquals(value, list.items[index] ?? null)) index -= 1;
  return index;
}

function checkIndex(list: JavaList, index: number, highest: number): void {
  if (index < 0 || index > highest) throw new RenderError(`a list of ${list.items.length} elements has none at ${index}`);
}

function spent<T>(items: T[]): T[] {
  spendWork(items.length >>> 4);
  return items;
}
