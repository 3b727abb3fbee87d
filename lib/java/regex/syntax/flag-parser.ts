import { code } from '../characters/character-codes';
import { patternFlags } from './pattern-flags';
import type { PatternReader } from './pattern-reader';

const flagLetters = new Map<string, number>([
  ['i', patternFlags.caseInsensitive],
  ['m', patternFlags.multiline],
  ['s', patternFlags.dotAll],
  ['d', patternFlags.unixLines],
  ['u', patternFlags.unicodeCase],
  ['c', patternFlags.canonicalEquivalence],
  ['x', patternFlags.comments],
  ['U', patternFlags.unicodeCharacterClass],
]);

/** Parses flags as in `(?im-s)` and switches them from here on. The flag `U` brings `u`, but does not take it away. */
export function parseFlags(reader: PatternReader): void {
  parseLetters(reader, (letter, bits) => {
    reader.flags |= letter === 'U' ? bits | patternFlags.unicodeCase : bits;
  });
  if (reader.peek() === code.minus) {
    reader.next();
    parseLetters(reader, (_, bits) => {
      reader.flags &= ~bits;
    });
  }
}

/** Each flag counts from the next letter on: after `x`, blanks are passed over. */
function parseLetters(reader: PatternReader, apply: (letter: string, bits: number) => void): void {
  for (;;) {
    const letter = String.fromCodePoint(reader.peek());
    const bits = flagLetters.get(letter);
    if (bits === undefined) {
      return;
    }
    apply(letter, bits);
    reader.next();
  }
}
