import { RenderError } from '../render-error';
import { checkBits, spendBits } from './big-number-size';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from './java-number';
import { calculationType } from './number-comparison';
import { powerOfTen, scaled, toBigDecimal, toDouble, toFloat, toLong } from './number-conversion';

/** What arithmetic does. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/** Calculates as Velocity does; null where it divides by zero. */
export function calculate(operator: ArithmeticOperator, left: JavaNumber, right: JavaNumber): JavaNumber | null {
  if ((operator === '/' || operator === '%') && isZero(right)) return null;
  if (left instanceof JavaInteger && right instanceof JavaInteger) {
    const result = calculateDoubles(operator, left.value, right.value);
    if (Number.isSafeInteger(result) || operator === '/') return wholeOf(Math.trunc(result) + 0);
  }
  switch (calculationType(left, right)) {
    case 'long':
      return calculateLongs(operator, left, right);
    case 'BigInteger':
      return calculateBigIntegers(operator, toBigInteger(left), toBigInteger(right));
    case 'float':
      return new JavaFloat(Math.fround(calculateDoubles(operator, toFloat(left), toFloat(right))));
    case 'double':
      return new JavaDouble(calculateDoubles(operator, toDouble(left), toDouble(right)));
    case 'BigDecimal':
      return calculateDecimals(operator, toBigDecimal(left), toBigDecimal(right));
  }
}

/** Whether the number is zero. */
export function isZero(number: JavaNumber): boolean {
  return number instanceof JavaBigDecimal ? number.unscaled === 0n : Number(number.value) === 0;
}

/** The Integer or Long of what two Integers make. */
function wholeOf(value: number): JavaNumber {
  return value === (value | 0) ? JavaInteger.of(value | 0) : new JavaLong(BigInt(value));
}

/** Calculates with numbers of JavaScript. */
export function calculateDoubles(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}

/** Grows from Integer to Long; a sum or product that does not fit a Long is a BigInteger. */
function calculateLongs(operator: ArithmeticOperator, left: JavaNumber, right: JavaNumber): JavaNumber {
  const a = toLong(left);
  const b = toLong(right);
  const exact = operator === '/' ? a / b : calculateExactly(operator, a, b);
  const wrapped = BigInt.asIntN(64, exact);
  // The lowest Long times or divided by -1 overflows unnoticed, as in Velocity.
  if (wrapped !== exact && operator !== '/' && !(operator === '*' && b === -1n)) return new JavaBigInteger(exact);
  const isInteger = left instanceof JavaInteger && right instanceof JavaInteger && BigInt.asIntN(32, wrapped) === wrapped;
  return isInteger ? JavaInteger.of(Number(wrapped)) : new JavaLong(wrapped);
}

function toBigInteger(number: JavaNumber): bigint {
  return number instanceof JavaBigInteger ? number.value : toLong(number);
}

function calculateBigIntegers(operator: ArithmeticOperator, left: bigint, right: bigint): JavaNumber {
  spendLargeWork(operator, left, right);
  return new JavaBigInteger(operator === '%' ? modulus(left, right) : calculateExactly(operator, left, right));
}

function calculateExactly(operator: ArithmeticOperator, left: bigint, right: bigint): bigint {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}

/** BigInteger's modulus, which is never negative. */
function modulus(left: bigint, right: bigint): bigint {
  if (right < 0n) throw new RenderError(`'%' of a BigInteger needs a positive number on the right, got ${right}`);
  return ((left % right) + right) % right;
}

/** Large numbers take longer, and a product has the bits of both: sums grow so slowly that the budget ends them. */
function spendLargeWork(operator: ArithmeticOperator, left: bigint, right: bigint): void {
  const bits = spendBits(left, right);
  if (operator === '*') checkBits(bits);
}

function calculateDecimals(operator: ArithmeticOperator, left: JavaBigDecimal, right: JavaBigDecimal): JavaNumber {
  spendLargeWork(operator, left.unscaled, right.unscaled);
  const scale = Math.max(left.scale, right.scale);
  switch (operator) {
    case '+':
      return new JavaBigDecimal(scaled(left, scale) + scaled(right, scale), scale);
    case '-':
      return new JavaBigDecimal(scaled(left, scale) - scaled(right, scale), scale);
    case '*':
      return new JavaBigDecimal(left.unscaled * right.unscaled, left.scale + right.scale);
    case '/':
      return divideDecimals(left, right);
    case '%':
      throw new RenderError("'%' cannot be calculated of these numbers: one of them is too large or exact for it");
  }
}

/** Divides to the scale of the left number; a half is rounded towards zero. */
function divideDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  // The result has the left number's scale, so the right number's scale is all that shifts the digits.
  const dividend = right.scale >= 0 ? left.unscaled * powerOfTen(right.scale) : left.unscaled;
  const divisor = right.scale >= 0 ? right.unscaled : right.unscaled * powerOfTen(-right.scale);
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  const isPastHalf = 2n * absolute(rest) > absolute(divisor);
  const away = (rest < 0n) === (divisor < 0n) ? 1n : -1n;
  return new JavaBigDecimal(isPastHalf ? quotient + away : quotient, left.scale);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
