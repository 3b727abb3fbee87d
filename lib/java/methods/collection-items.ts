import { RenderError } from '../render-error';
import { classNameOf, isAssignable } from '../values/java-class';
import { JavaMapView } from '../values/java-map-view';
import { copyOfItems, JavaList, type JavaValue } from '../values/java-value';
import { spendWork } from '../work-budget';
import { missing } from './method-arguments';

/** The elements of the collection at `index` of the arguments. */
export function collectionItems(values: readonly JavaValue[], index: number): readonly JavaValue[] {
  const value = values[index];
  if (value instanceof JavaList) return value.items;
  if (value instanceof JavaMapView) return value.items();
  throw missing('a list', value);
}

/** Puts the elements into the array where they fit, else into a new one of its type. */
export function fillArray(array: JavaList, items: readonly JavaValue[]): JavaList {
  const isFitting = array.elementType === 'java.lang.Object'
    || items.every((item) => item === null || isAssignable(array.elementType, classNameOf(item)));
  spendWork(items.length >>> 4);
  if (!isFitting) throw new RenderError(`an array of ${array.elementType} cannot hold these elements`);
  if (array.items.length < items.length) return new JavaList('Array', copyOfItems(items), array.elementType);
  items.forEach((item, index) => {
    array.items[index] = item;
  });
  if (array.items.length > items.length) array.items[items.length] = null;
  return array;
}
