import { JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from '../values/java-number';
import { toDouble, toFloat, toInt, toLong } from '../values/number-conversion';
import { defineMethods } from './java-method';

/** What all numbers convert to. A byte and a short are Integers here: they print alike. */
export const NUMBER_METHODS = defineMethods<JavaNumber>({
  'byteValue()': (number) => JavaInteger.of((toInt(number) << 24) >> 24),
  'shortValue()': (number) => JavaInteger.of((toInt(number) << 16) >> 16),
  'intValue()': (number) => JavaInteger.of(toInt(number)),
  'longValue()': (number) => new JavaLong(toLong(number)),
  'floatValue()': (number) => new JavaFloat(toFloat(number)),
  'doubleValue()': (number) => new JavaDouble(toDouble(number)),
});
