import { foldAsciiCase, foldCase, toLowerCase, toUpperCase } from './case-folding';
import type { CaseMode } from './case-folding';
import { isAsciiLetter } from './character-codes';
import { setOf, single } from './character-set';
import type { CharacterSet } from './character-set';

/** The set of one character and what equals it in `caseMode`. */
export function caseInsensitiveSingle(codePoint: number, caseMode: CaseMode): CharacterSet {
  if (caseMode === 'unicode') {
    const upper = toUpperCase(codePoint);
    const lower = toLowerCase(upper);
    if (upper !== lower) {
      return setOf((other) => other === lower || foldCase(other) === lower);
    }
  } else if (caseMode === 'ascii' && isAsciiLetter(codePoint)) {
    const lower = foldAsciiCase(codePoint);
    return setOf((other) => other === lower || other === lower - 0x20, true);
  }
  return single(codePoint);
}

/** The set of the characters that are in a range themselves or in their other case. */
export function caseInsensitiveRange(first: number, last: number, caseMode: CaseMode): CharacterSet {
  const inRange = (codePoint: number): boolean => first <= codePoint && codePoint <= last;
  if (caseMode === 'unicode') {
    return setOf((codePoint) => inRange(codePoint) || inRange(toUpperCase(codePoint)) || inRange(foldCase(codePoint)));
  }
  return setOf((codePoint) => inRange(codePoint)
    || (isAsciiLetter(codePoint) && (inRange(codePoint | 0x20) || inRange(codePoint & ~0x20))));
}
