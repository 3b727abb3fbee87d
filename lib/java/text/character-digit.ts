import { isAssigned } from './unicode-version';

const FULL_WIDTH_SMALL_A = 0xff41;
const FULL_WIDTH_CAPITAL_A = 0xff21;

/**
 * The value of a digit as `Character.digit` gives it, or -1. Java takes the decimal digits of every script, and
 * full-width letters: `Integer.parseInt("１２")` is 12.
 */
export function characterDigit(codePoint: number, radix: number): number {
  const value = codePoint < 0x80 ? asciiDigit(codePoint) : unicodeDigit(codePoint);
  return value < radix ? value : -1;
}

function asciiDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) {
    return code - 0x30;
  }
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x61 + 10 : -1;
}

function unicodeDigit(codePoint: number): number {
  if (codePoint >= FULL_WIDTH_CAPITAL_A && codePoint < FULL_WIDTH_CAPITAL_A + 26) {
    return codePoint - FULL_WIDTH_CAPITAL_A + 10;
  }
  if (codePoint >= FULL_WIDTH_SMALL_A && codePoint < FULL_WIDTH_SMALL_A + 26) {
    return codePoint - FULL_WIDTH_SMALL_A + 10;
  }
  return decimalDigit(codePoint);
}

/** Decimal digits stand in runs from 0 to 9, so the distance from the start of the run tells the value. */
function decimalDigit(codePoint: number): number {
  if (!isDecimalDigit(codePoint)) {
    return -1;
  }
  let first = codePoint;
  while (isDecimalDigit(first - 1)) {
    first -= 1;
  }
  return (codePoint - first) % 10;
}

function isDecimalDigit(codePoint: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(codePoint)) && isAssigned(codePoint);
}
