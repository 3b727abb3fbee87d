import { JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from '../values/java-number';
import { toDouble, toFloat, toInt, toLong } from '../values/number-conversion';
import { defineMethods } from './java-method';

/** What all numbers convert to. A byte and a short are Integers here: they print alike. */
export const numberMethods = defineMethods<JavaNumber>({
  'byte byteValue()': (number) => JavaInteger.of((toInt(number) << 24) >> 24),
  'short shortValue()': (number) => JavaInteger.of((toInt(number) << 16) >> 16),
  'int intValue()': (number) => JavaInteger.of(toInt(number)),
  'long longValue()': (number) => new JavaLong(toLong(number)),
  'float floatValue()': (number) => new JavaFloat(toFloat(number)),
  'double doubleValue()': (number) => new JavaDouble(toDouble(number)),
});
