import { JavaInteger } from '../values/java-number';
import type { JavaValue } from '../values/java-value';
import { hashOf } from '../values/value-hash';
import { defineMethods } from './java-method';
import { stringAt, valueAt } from './method-arguments';

/** The methods of booleans. */
export const BOOLEAN_METHODS = defineMethods<boolean>({
  'booleanValue()': (value) => value,
  'static compare(boolean,boolean)': (_, values) => JavaInteger.of(Number(valueAt(values, 0)) - Number(valueAt(values, 1))),
  'static getBoolean(String)': () => false,
  'static hashCode(boolean)': (_, values) => hashOf(valueAt(values, 0)),
  'static logicalAnd(boolean,boolean)': (_, values) => isTrue(values, 0) && isTrue(values, 1),
  'static logicalOr(boolean,boolean)': (_, values) => isTrue(values, 0) || isTrue(values, 1),
  'static logicalXor(boolean,boolean)': (_, values) => isTrue(values, 0) !== isTrue(values, 1),
  'static parseBoolean(String)': (_, values) => readBoolean(values),
  'static toString(boolean)': (_, values) => String(isTrue(values, 0)),
  'static valueOf(String)': (_, values) => readBoolean(values),
  'static valueOf(boolean)': (_, values) => isTrue(values, 0),
});

function isTrue(values: readonly JavaValue[], index: number): boolean {
  return valueAt(values, index) === true;
}

/** Only a text that is `true` in any case is true. */
function readBoolean(values: readonly JavaValue[]): boolean {
  return valueAt(values, 0) !== null && stringAt(values, 0).toLowerCase() === 'true';
}
