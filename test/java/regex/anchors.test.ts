import { foundBy } from './found-matches';

describe('anchors', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['^a', 'aa\na', [['a']]],
    ['(?m)^a', 'aa\na\r\na', [['a'], ['a'], ['a']]],
    ['a$', 'a\na', [['a']]],
    ['a$', 'aa\n', [['a']]],
    ['a$', 'a\r\n', [['a']]],
    ['a$', 'a\n\n', []],
    ['$', 'a\r\n', [[''], ['']]],
    ['(?m)a$', 'a\na\r\na\u2028b', [['a'], ['a'], ['a']]],
    ['(?d)a$', 'a\r\n a\n', [['a']]],
    ['(?dm)a$', 'a\r\na\n', [['a']]],
    ['(?dm)^a', 'a\ra\na', [['a'], ['a']]],
    ['(?m)^', '\n\r\na\n', [[''], [''], ['']]],
    ['(?m)$', 'a\r\nb\n', [[''], [''], ['']]],
    ['(?d)$', 'a\n', [[''], ['']]],
    ['\\Aa', 'aa', [['a']]],
    ['a\\z', 'a\na', [['a']]],
    ['a\\Z', 'a\na\n', [['a']]],
    ['(?d)a\\Z', 'a\na\r', []],
    ['^', '', [['']]],
    ['$', '', [['']]],
    ['(?m)^', '', []],
  ])('hold at the edges of the text and of lines: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['\\b', 'ab cd', [[''], [''], [''], ['']]],
    ['\\B', 'ab', [['']]],
    ['\\b\u00E9\\b', 'a\u00E9 \u00E9', [['\u00E9']]],
    ['\\ba', 'a\u0301 a', [['a'], ['a']]],
    ['\\b', ' \u0301a\u0301 ', [[''], ['']]],
    ['(?U)\\b', 'a\u200Db\u00E9', [[''], ['']]],
    ['(?U)\\B', 'a\u200Db', [[''], ['']]],
    ['\\b', '\uD801\uDC28 a_1', [[''], [''], [''], ['']]],
    ['\\b', '\u0301\u0301', []],
  ])('hold at the edges of words: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['\\Ga', 'aaba', [['a'], ['a']]],
    ['\\G.', 'ab', [['a'], ['b']]],
    ['(?:\\G|x)a', 'aaxa', [['a'], ['a'], ['xa']]],
  ])('hold where the last match ended: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });
});
