import * as fc from 'fast-check';
import { callByName } from '../../../lib/java/methods/object-access';
import { languageOf } from '../../../lib/template-linter/symbolic/pattern-language';

const CHARACTERS = Array.from('0aA-."\\\' \n\té,');

test.each<[string, string, number]>([
  ['[0-9]+', '0', Infinity],
  ['\\d{1,9}', '0', 9],
  ['-?[0-9]+(\\.[0-9]{1,2})?', '0-.', Infinity],
  ['[a-z]{2}', 'a', 2],
  ['(?i)[a-z]{2}', 'aA', 2],
  ['[^"\\\\]*', '0aA-.\' \n\té,', Infinity],
  ['.{0,3}', '0aA-."\\\' \té,', 3],
  ['a|0|A{2}', '0aA', 2],
  ['(?:0a){3}', '0a', 6],
  ['(?=.*")0', '0', 1],
  ['(0)\\1', '0', Infinity],
  ['\\R', ' \n\t', 2],
  ['\\Qa.\\E', 'a.', 2],
  ['', '', 0],
  ['(a*){0}0', 'a0', 1],
  ['^0$', '0', 1],
])('%s takes in the characters %j, and is %d long at most', (source, accepted, maximumLength) => {
  const language = languageOf(source)!;
  expect(CHARACTERS.filter(language.accepts).sort()).toEqual(Array.from(accepted).sort());
  expect(language.maximumLength).toBe(maximumLength);
});

test.each<[string, readonly string[] | undefined]>([
  ['red|green', ['red', 'green']],
  ['(red|green)', ['red', 'green']],
  ['true', ['true']],
  ['re.|green', undefined],
  ['(a)(b)', undefined],
  ['a|', undefined],
])('%s lists %j', (source, alternatives) => {
  expect(languageOf(source)!.alternatives).toEqual(alternatives);
});

test('whatever matches has no other characters, and is no longer', () => {
  const part = fc.constantFrom('[0-9]', '[a-z]', '\\d', '.', 'a', '[^"]', '(?:0a|b)', '\\s', '\\.');
  const count = fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}');
  const pattern = fc.array(fc.tuple(part, count).map((pieces) => pieces.join('')), { maxLength: 3 }).map((parts) => parts.join(''));
  fc.assert(fc.property(pattern, fc.string({ unit: fc.constantFrom(...CHARACTERS, 'b'), maxLength: 5 }), (source, text) => {
    fc.pre(callByName(text, 'matches', [source]) === true);
    const language = languageOf(source)!;
    expect(Array.from(text).every(language.accepts)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(language.maximumLength);
  }), { numRuns: 500 });
});
