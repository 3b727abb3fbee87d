/** The ASCII characters that mean something in a pattern. */
export const code = {
  end: 0,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  hash: 0x23,
  dollar: 0x24,
  ampersand: 0x26,
  openParenthesis: 0x28,
  closeParenthesis: 0x29,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  exclamation: 0x21,
  at: 0x40,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  caret: 0x5e,
  openBrace: 0x7b,
  bar: 0x7c,
  closeBrace: 0x7d,
} as const;

/** Whether the code point is one of 0 to 9. */
export function isAsciiDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39;
}

/** Whether the code point is one of A to Z and a to z. */
export function isAsciiLetter(codePoint: number): boolean {
  return isAsciiUpper(codePoint & ~0x20) && codePoint < 0x80;
}

/** Whether the code point is one of A to Z. */
export function isAsciiUpper(codePoint: number): boolean {
  return codePoint >= 0x41 && codePoint <= 0x5a;
}

/** Tab, line feed, vertical tab, form feed, carriage return and blank. */
export function isAsciiSpace(codePoint: number): boolean {
  return codePoint === 0x20 || (codePoint >= 0x09 && codePoint <= 0x0d);
}

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(codePoint: number): number {
  if (isAsciiDigit(codePoint)) {
    return codePoint - 0x30;
  }
  const letter = codePoint | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}

/** Whether the code point takes two UTF-16 units, or is half of such a pair. */
export function isSurrogateOrSupplementary(codePoint: number): boolean {
  return codePoint >= 0x10000 || (codePoint >= 0xd800 && codePoint <= 0xdfff);
}

/** Whether a line ends at this character: `\n`, `\r`, NEL, line separator, paragraph separator. */
export function isLineTerminator(codeUnit: number): boolean {
  return codeUnit === code.lineFeed || codeUnit === code.carriageReturn || codeUnit === 0x85 || (codeUnit | 1) === 0x2029;
}
