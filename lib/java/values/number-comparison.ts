import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaInteger, JavaNumber } from './java-number';
import { isWhole, scaled, toBigDecimal, toDouble, toFloat, toWhole } from './number-conversion';

/** What two numbers are calculated as. */
export type CalculationType = 'long' | 'BigInteger' | 'float' | 'double' | 'BigDecimal';

/** What Velocity calculates two numbers as: the type that holds both. */
export function calculationType(left: JavaNumber, right: JavaNumber): CalculationType {
  const hasBigInteger = left instanceof JavaBigInteger || right instanceof JavaBigInteger;
  if (left instanceof JavaBigDecimal || right instanceof JavaBigDecimal) return 'BigDecimal';
  if (isWhole(left) && isWhole(right)) return hasBigInteger ? 'BigInteger' : 'long';
  if (hasBigInteger) return 'BigDecimal';
  return left instanceof JavaDouble || right instanceof JavaDouble ? 'double' : 'float';
}

/** Compares two numbers by their value; NaN is equal to all, as in Velocity. */
export function compareNumbers(left: JavaNumber, right: JavaNumber): number {
  if (left instanceof JavaInteger && right instanceof JavaInteger) return compare(left.value, right.value);
  switch (calculationType(left, right)) {
    case 'long':
    case 'BigInteger':
      return compare(toWhole(left), toWhole(right));
    case 'float':
      return compare(toFloat(left), toFloat(right));
    case 'double':
      return compare(toDouble(left), toDouble(right));
    case 'BigDecimal':
      return compareDecimals(toBigDecimal(left), toBigDecimal(right));
  }
}

/** Compares two BigDecimals by their value. */
export function compareDecimals(left: JavaBigDecimal, right: JavaBigDecimal): number {
  const scale = Math.max(left.scale, right.scale);
  return compare(scaled(left, scale), scaled(right, scale));
}

function compare(left: number | bigint, right: number | bigint): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
