import { RenderError } from '../render-error';
import { spendMemory, spendWork } from '../work-budget';
import { digitsOf, spendBits } from './big-number-size';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from './java-number';

/** Whether the number is of a whole type. */
export function isWhole(number: JavaNumber): boolean {
  return number instanceof JavaInteger || number instanceof JavaLong || number instanceof JavaBigInteger;
}

/** What `doubleValue` gives. */
export function toDouble(number: JavaNumber): number {
  if (!(number instanceof JavaBigDecimal)) return Number(number.value);
  return Number(`${digitsOf(number.unscaled)}e${-number.scale}`);
}

/** What `floatValue` gives. */
export function toFloat(number: JavaNumber): number {
  return Math.fround(toDouble(number));
}

/** What `longValue` gives. */
export function toLong(number: JavaNumber): bigint {
  if (number instanceof JavaInteger) return BigInt(number.value);
  if (number instanceof JavaDouble || number instanceof JavaFloat) {
    return clampedWhole(number.value, -(2n ** 63n), 2n ** 63n - 1n);
  }
  return BigInt.asIntN(64, toWhole(number));
}

/** What `intValue` gives. */
export function toInt(number: JavaNumber): number {
  if (number instanceof JavaInteger) return number.value;
  if (number instanceof JavaDouble || number instanceof JavaFloat) {
    return Number(clampedWhole(number.value, -(2n ** 31n), 2n ** 31n - 1n));
  }
  return Number(BigInt.asIntN(32, toWhole(number)));
}

/** The whole part of a number that is finite. */
export function toWhole(number: JavaNumber): bigint {
  if (!(number instanceof JavaBigDecimal)) return typeof number.value === 'bigint' ? number.value : BigInt(Math.trunc(number.value));
  return number.scale >= 0 ? number.unscaled / powerOfTen(number.scale) : number.unscaled * powerOfTen(-number.scale);
}

/** The BigDecimal that a number is exactly: of a double, every digit that it has in binary. */
export function toBigDecimal(number: JavaNumber): JavaBigDecimal {
  if (number instanceof JavaBigDecimal) return number;
  if (number instanceof JavaBigInteger) return new JavaBigDecimal(number.value, 0);
  const value = toDouble(number);
  if (!Number.isFinite(value)) throw new RenderError('an infinite number or NaN cannot be calculated with exactly');
  let exponent = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent += 1;
  }
  return new JavaBigDecimal(BigInt(mantissa) * 5n ** BigInt(exponent), exponent);
}

/** The unscaled value that the number has with a scale that is not smaller. */
export function scaled(number: JavaBigDecimal, scale: number): bigint {
  if (scale === number.scale) return number.unscaled;
  spendBits(number.unscaled);
  return number.unscaled * powerOfTen(scale - number.scale);
}

/** Ten to the power of `exponent`. */
export function powerOfTen(exponent: number): bigint {
  if (exponent > MAX_EXPONENT) throw new RenderError(`a number has more than ${MAX_EXPONENT} digits`);
  spendWork(exponent >>> 4);
  spendMemory(exponent >>> 1);
  return 10n ** BigInt(exponent);
}

const MAX_EXPONENT = 10_000;

function clampedWhole(value: number, lowest: bigint, highest: bigint): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value <= Number(lowest)) return lowest;
  return value >= Number(highest) ? highest : BigInt(Math.trunc(value));
}
