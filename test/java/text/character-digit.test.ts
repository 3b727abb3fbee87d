import { characterDigit } from '../../../lib/java/text/character-digit';

test.each<[string, number, number]>([
  ['0', 10, 0], ['9', 10, 9], ['a', 10, -1], ['a', 16, 10], ['F', 16, 15], ['g', 16, -1], ['z', 36, 35], ['7', 7, -1], ['-', 10, -1], ['\u007f', 36, -1],
  ['\u0663', 10, 3], ['\uff19', 10, 9], ['\uff21', 16, 10], ['\uff41', 16, 10], ['\uff5a', 36, 35], ['\uff3a', 36, 35], ['é', 36, -1], ['\u00b2', 10, -1],
  ['\u{1d7ff}', 10, 9], ['\u{1d7d8}', 10, 0],
])('%j in the radix %i is %i', (character, radix, expected) => {
  expect(characterDigit(character.codePointAt(0)!, radix)).toBe(expected);
});
