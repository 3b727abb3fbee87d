import { JavaInteger } from '../values/java-number';
import type { JavaValue } from '../values/java-value';
import { hashOf } from '../values/value-hash';
import { defineMethods } from './java-method';
import { stringAt, valueAt } from './method-arguments';

/** The methods of booleans. */
export const booleanMethods = defineMethods<boolean>({
  'boolean booleanValue()': (value) => value,
  'static int compare(boolean,boolean)': (_, values) => JavaInteger.of(Number(valueAt(values, 0)) - Number(valueAt(values, 1))),
  'static boolean getBoolean(String)': () => false,
  'static int hashCode(boolean)': (_, values) => hashOf(valueAt(values, 0)),
  'static boolean logicalAnd(boolean,boolean)': (_, values) => isTrue(values, 0) && isTrue(values, 1),
  'static boolean logicalOr(boolean,boolean)': (_, values) => isTrue(values, 0) || isTrue(values, 1),
  'static boolean logicalXor(boolean,boolean)': (_, values) => isTrue(values, 0) !== isTrue(values, 1),
  'static boolean parseBoolean(String)': (_, values) => readBoolean(values),
  'static String toString(boolean)': (_, values) => String(isTrue(values, 0)),
  'static Boolean valueOf(String)': (_, values) => readBoolean(values),
  'static Boolean valueOf(boolean)': (_, values) => isTrue(values, 0),
});

function isTrue(values: readonly JavaValue[], index: number): boolean {
  return valueAt(values, index) === true;
}

/** Only a text that is `true` in any case is true. */
function readBoolean(values: readonly JavaValue[]): boolean {
  return valueAt(values, 0) !== null && stringAt(values, 0).toLowerCase() === 'true';
}
