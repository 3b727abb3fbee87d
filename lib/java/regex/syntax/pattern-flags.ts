import type { CaseMode } from '../characters/case-folding';

/** The match flags of `java.util.regex.Pattern`, as bits: a pattern sets them with `(?i)` and the like. */
export const patternFlags = {
  unixLines: 0x01,
  caseInsensitive: 0x02,
  comments: 0x04,
  multiline: 0x08,
  dotAll: 0x20,
  unicodeCase: 0x40,
  canonicalEquivalence: 0x80,
  unicodeCharacterClass: 0x100,
} as const;

/** How letters compare under `flags`. */
export function caseModeOf(flags: number): CaseMode {
  if ((flags & patternFlags.caseInsensitive) === 0) {
    return 'exact';
  }
  return (flags & patternFlags.unicodeCase) === 0 ? 'ascii' : 'unicode';
}
