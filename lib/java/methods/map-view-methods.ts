import { RenderError } from '../render-error';
import { JavaIterator } from '../values/java-iterator';
import { JavaMapView } from '../values/java-map-view';
import { JavaInteger } from '../values/java-number';
import { JavaList, type JavaValue } from '../values/java-value';
import { javaEquals } from '../values/value-equality';
import { hashOf } from '../values/value-hash';
import { collectionItems, fillArray } from './collection-items';
import { defineMethods, VOID_RESULT } from './java-method';
import { arrayAt, valueAt } from './method-arguments';

/** The methods of a map's keys, values and entries. */
export const mapViewMethods = defineMethods<JavaMapView>({
  'boolean add(Object)': refuse,
  'boolean addAll(Collection)': (_, values) => collectionItems(values, 0).length > 0 && refuse(),
  'void clear()': (view) => {
    view.map.clear();
    return VOID_RESULT;
  },
  'boolean contains(Object)': (view, values) => contains(view.items(), valueAt(values, 0)),
  'boolean containsAll(Collection)': (view, values) => {
    const items = view.items();
    return collectionItems(values, 0).every((item) => contains(items, item));
  },
  'boolean isEmpty()': (view) => view.map.size === 0,
  'Iterator iterator()': (view) => JavaIterator.over(view.cursor(), 'java.util.LinkedHashMap$LinkedKeyIterator'),
  'boolean remove(Object)': (view, values) => removeFirst(view, valueAt(values, 0)),
  'boolean removeAll(Collection)': (view, values) => {
    const removed = collectionItems(values, 0);
    return removeWhere(view, (item) => contains(removed, item));
  },
  'boolean retainAll(Collection)': (view, values) => {
    const kept = collectionItems(values, 0);
    return removeWhere(view, (item) => !contains(kept, item));
  },
  'int size()': (view) => JavaInteger.of(view.map.size),
  'Object[] toArray()': (view) => new JavaList('Array', view.items()),
  'Object[] toArray(Object[])': (view, values) => fillArray(arrayAt(values, 0), view.items()),
});

/** What sets have of their own: equality, whatever the order. */
export const setViewMethods = defineMethods<JavaMapView>({
  'boolean equals(Object)': (view, values) => {
    const other = valueAt(values, 0);
    if (!(other instanceof JavaMapView) || other.kind === 'values' || other.map.size !== view.map.size) return false;
    const items = other.items();
    return view.items().every((item) => contains(items, item));
  },
  'int hashCode()': (view) => JavaInteger.of(view.items().reduce<number>((total, item) => (total + hashOf(item).value) | 0, 0)),
});

function contains(items: readonly JavaValue[], value: JavaValue): boolean {
  return items.some((item) => javaEquals(value, item));
}

function refuse(): never {
  throw new RenderError('nothing can be added to the keys, values or entries of a map: put it into the map');
}

function removeFirst(view: JavaMapView, value: JavaValue): boolean {
  const cursor = view.cursor();
  while (cursor.hasNext()) {
    if (javaEquals(value, cursor.next())) {
      cursor.remove();
      return true;
    }
  }
  return false;
}

function removeWhere(view: JavaMapView, isRemoved: (item: JavaValue) => boolean): boolean {
  let hasChanged = false;
  const cursor = view.cursor();
  while (cursor.hasNext()) {
    if (!isRemoved(cursor.next())) continue;
    cursor.remove();
    hasChanged = true;
  }
  return hasChanged;
}
