import { RenderError } from '../render-error';
import { JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from '../values/java-number';
import { toDouble, toFloat, toInt, toLong } from '../values/number-conversion';
import { defineMethods } from './java-method';
import { valueAt } from './method-arguments';
import { compareValues } from './natural-order';

/** What all numbers convert to. A byte and a short are Integers here: they print alike. */
export const NUMBER_METHODS = defineMethods<JavaNumber>({
  'byteValue()': (number) => JavaInteger.of((toInt(number) << 24) >> 24),
  'shortValue()': (number) => JavaInteger.of((toInt(number) << 16) >> 16),
  'intValue()': (number) => JavaInteger.of(toInt(number)),
  'longValue()': (number) => new JavaLong(toLong(number)),
  'floatValue()': (number) => new JavaFloat(toFloat(number)),
  'doubleValue()': (number) => new JavaDouble(toDouble(number)),
});

/** The order of the classes that have one: only of two values of the same class. */
export const COMPARABLE_METHODS = defineMethods({
  'compareTo(Object)': (target, values) => {
    const other = valueAt(values, 0);
    if (other === null) throw new RenderError("'compareTo' got null");
    return JavaInteger.of(compareValues(target, other));
  },
});
