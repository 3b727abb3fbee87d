import { RenderError } from '../render-error';
import { bigDecimalPlainText } from '../text/big-decimal-text';
import { calculate } from '../values/arithmetic';
import { digitsOf, spendBits, spendNumber } from '../values/big-number-size';
import { JavaBigDecimal, JavaBigInteger, JavaInteger, JavaLong, JavaNumber } from '../values/java-number';
import { JavaList, type JavaValue } from '../values/java-value';
import { compareNumbers } from '../values/number-comparison';
import { powerOfTen, toWhole } from '../values/number-conversion';
import { spendMemory, spendWork } from '../work-budget';
import { defineMethods } from './java-method';
import { intAt, longAt, missing, valueAt } from './method-arguments';
import { inverseModulo, powerModulo, squareRoot } from './modular-arithmetic';

/** The methods of BigIntegers that templates may have a use for. */
export const bigIntegerMethods = defineMethods<JavaBigInteger>({
  'BigInteger abs()': ({ value }) => new JavaBigInteger(value < 0n ? -value : value),
  'BigInteger add(BigInteger)': (number, values) => calculate('+', number, bigIntegerAt(values)),
  'BigInteger and(BigInteger)': ({ value }, values) => new JavaBigInteger(value & bigIntegerAt(values).value),
  'BigInteger andNot(BigInteger)': ({ value }, values) => new JavaBigInteger(value & ~bigIntegerAt(values).value),
  'int bitCount()': ({ value }) => JavaInteger.of((value < 0n ? ~value : value).toString(2).replaceAll('0', '').length),
  'int bitLength()': ({ value }) => JavaInteger.of(bitLength(value)),
  'BigInteger clearBit(int)': ({ value }, values) => new JavaBigInteger(value & ~bitOf(values)),
  'BigInteger divide(BigInteger)': (number, values) => calculated('/', number, bigIntegerAt(values)),
  'BigInteger[] divideAndRemainder(BigInteger)': ({ value }, values) => {
    const divisor = nonZero(bigIntegerAt(values).value);
    spendBits(value, divisor);
    return bigIntegers(value / divisor, value % divisor);
  },
  'BigInteger flipBit(int)': ({ value }, values) => new JavaBigInteger(value ^ bitOf(values)),
  'int getLowestSetBit()': ({ value }) => JavaInteger.of(value === 0n ? -1 : bitLength(value & -value) - 1),
  'BigInteger gcd(BigInteger)': ({ value }, values) => new JavaBigInteger(greatestCommonDivisor(value, bigIntegerAt(values).value)),
  'int intValueExact()': ({ value }) => JavaInteger.of(Number(exact(value, 32))),
  'long longValueExact()': ({ value }) => new JavaLong(exact(value, 64)),
  'BigInteger max(BigInteger)': (number, values) => compareNumbers(number, bigIntegerAt(values)) >= 0 ? number : bigIntegerAt(values),
  'BigInteger min(BigInteger)': (number, values) => compareNumbers(number, bigIntegerAt(values)) <= 0 ? number : bigIntegerAt(values),
  'BigInteger mod(BigInteger)': (number, values) => calculated('%', number, bigIntegerAt(values)),
  'BigInteger modInverse(BigInteger)': ({ value }, values) => new JavaBigInteger(inverseModulo(value, bigIntegerAt(values).value)),
  'BigInteger modPow(BigInteger,BigInteger)': ({ value }, values) =>
    new JavaBigInteger(powerModulo(value, bigIntegerAt(values).value, bigIntegerAt(values, 1).value)),
  'BigInteger multiply(BigInteger)': (number, values) => calculate('*', number, bigIntegerAt(values)),
  'BigInteger negate()': ({ value }) => new JavaBigInteger(-value),
  'BigInteger not()': ({ value }) => new JavaBigInteger(~value),
  'BigInteger or(BigInteger)': ({ value }, values) => new JavaBigInteger(value | bigIntegerAt(values).value),
  'BigInteger pow(int)': ({ value }, values) => new JavaBigInteger(power(value, intAt(values, 0))),
  'BigInteger remainder(BigInteger)': ({ value }, values) => new JavaBigInteger(value % nonZero(bigIntegerAt(values).value)),
  'BigInteger setBit(int)': ({ value }, values) => new JavaBigInteger(value | bitOf(values)),
  'BigInteger shiftLeft(int)': ({ value }, values) => new JavaBigInteger(shifted(value, intAt(values, 0))),
  'BigInteger shiftRight(int)': ({ value }, values) => new JavaBigInteger(shifted(value, -intAt(values, 0))),
  'int signum()': (number) => JavaInteger.of(compareNumbers(number, JavaInteger.of(0))),
  'BigInteger sqrt()': ({ value }) => new JavaBigInteger(squareRoot(value)),
  'BigInteger[] sqrtAndRemainder()': ({ value }) => {
    const root = squareRoot(value);
    return bigIntegers(root, value - root * root);
  },
  'BigInteger subtract(BigInteger)': (number, values) => calculate('-', number, bigIntegerAt(values)),
  'boolean testBit(int)': ({ value }, values) => shifted(value, -bitAt(values)) % 2n !== 0n,
  'String toString(int)': ({ value }, values) => digitsOf(value, radixOf(intAt(values, 0))),
  'BigInteger xor(BigInteger)': ({ value }, values) => new JavaBigInteger(value ^ bigIntegerAt(values).value),
  'static BigInteger valueOf(long)': (_, values) => new JavaBigInteger(longAt(values, 0)),
});

/** The methods of BigDecimals that templates may have a use for. */
export const bigDecimalMethods = defineMethods<JavaBigDecimal>({
  'BigDecimal abs()': ({ unscaled, scale }) => new JavaBigDecimal(unscaled < 0n ? -unscaled : unscaled, scale),
  'BigDecimal add(BigDecimal)': (number, values) => calculate('+', number, bigDecimalAt(values)),
  'BigDecimal max(BigDecimal)': (number, values) => compareNumbers(number, bigDecimalAt(values)) >= 0 ? number : bigDecimalAt(values),
  'BigDecimal min(BigDecimal)': (number, values) => compareNumbers(number, bigDecimalAt(values)) <= 0 ? number : bigDecimalAt(values),
  'BigDecimal multiply(BigDecimal)': (number, values) => calculate('*', number, bigDecimalAt(values)),
  'BigDecimal negate()': ({ unscaled, scale }) => new JavaBigDecimal(-unscaled, scale),
  'BigDecimal plus()': (number) => number,
  'int precision()': ({ unscaled }) => JavaInteger.of(digitsOf(unscaled < 0n ? -unscaled : unscaled).length),
  'int scale()': ({ scale }) => JavaInteger.of(scale),
  'BigDecimal setScale(int)': (number, values) => rescaled(number, intAt(values, 0), ROUND_UNNECESSARY),
  'BigDecimal setScale(int,int)': (number, values) => rescaled(number, intAt(values, 0), intAt(values, 1)),
  'int signum()': (number) => JavaInteger.of(compareNumbers(number, JavaInteger.of(0))),
  'BigDecimal stripTrailingZeros()': stripped,
  'BigDecimal subtract(BigDecimal)': (number, values) => calculate('-', number, bigDecimalAt(values)),
  'BigInteger toBigInteger()': (number) => new JavaBigInteger(toWhole(number)),
  'byte byteValueExact()': (number) => JavaInteger.of(Number(exact(wholeOnly(number), 8))),
  'BigDecimal divide(BigDecimal,int)': (number, values) => dividedTo(number, bigDecimalAt(values), number.scale, intAt(values, 1)),
  'BigDecimal divide(BigDecimal,int,int)': (number, values) => dividedTo(number, bigDecimalAt(values), intAt(values, 1), intAt(values, 2)),
  'int intValueExact()': (number) => JavaInteger.of(Number(exact(wholeOnly(number), 32))),
  'long longValueExact()': (number) => new JavaLong(exact(wholeOnly(number), 64)),
  'BigDecimal movePointLeft(int)': (number, values) => movedPoint(number, intAt(values, 0)),
  'BigDecimal movePointRight(int)': (number, values) => movedPoint(number, -intAt(values, 0)),
  'BigInteger toBigIntegerExact()': (number) => new JavaBigInteger(wholeOnly(number)),
  'String toPlainString()': ({ unscaled, scale }) => bigDecimalPlainText(unscaled, scale),
  'BigInteger unscaledValue()': ({ unscaled }) => new JavaBigInteger(unscaled),
  'static BigInteger valueOf(long)': (_, values) => new JavaBigDecimal(longAt(values, 0), 0),
  'static BigDecimal valueOf(long,int)': (_, values) => new JavaBigDecimal(longAt(values, 0), intAt(values, 1)),
});

const ROUND_UNNECESSARY = 7;

function bigIntegerAt(values: readonly JavaValue[], index = 0): JavaBigInteger {
  const value = valueAt(values, index);
  if (value instanceof JavaBigInteger) return value;
  throw missing('a BigInteger', value);
}

function bigDecimalAt(values: readonly JavaValue[]): JavaBigDecimal {
  const value = valueAt(values, 0);
  if (value instanceof JavaBigDecimal) return value;
  throw missing('a BigDecimal', value);
}

function calculated(operator: '/' | '%', left: JavaBigInteger, right: JavaBigInteger): JavaNumber {
  nonZero(right.value);
  return calculate(operator, left, right) ?? new JavaLong(0n);
}

function nonZero(value: bigint): bigint {
  if (value === 0n) throw new RenderError('a number cannot be divided by zero');
  return value;
}

function power(base: bigint, exponent: number): bigint {
  const digits = base.toString(16).length * exponent;
  if (exponent < 0 || digits > 25_000) throw new RenderError(`a number cannot be raised to the power of ${exponent}`);
  spendWork(digits >>> 2);
  spendMemory(digits);
  return base ** BigInt(exponent);
}

function radixOf(radix: number): number {
  return radix < 2 || radix > 36 ? 10 : radix;
}

/** The number with another scale; `mode` is one of Java's constants for rounding. */
function rescaled({ unscaled, scale }: JavaBigDecimal, target: number, mode: number): JavaBigDecimal {
  if (mode < 0 || mode > ROUND_UNNECESSARY) throw new RenderError(`there is no way of rounding with the number ${mode}`);
  if (target >= scale) return new JavaBigDecimal(unscaled * powerOfTen(target - scale), target);
  const divisor = powerOfTen(scale - target);
  const quotient = unscaled / divisor;
  const rest = unscaled % divisor;
  if (rest === 0n) return new JavaBigDecimal(quotient, target);
  if (mode === ROUND_UNNECESSARY) throw new RenderError('a number has digits that its new scale has no room for');
  const isNegative = unscaled < 0n;
  const doubled = 2n * (rest < 0n ? -rest : rest);
  const away = roundsAway(mode, isNegative, doubled, divisor, quotient);
  return new JavaBigDecimal(away ? quotient + (isNegative ? -1n : 1n) : quotient, target);
}

/** Whether rounding goes away from zero: by UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN, in that order. */
function roundsAway(mode: number, isNegative: boolean, doubledRest: bigint, divisor: bigint, quotient: bigint): boolean {
  const isHalf = doubledRest === divisor;
  const isPastHalf = doubledRest > divisor;
  const isHalfToEven = isHalf && quotient % 2n !== 0n;
  return [true, false, !isNegative, isNegative, isHalf || isPastHalf, isPastHalf, isPastHalf || isHalfToEven][mode] ?? false;
}

function stripped({ unscaled, scale }: JavaBigDecimal): JavaBigDecimal {
  if (unscaled === 0n) return new JavaBigDecimal(0n, 0);
  const digits = digitsOf(unscaled);
  let zeros = 0;
  while (digits.at(-1 - zeros) === '0') zeros += 1;
  return new JavaBigDecimal(unscaled / 10n ** BigInt(zeros), scale - zeros);
}

function bitLength(value: bigint): number {
  const magnitude = value < 0n ? ~value : value;
  return magnitude === 0n ? 0 : magnitude.toString(2).length;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  // There are as many steps as there are bits, and each goes over all of them.
  const stepWork = 1 + (spendBits(left, right) >>> 10);
  while (b !== 0n) {
    spendWork(stepWork);
    [a, b] = [b, a % b];
  }
  return a < 0n ? -a : a;
}

function exact(value: bigint, bits: number): bigint {
  if (BigInt.asIntN(bits, value) !== value) throw new RenderError(`a BigInteger does not fit ${bits} bits`);
  return value;
}

function shifted(value: bigint, distance: number): bigint {
  spendNumber(Math.max(bitLength(value) + distance, 0));
  return distance >= 0 ? value << BigInt(distance) : value >> BigInt(-distance);
}

/** The number that has only the bit that is asked for. */
function bitOf(values: readonly JavaValue[]): bigint {
  return shifted(1n, bitAt(values));
}

function bigIntegers(...values: readonly bigint[]): JavaList {
  return new JavaList('Array', values.map((value) => new JavaBigInteger(value)), 'java.math.BigInteger');
}

function bitAt(values: readonly JavaValue[]): number {
  const bit = intAt(values, 0);
  if (bit < 0) throw new RenderError(`a number has no bit ${bit}`);
  return bit;
}

/** The whole number that a BigDecimal is; fails where it has a fraction. */
function wholeOnly(number: JavaBigDecimal): bigint {
  return rescaled(number, 0, ROUND_UNNECESSARY).unscaled;
}

function movedPoint({ unscaled, scale }: JavaBigDecimal, distance: number): JavaBigDecimal {
  const moved = new JavaBigDecimal(unscaled, scale + distance);
  return moved.scale < 0 ? rescaled(moved, 0, ROUND_UNNECESSARY) : moved;
}

/** The quotient with a scale of its own: the digits that rounding needs, and one for what is left. */
function dividedTo(left: JavaBigDecimal, right: JavaBigDecimal, scale: number, mode: number): JavaBigDecimal {
  nonZero(right.unscaled);
  const shift = scale + 2 + right.scale - left.scale;
  const dividend = shift >= 0 ? left.unscaled * powerOfTen(shift) : left.unscaled;
  const divisor = shift >= 0 ? right.unscaled : right.unscaled * powerOfTen(-shift);
  const quotient = dividend / divisor;
  const isExact = dividend % divisor === 0n;
  const sticky = (dividend < 0n) === (divisor < 0n) ? 1n : -1n;
  return rescaled(new JavaBigDecimal(isExact ? quotient * 10n : quotient * 10n + sticky, scale + 3), scale, mode);
}
