import { decimalDigits } from './decimal-digits';
import type { BinaryNumber, DecimalDigits } from './decimal-digits';

const bits = new DataView(new ArrayBuffer(8));

/** The text of a `double`, as `Double.toString` of JDK 17 gives it. */
export function doubleText(value: number): string {
  return specialText(value) ?? signed(value, digitsText(decimalDigits(doubleBits(Math.abs(value)))));
}

/** The text of a `float`, as `Float.toString` of JDK 17 gives it. */
export function floatText(value: number): string {
  const rounded = Math.fround(value);
  return specialText(rounded) ?? signed(rounded, digitsText(decimalDigits(floatBits(Math.abs(rounded)))));
}

/** What is no fraction, or short enough to need no algorithm: small whole numbers are most of what templates print. */
function specialText(value: number): string | undefined {
  if (Number.isInteger(value)) {
    if (Object.is(value, -0)) {
      return '-0.0';
    }
    return Math.abs(value) < 1e7 ? `${value}.0` : undefined;
  }
  return Number.isFinite(value) ? undefined : String(value);
}

function signed(value: number, text: string): string {
  return value < 0 ? `-${text}` : text;
}

/** Takes a positive `double` apart. */
export function doubleBits(value: number): BinaryNumber {
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number(raw >> 52n);
  const fraction = BigInt.asUintN(52, raw);
  if (exponent > 0) {
    return { significand: fraction | (1n << 52n), exponent: exponent - 1023, precisionBits: 53 };
  }
  const precisionBits = fraction.toString(2).length;
  return { significand: fraction << BigInt(53 - precisionBits), exponent: precisionBits - 1075, precisionBits };
}

/** Takes a positive `float` apart. */
export function floatBits(value: number): BinaryNumber {
  bits.setFloat32(0, value);
  const raw = bits.getUint32(0);
  const exponent = raw >>> 23;
  const fraction = raw & 0x7fffff;
  if (exponent > 0) {
    return { significand: BigInt(fraction | 0x800000) << 29n, exponent: exponent - 127, precisionBits: 24 };
  }
  const precisionBits = 32 - Math.clz32(fraction);
  return { significand: BigInt(fraction) << BigInt(53 - precisionBits), exponent: precisionBits - 150, precisionBits };
}

/** Plain notation from 10^-3 up to 10^7, computerized scientific notation elsewhere. */
function digitsText({ digits, pointPosition }: DecimalDigits): string {
  if (pointPosition > 0 && pointPosition < 8) {
    return `${digits.slice(0, pointPosition).padEnd(pointPosition, '0')}.${digits.slice(pointPosition) || '0'}`;
  }
  if (pointPosition <= 0 && pointPosition > -3) {
    return `0.${'0'.repeat(-pointPosition)}${digits}`;
  }
  return `${digits.charAt(0)}.${digits.slice(1) || '0'}E${pointPosition - 1}`;
}
