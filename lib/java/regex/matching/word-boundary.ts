import { isAsciiAlphanumeric } from '../characters/ascii-classes';
import { unicodeWord } from '../characters/character-property';
import { union } from '../characters/character-set';
import { CodePointTest } from '../characters/code-point-test';
import { assignedWith } from '../characters/unicode-test';
import type { MatchState } from './match-state';

/** The characters that words are made of. */
class WordCharacters {
  public readonly lettersAndDigits = new CodePointTest(union(assignedWith('L'), assignedWith('Nd')));
  public readonly unicode = new CodePointTest(unicodeWord());
  public readonly nonSpacingMarks = new CodePointTest(assignedWith('Mn'));
}

let words: WordCharacters | undefined;

/** They are made with the first boundary: few patterns have one. */
function wordCharacters(): WordCharacters {
  return words ??= new WordCharacters();
}

/** Whether a word starts or ends here. Unlike `\w`, this counts the letters and digits of all scripts. */
export function isWordBoundary(state: MatchState, unicode: boolean): boolean {
  const { at, text } = state;
  const before = at > 0 ? codePointBefore(text, at) : undefined;
  const after = text.codePointAt(at);
  return isWordPart(state, before, at - 1, unicode) !== isWordPart(state, after, at, unicode);
}

/** The code point that ends before `at`. */
export function codePointBefore(text: string, at: number): number {
  const pair = at > 1 ? text.codePointAt(at - 2) ?? 0 : 0;
  return pair > 0xffff ? pair : text.charCodeAt(at - 1);
}

function isWordPart(state: MatchState, codePoint: number | undefined, at: number, unicode: boolean): boolean {
  if (codePoint === undefined) {
    return false;
  }
  return isWordCharacter(codePoint, unicode) || (wordCharacters().nonSpacingMarks.has(codePoint) && hasBaseCharacter(state, at));
}

function isWordCharacter(codePoint: number, unicode: boolean): boolean {
  if (codePoint < 0x80) {
    return isAsciiAlphanumeric(codePoint) || codePoint === 0x5f;
  }
  return unicode ? wordCharacters().unicode.has(codePoint) : wordCharacters().lettersAndDigits.has(codePoint);
}

/** Whether the marks up to this place stand on a letter or digit. */
function hasBaseCharacter(state: MatchState, start: number): boolean {
  const { lettersAndDigits, nonSpacingMarks } = wordCharacters();
  for (let at = start; at >= 0; at--) {
    const codePoint = state.text.codePointAt(at) ?? 0;
    if (lettersAndDigits.has(codePoint)) {
      return true;
    }
    if (!nonSpacingMarks.has(codePoint)) {
      return false;
    }
    state.spend(1);
  }
  return false;
}
