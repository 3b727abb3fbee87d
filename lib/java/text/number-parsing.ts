import { RenderError } from '../render-error';
import { JavaBigDecimal } from '../values/java-number';
import { characterDigit } from './character-digit';

/** The most characters that a number may have: the conversion takes quadratic time. */
const MAXIMUM_LENGTH = 100_000;
const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?$/;
const hexadecimalNumber = /^([+-]?)0[xX](?:([0-9a-fA-F]+)\.?|([0-9a-fA-F]*)\.([0-9a-fA-F]+))[pP]([+-]?\d+)[fFdD]?$/;

/** Reads an `int` as `Integer.parseInt` does. */
export function parseInteger(text: string, radix = 10): number {
  const value = readInteger(text, radix);
  if (value < -2147483648n || value > 2147483647n) {
    throw invalidNumber(text);
  }
  return Number(value);
}

/** Reads a `long` as `Long.parseLong` does. */
export function parseLong(text: string, radix = 10): bigint {
  const value = readInteger(text, radix);
  if (value !== BigInt.asIntN(64, value)) {
    throw invalidNumber(text);
  }
  return value;
}

/** Reads a `BigInteger` as its constructor does. */
export function parseBigInteger(text: string, radix = 10): bigint {
  return readInteger(text, radix);
}

/** Reads a `double` as `Double.parseDouble` does: blanks around it and a type suffix are allowed, hexadecimal too. */
export function parseDouble(text: string): number {
  const trimmed = trimControls(text);
  if (decimalNumber.test(trimmed)) {
    return Number(trimmed.replace(/[fFdD]$/, ''));
  }
  const special = /^([+-]?)(NaN|Infinity)$/.exec(trimmed);
  if (special) {
    return special[1] === '-' ? -Number(special[2]) : Number(special[2]);
  }
  const hexadecimal = hexadecimalNumber.exec(trimmed);
  if (hexadecimal) {
    return hexadecimalValue(hexadecimal);
  }
  throw trimmed === '' ? new RenderError('Cannot read an empty text as a number') : invalidNumber(text);
}

/** Reads a `BigDecimal` as its constructor does: no blanks, and the scale that the digits after the point give. */
export function parseBigDecimal(text: string): JavaBigDecimal {
  const match = /^([+-]?)(\p{Nd}*)(?:\.(\p{Nd}*))?(?:[eE]([+-]?\p{Nd}+))?$/u.exec(text);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole + fraction === '' || text.length > MAXIMUM_LENGTH) {
    throw invalidNumber(text);
  }
  const exponent = match[4] === undefined ? 0n : readInteger(match[4], 10);
  const scale = BigInt(fraction.length) - exponent;
  if (exponent !== BigInt.asIntN(32, exponent) || scale !== BigInt.asIntN(32, scale)) {
    throw invalidNumber(text);
  }
  const unscaled = readInteger(whole + fraction, 10);
  return new JavaBigDecimal(match[1] === '-' ? -unscaled : unscaled, Number(scale));
}

/** Reads an optional sign and digits, of any script as Java does. */
function readInteger(text: string, radix: number): bigint {
  const signed = text.startsWith('-') || text.startsWith('+');
  const digits = signed ? text.slice(1) : text;
  if (digits === '' || text.length > MAXIMUM_LENGTH) {
    throw invalidNumber(text);
  }
  const value = radix === 10 && /^\d+$/.test(digits) ? BigInt(digits) : readDigits(text, digits, radix);
  return text.startsWith('-') ? -value : value;
}

function readDigits(text: string, digits: string, radix: number): bigint {
  let value = 0n;
  for (let index = 0; index < digits.length; index++) {
    const digit = characterDigit(digits.charCodeAt(index), radix);
    if (digit < 0) {
      throw invalidNumber(text);
    }
    value = value * BigInt(radix) + BigInt(digit);
  }
  return value;
}

/** The value of a hexadecimal number: digits × 2^exponent, rounded once. */
function hexadecimalValue(match: RegExpExecArray): number {
  const fraction = match[4] ?? '';
  const digits = `${match[2] ?? ''}${match[3] ?? ''}${fraction}`;
  const exponent = Number(match[5]) - fraction.length * 4;
  const magnitude = scaleByPowerOfTwo(BigInt(`0x${digits}`), exponent);
  return match[1] === '-' ? -magnitude : magnitude;
}

/** Keeps a sticky bit below 64 significant bits, and lets the two multiplications round only where the result is subnormal. */
function scaleByPowerOfTwo(significand: bigint, exponent: number): number {
  if (significand === 0n) {
    return 0;
  }
  const top = significand.toString(2).length + exponent;
  if (top > 1024) {
    return Infinity;
  }
  if (top < -1075) {
    return 0;
  }
  // Bits below the lowest subnormal place, and below 53 bits, are dropped with rounding to even.
  const lowest = Math.max(top - 53, -1074);
  const shift = lowest - exponent;
  const rounded = shift <= 0 ? significand << BigInt(-shift) : roundedShift(significand, BigInt(shift));
  return lowest < -1000 ? Number(rounded) * 2 ** (lowest + 500) * 2 ** -500 : Number(rounded) * 2 ** lowest;
}

function roundedShift(value: bigint, shift: bigint): bigint {
  const quotient = value >> shift;
  const rest = value - (quotient << shift);
  const half = 1n << (shift - 1n);
  const up = rest > half || (rest === half && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}

function trimControls(text: string): string {
  return text.replace(/^[\0- ]+|[\0- ]+$/g, '');
}

function invalidNumber(text: string): RenderError {
  return new RenderError(`Cannot read '${text.slice(0, 100)}' as a number`);
}
