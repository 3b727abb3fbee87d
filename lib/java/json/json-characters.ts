/** The characters that structure a JSON text. Take them into constants of the module: they are compared with every character. */
export const character = {
  /** What the scanner gives past the last character. JSON texts that hold this control character end there as well. */
  endOfText: 0x1a,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  colon: 0x3a,
  openingBracket: 0x5b,
  backslash: 0x5c,
  closingBracket: 0x5d,
  f: 0x66,
  n: 0x6e,
  t: 0x74,
  openingBrace: 0x7b,
  closingBrace: 0x7d,
  deleteControl: 0x7f,
} as const;

/** Whether a character is a decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
