import { isAssigned } from '../../text/unicode-version';
import { isAsciiUpper } from './character-codes';

/** How letters compare: as they are, without the case of ASCII letters, or without that of any. */
export type CaseMode = 'exact' | 'ascii' | 'unicode';

/** `Character.toUpperCase(int)`: unlike JavaScript's it always gives one code point. */
export function toUpperCase(codePoint: number): number {
  if (codePoint < 0x80) {
    return isAsciiUpper(codePoint - 0x20) ? codePoint - 0x20 : codePoint;
  }
  return mapped(codePoint, String.fromCodePoint(codePoint).toUpperCase(), simpleUpperCase);
}

/** `Character.toLowerCase(int)`. */
export function toLowerCase(codePoint: number): number {
  if (codePoint < 0x80) {
    return isAsciiUpper(codePoint) ? codePoint + 0x20 : codePoint;
  }
  return mapped(codePoint, String.fromCodePoint(codePoint).toLowerCase(), simpleLowerCase);
}

/** What case-insensitive matching compares under the flag `u`. */
export function foldCase(codePoint: number): number {
  return toLowerCase(toUpperCase(codePoint));
}

/** What case-insensitive matching compares without the flag `u`. */
export function foldAsciiCase(codePoint: number): number {
  return isAsciiUpper(codePoint) ? codePoint + 0x20 : codePoint;
}

/** How text is folded before it is compared. */
export function foldingOf(caseMode: CaseMode): (codePoint: number) => number {
  switch (caseMode) {
    case 'exact':
      return (codePoint) => codePoint;
    case 'ascii':
      return foldAsciiCase;
    case 'unicode':
      return foldCase;
  }
}

function mapped(codePoint: number, text: string, several: (codePoint: number) => number): number {
  const result = text.codePointAt(0) ?? codePoint;
  if (text.length !== (result > 0xffff ? 2 : 1)) {
    return several(codePoint);
  }
  return isAssigned(codePoint) && isAssigned(result) ? result : codePoint;
}

/** Greek letters with iota have a single upper case too, next to the one of several letters that JavaScript takes. */
function simpleUpperCase(codePoint: number): number {
  if (codePoint >= 0x1f80 && codePoint <= 0x1faf) {
    return codePoint | 8;
  }
  return codePoint === 0x1fb3 || codePoint === 0x1fc3 || codePoint === 0x1ff3 ? codePoint + 9 : codePoint;
}

/** Only the capital I with a dot has a lower case of several letters. */
function simpleLowerCase(): number {
  return 0x69;
}
