import { JavaCharacter } from './java-character';
import { JavaEntry } from './java-entry';
import { JavaList } from './java-list';
import { isJavaNumber, JavaBigDecimal, JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from './java-number';
import { JavaObject } from './java-object';
import type { JavaValue } from './java-value';
import { checkDataDepth, spendWork } from './work-budget';

/** A map as far as its key needs it: this file must not import the map, which needs the key. */
interface Entries {
  entries(): IterableIterator<[JavaValue, JavaValue]>;
}

/**
 * A text that two values share exactly if Java's `equals` says that they are equal.
 *
 * It serves the rare map keys that are neither text nor whole numbers.
 */
export function structuralKey(value: JavaValue, identityOf: (object: object) => number, depth = 0): string {
  checkDataDepth(depth);
  spendWork(1);
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (value === null || typeof value === 'boolean') return String(value);
  if (isJavaNumber(value)) return numberKey(value);
  const keyOf = (item: JavaValue): string => structuralKey(item, identityOf, depth + 1);
  if (value instanceof JavaList) {
    return value.listClass === 'Array' ? `i${identityOf(value)}` : `[${value.items.map(keyOf).join(',')}]`;
  }
  if (value instanceof JavaObject) {
    if (value instanceof JavaCharacter) return `c${value.value}`;
    return value instanceof JavaEntry ? `e${keyOf(value.key)}=${keyOf(value.value)}` : `i${identityOf(value)}`;
  }
  const entries = [...(value as Entries).entries()].map(([key, item]) => `${keyOf(key)}=${keyOf(item)}`);
  return `{${entries.sort().join(',')}}`;
}

function numberKey(value: JavaNumber): string {
  if (value instanceof JavaInteger) return `I${value.value}`;
  if (value instanceof JavaBigDecimal) return `D${value.unscaled}e${value.scale}`;
  if (value instanceof JavaDouble) return `d${floatingKey(value.value)}`;
  if (value instanceof JavaFloat) return `f${floatingKey(value.value)}`;
  return value instanceof JavaLong ? `L${value.value}` : `B${value.value}`;
}

/** Java tells the two zeros apart, and takes every NaN for the same. */
function floatingKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
