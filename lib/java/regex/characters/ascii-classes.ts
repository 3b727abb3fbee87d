import { isAsciiDigit, isAsciiLetter, isAsciiSpace } from './character-codes';
import { range, setOf } from './character-set';
import type { CharacterSet } from './character-set';

/** `\d` and `\p{Digit}`. */
export const asciiDigits = setOf(isAsciiDigit, true);

/** `\w`. */
export const asciiWord = setOf((codePoint) => isAsciiAlphanumeric(codePoint) || codePoint === 0x5f, true);

/** `\s` and `\p{Space}`. */
export const asciiSpace = setOf(isAsciiSpace, true);

/** `\h`. */
export const horizontalSpace = setOf((codePoint) => codePoint === 0x09 || codePoint === 0x20 || codePoint === 0xa0
  || codePoint === 0x1680 || codePoint === 0x180e || (codePoint >= 0x2000 && codePoint <= 0x200a)
  || codePoint === 0x202f || codePoint === 0x205f || codePoint === 0x3000, true);

/** `\v`. */
export const verticalSpace = setOf((codePoint) => (codePoint >= 0x0a && codePoint <= 0x0d)
  || codePoint === 0x85 || codePoint === 0x2028 || codePoint === 0x2029, true);

const letters = setOf(isAsciiLetter, true);

const posixClasses = new Map<string, CharacterSet>([
  ['ASCII', range(0, 0x7f)],
  ['Alnum', setOf(isAsciiAlphanumeric, true)],
  ['Alpha', letters],
  ['Blank', setOf((codePoint) => codePoint === 0x20 || codePoint === 0x09, true)],
  ['Cntrl', setOf((codePoint) => codePoint < 0x20 || codePoint === 0x7f, true)],
  ['Digit', asciiDigits],
  ['Graph', range(0x21, 0x7e)],
  ['Lower', range(0x61, 0x7a)],
  ['Print', range(0x20, 0x7e)],
  ['Punct', setOf((codePoint) => codePoint >= 0x21 && codePoint <= 0x7e && !isAsciiAlphanumeric(codePoint), true)],
  ['Space', asciiSpace],
  ['Upper', range(0x41, 0x5a)],
  ['XDigit', setOf((codePoint) => isAsciiDigit(codePoint) || ((codePoint | 0x20) >= 0x61 && (codePoint | 0x20) <= 0x66), true)],
]);

/** The class that `\p{Alpha}` and the like name, for ASCII alone; undefined where there is none. */
export function posixClass(name: string, ignoreCase: boolean): CharacterSet | undefined {
  return ignoreCase && (name === 'Lower' || name === 'Upper') ? letters : posixClasses.get(name);
}

/** Whether the code point is an ASCII letter or digit. */
export function isAsciiAlphanumeric(codePoint: number): boolean {
  return isAsciiLetter(codePoint) || isAsciiDigit(codePoint);
}
