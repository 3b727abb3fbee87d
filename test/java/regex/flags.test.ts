import { foundBy } from './found-matches';

describe('flags', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['(?i)aB', 'AbAB', [['Ab'], ['AB']]],
    ['(?i)[a-c]+', 'aBCd', [['aBC']]],
    ['(?i)\u00E9', '\u00C9\u00E9', [['\u00E9']]],
    ['(?iu)\u00E9', '\u00C9\u00E9', [['\u00C9'], ['\u00E9']]],
    ['(?iu)[\u00E0-\u00E9]', '\u00C9', [['\u00C9']]],
    ['(?i)k', 'k\u212AK', [['k'], ['K']]],
    ['(?iu)[ab]', 'A\u00C9B', [['A'], ['B']]],
    ['(?iu)[\u00E0]', '\u00C0', [['\u00C0']]],
    ['(?iu)k', 'k\u212AK', [['k'], ['\u212A'], ['K']]],
    ['(?iu)[k]', '\u212A', [['\u212A']]],
    ['(?iu)[\u017F]s', 'Ss', [['Ss']]],
    ['(?iu)stra\u00DFe', 'STRA\u1E9EE STRASSE', [['STRA\u1E9EE']]],
    ['(?i)\\p{Lu}', 'aA', [['a'], ['A']]],
    ['(?i)\\p{Lower}', 'aA', [['a'], ['A']]],
    ['(?i)\\p{IsUppercase}', 'a1', [['a']]],
    ['(?i)\\p{javaUpperCase}', 'a', [['a']]],
    ['a(?i)b(?-i)c', 'aBc aBC', [['aBc']]],
    ['a(?i:b)c', 'aBc aBC', [['aBc']]],
    ['(?iu)\u03C3\u03C2', '\u03A3\u03A3', [['\u03A3\u03A3']]],
    ['(?i)ab\uD800', 'AB\uD800', [['AB\uD800']]],
    ['(?iu)[\u00FF\u00B5]', '\u0178\u039C', [['\u0178'], ['\u039C']]],
    ['(?iu)\u0131', 'I', [['I']]],
    ['(?i)[^a]', 'Ab', [['b']]],
    ['(?iu)1', '1', [['1']]],
    ['(?iu)\u1F80', '\u1F88', [['\u1F88']]],
  ])('let case not count: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(?s).', '\n', [['\n']]],
    ['(?d).', '\n\r', [['\r']]],
    ['(?s-s).', '\na', [['a']]],
    ['(?ds).', '\n', [['\n']]],
    ['.', '\uD83D\uDE00', [['\uD83D\uDE00']]],
    ['.', '\uD83Da', [['\uD83D'], ['a']]],
  ])('change what the dot matches: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(?x) a b # c\n d', 'abd', [['abd']]],
    ['(?x)a\\ b', 'a b', [['a b']]],
    ['(?x)[a b]+', 'ab ', [['ab']]],
    ['(?x) (?:a) ', 'a', [['a']]],
    ['(?x)a + b', 'aab', [['aab']]],
    ['(?x)a{2,3}', 'aaa', [['aaa']]],
    ['(?x)\\x 4 1', 'A', [['A']]],
    ['(?x)a#', 'a', [['a']]],
    ['(?xd)a#\rb\nc', 'ac', [['ac']]],
    ['(?x)#c\u2028a', 'a', []],
    ['(?x)a # b', 'a', [['a']]],
  ])('allow blanks and comments: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(?U)\\w+', '\u00E9\u0301_1', [['\u00E9\u0301_1']]],
    ['(?U)\\d', '\u0663', [['\u0663']]],
    ['(?U)\\s', '\u00A0', [['\u00A0']]],
    ['(?U)\\W', '\u00E9-', [['-']]],
    ['(?U)\\D', '\u0663a', [['a']]],
    ['(?U)\\S', '\u00A0a', [['a']]],
    ['(?U)\\p{Alpha}', '\u00E9', [['\u00E9']]],
    ['(?U)\\p{Lower}\\p{Upper}', '\u00E9\u00C9', [['\u00E9\u00C9']]],
    ['(?U)\\p{Punct}', '$\u00A1', [['\u00A1']]],
    ['(?U)\\p{Space}', '\u2028', [['\u2028']]],
    ['(?U)\\p{L}', '\u00E9', [['\u00E9']]],
    ['(?iU)\u00E9', '\u00C9', [['\u00C9']]],
    ['(?U-U)\\w', '\u00E9a', [['a']]],
    ['(?U)(?-u)(?i)\u00E9', '\u00C9', []],
  ])('give Unicode meaning to predefined sets: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });
});
