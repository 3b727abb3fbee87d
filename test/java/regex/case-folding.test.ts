import { foldCase, foldingOf, toLowerCase, toUpperCase } from '../../../lib/java/regex/characters/case-folding';

describe('a single character', () => {
  test.each([
    ['a', 'A', 'a'], ['Z', 'Z', 'z'], ['1', '1', '1'], ['é', 'É', 'é'], ['ß', 'ß', 'ß'], ['ﬁ', 'ﬁ', 'ﬁ'], ['ŉ', 'ŉ', 'ŉ'], ['İ', 'İ', 'i'], ['ı', 'I', 'ı'],
    ['ς', 'Σ', 'ς'], ['Σ', 'Σ', 'σ'], ['ǆ', 'Ǆ', 'ǆ'], ['\u1f80', '\u1f88', '\u1f80'], ['\u1fb3', '\u1fbc', '\u1fb3'], ['\u1ff3', '\u1ffc', '\u1ff3'],
    ['\u{10428}', '\u{10400}', '\u{10428}'], ['\u019b', '\u019b', '\u019b'], ['\ua7cb', '\ua7cb', '\ua7cb'],
  ])('%s has the upper case %s and the lower case %s in Unicode 13, of one character each', (character, upper, lower) => {
    expect(String.fromCodePoint(toUpperCase(character.codePointAt(0)!))).toBe(upper);
    expect(String.fromCodePoint(toLowerCase(character.codePointAt(0)!))).toBe(lower);
  });

  test('folds to the lower case of its upper case', () => {
    expect(['ς', 'ſ', 'K'].map((character) => String.fromCodePoint(foldCase(character.codePointAt(0)!)))).toEqual(['σ', 's', 'k']);
  });

  test.each([['exact', 'É'], ['ascii', 'É'], ['unicode', 'é']] as const)('folds in the mode %s to %s', (mode, folded) => {
    expect(String.fromCodePoint(foldingOf(mode)(0xc9))).toBe(folded);
  });
});
