/** The codes of the characters that Velocity's grammar names. */
export const CharCode = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  bang: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  dollar: 0x24,
  percent: 0x25,
  ampersand: 0x26,
  singleQuote: 0x27,
  parenOpen: 0x28,
  parenClose: 0x29,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  lessThan: 0x3c,
  equals: 0x3d,
  greaterThan: 0x3e,
  at: 0x40,
  bracketOpen: 0x5b,
  backslash: 0x5c,
  bracketClose: 0x5d,
  underscore: 0x5f,
  lowerE: 0x65,
  curlyOpen: 0x7b,
  bar: 0x7c,
  curlyClose: 0x7d,
} as const;

/** ASCII letters only. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** ASCII digits only. */
export function isDigit(code: number): boolean {
  return code >= CharCode.zero && code <= CharCode.nine;
}

/** A blank or a tab, but no line break. */
export function isBlank(code: number): boolean {
  return code === CharCode.space || code === CharCode.tab;
}

/** Velocity's white space: blank, tab or line break. */
export function isWhitespace(code: number): boolean {
  return isBlank(code) || code === CharCode.lineFeed || code === CharCode.carriageReturn;
}

/** Names in references start with a letter or underscore. */
export function isIdentifierStart(code: number): boolean {
  return isLetter(code) || code === CharCode.underscore;
}

/** Names in references may hold a minus, too. */
export function isIdentifierPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === CharCode.minus || code === CharCode.underscore;
}

/** Names of directives may start with `@`, too: `#@name` calls a macro with a body. */
export function isWordStart(code: number): boolean {
  return isLetter(code) || code === CharCode.underscore || code === CharCode.at;
}

/** Names of directives hold no minus, unlike those in references. */
export function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code);
}
