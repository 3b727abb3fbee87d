import { RenderError } from '../render-error';
import { classNameOf } from '../values/java-class';
import { isJavaNumber, JavaDouble, JavaFloat, JavaInteger } from '../values/java-number';
import { copyOfItems, JavaCharacter, type JavaValue } from '../values/java-value';
import { compareNumbers } from '../values/number-comparison';
import { REFERENCE_BYTES, spendMemory, spendWork } from '../work-budget';
import { defineMethods } from './java-method';
import { valueAt } from './method-arguments';
import { compareStrings } from './string-methods';

/** The order of the classes that have one: only of two values of the same class. */
export const comparableMethods = defineMethods({
  'int compareTo(Object)': (target, values) => {
    const other = valueAt(values, 0);
    if (other === null) throw new RenderError("'compareTo' got null");
    return JavaInteger.of(compareValues(target, other));
  },
});

/** Compares two values of one class as their `compareTo` does; fails for those that have no order. */
export function compareValues(left: JavaValue, right: JavaValue): number {
  spendWork(1);
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (left instanceof JavaCharacter && right instanceof JavaCharacter) return compareStrings(left.value, right.value);
  if (left instanceof JavaDouble && right instanceof JavaDouble) return compareFloatingPoints(left.value, right.value);
  if (left instanceof JavaFloat && right instanceof JavaFloat) return compareFloatingPoints(left.value, right.value);
  if (isJavaNumber(left) && isJavaNumber(right) && left.constructor === right.constructor) return compareNumbers(left, right);
  throw new RenderError(`a ${nameOf(left)} and a ${nameOf(right)} have no order`);
}

/** Compares as Java's Double does: -0.0 before 0.0, and NaN after all. */
export function compareFloatingPoints(left: number, right: number): number {
  if (left < right) return -1;
  if (left > right || Object.is(left, right)) return Object.is(left, right) ? 0 : 1;
  if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return Object.is(left, -0) ? -1 : 1;
}

/** The values in their natural order. */
export function sortValues(values: readonly JavaValue[]): JavaValue[] {
  // Sorting needs half as much again.
  spendMemory(values.length * REFERENCE_BYTES);
  return copyOfItems(values).sort(compareValues);
}

function nameOf(value: JavaValue): string {
  return value === null ? 'null' : classNameOf(value);
}
