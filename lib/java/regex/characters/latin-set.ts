import { foldAsciiCase, toLowerCase, toUpperCase } from './case-folding';
import type { CaseMode } from './case-folding';
import { isAsciiLetter } from './character-codes';
import type { CharacterSet } from './character-set';

/** The Latin-1 letters that equal letters beyond Latin-1 when case does not count: I, K, S, Å, µ and ÿ. */
const foldingBeyondLatin = new Set([0x49, 0x69, 0x4b, 0x6b, 0x53, 0x73, 0xc5, 0xe5, 0xb5, 0xff]);

/** A set of Latin-1 characters that grows while a class is parsed. */
export class LatinSet implements CharacterSet {
  public readonly basic = true;
  public readonly weight = 1;
  private readonly table = new Uint8Array(256);

  /** Whether the code point is a member. */
  public readonly has = (codePoint: number): boolean => codePoint < 256 && this.table[codePoint] === 1;

  /** Adds a character, with its other case where that counts as the same; false where this set cannot hold them all. */
  public add(codePoint: number, caseMode: CaseMode): boolean {
    if (codePoint >= 256 || (caseMode === 'unicode' && foldingBeyondLatin.has(codePoint))) {
      return false;
    }
    this.table[codePoint] = 1;
    if (caseMode === 'unicode') {
      this.table[toLowerCase(codePoint)] = 1;
      this.table[toUpperCase(codePoint)] = 1;
    } else if (caseMode === 'ascii' && isAsciiLetter(codePoint)) {
      this.table[foldAsciiCase(codePoint)] = 1;
      this.table[foldAsciiCase(codePoint) - 0x20] = 1;
    }
    return true;
  }
}
