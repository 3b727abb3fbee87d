import { RenderError } from '../render-error';
import { isJavaNumber } from '../values/java-number';
import { JavaCharacter, JavaList, type JavaValue } from '../values/java-value';
import { toDouble, toInt, toLong } from '../values/number-conversion';

// The overload was chosen by the values' classes: only a null, where Java wants an object, is left to fail.

/** The text at `index`. */
export function stringAt(values: readonly JavaValue[], index: number): string {
  const value = values[index];
  if (typeof value === 'string') return value;
  throw missing('a text', value);
}

/** The `int` at `index`. */
export function intAt(values: readonly JavaValue[], index: number): number {
  const value = values[index];
  if (isJavaNumber(value)) return toInt(value);
  throw missing('a whole number', value);
}

/** The `long` at `index`. */
export function longAt(values: readonly JavaValue[], index: number): bigint {
  const value = values[index];
  if (isJavaNumber(value)) return toLong(value);
  throw missing('a whole number', value);
}

/** The `double` at `index`. */
export function doubleAt(values: readonly JavaValue[], index: number): number {
  const value = values[index];
  if (isJavaNumber(value)) return toDouble(value);
  throw missing('a number', value);
}

/** The `char` at `index`, as a text. */
export function characterAt(values: readonly JavaValue[], index: number): string {
  const value = values[index];
  if (value instanceof JavaCharacter) return value.value;
  throw missing('a character', value);
}

/** The object at `index`, which may be null. */
export function valueAt(values: readonly JavaValue[], index: number): JavaValue {
  return values[index] ?? null;
}

/** The array at `index`. */
export function arrayAt(values: readonly JavaValue[], index: number): JavaList {
  const value = values[index];
  if (value instanceof JavaList) return value;
  throw missing('an array', value);
}

/** What fails where `expected` is missing. */
export function missing(expected: string, value: JavaValue | undefined): RenderError {
  return new RenderError(`a method expected ${expected}, got ${value === null || value === undefined ? 'null' : 'something else'}`);
}
