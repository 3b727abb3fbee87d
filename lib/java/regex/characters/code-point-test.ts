import type { CharacterSet } from './character-set';

const TABLE_SIZE = 256;
const NO = 1;
const YES = 2;

/** Tells whether a character is in a set, and looks up each Latin-1 character once. */
export class CodePointTest {
  /** What a look-up costs in steps, beyond that of its node. */
  public readonly cost: number;
  private readonly table = new Uint8Array(TABLE_SIZE);

  public constructor(private readonly set: CharacterSet) {
    this.cost = set.weight >> 3;
  }

  public has(codePoint: number): boolean {
    if (codePoint >= TABLE_SIZE) {
      return this.set.has(codePoint);
    }
    return this.table[codePoint] === YES || (this.table[codePoint] !== NO && this.lookUp(codePoint));
  }

  /** Where the character at `at` ends, or -1 where it is not in the set. */
  public endAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) {
      return this.has(unit) ? at + 1 : -1;
    }
    return this.endOfPair(text, at);
  }

  /** Where the longest run of members from `start` on ends. */
  public endOfRun(text: string, start: number): number {
    const { table } = this;
    let at = start;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit < TABLE_SIZE && table[unit] === YES) {
        at += 1;
      } else {
        const end = this.endAt(text, at);
        if (end < 0) {
          return at;
        }
        at = end;
      }
    }
  }

  private endOfPair(text: string, at: number): number {
    const codePoint = text.codePointAt(at);
    if (codePoint === undefined || !this.set.has(codePoint)) {
      return -1;
    }
    return codePoint > 0xffff ? at + 2 : at + 1;
  }

  private lookUp(codePoint: number): boolean {
    const found = this.set.has(codePoint);
    this.table[codePoint] = found ? YES : NO;
    return found;
  }
}
