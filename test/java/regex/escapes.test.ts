import { foundBy } from './found-matches';

describe('escapes', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['\\t\\n\\r\\f\\a\\e', '\t\n\r\u000C\u0007\u001B', [['\t\n\r\u000C\u0007\u001B']]],
    ['\\0101\\07\\078', 'A\u0007\u00078', [['A\u0007\u00078']]],
    ['\\0400', ' 0', [[' 0']]],
    ['\\x41\\x{42}\\u0043', 'ABC', [['ABC']]],
    ['\\cA\\c@', '\u0001\u0000', [['\u0001\u0000']]],
    ['\\uD83D\\uDE00', '\uD83D\uDE00', [['\uD83D\uDE00']]],
    ['\\uD83Da', '\uD83Da', [['\uD83Da']]],
    ['\\x{1F600}+', '\uD83D\uDE00\uD83D\uDE00', [['\uD83D\uDE00\uD83D\uDE00']]],
    ['\\.\\*\\-\\/', '.*-/', [['.*-/']]],
    ['\\\\', '\\', [['\\']]],
    ['\\\u00E9', '\u00E9', [['\u00E9']]],
    ['a\\u0062c+', 'abcc', [['abcc']]],
    ['a\\db', 'a1b', [['a1b']]],
    ['ab\\x63*', 'abcc', [['abcc']]],
    ['\\u00e9\\p{L}', '\u00E9a', [['\u00E9a']]],
    ['a\u0000b', 'a\u0000b', [['a\u0000b']]],
    ['a\\bb?', 'a b', [['a']]],
    ['a]b}', 'a]b}', [['a]b}']]],
  ])('stand for characters: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['\\Qa.b\\E+', 'a.bbb', [['a.bbb']]],
    ['\\Q[a\\Eb', '[ab', [['[ab']]],
    ['\\Qa\\\\E', 'a\\', [['a\\']]],
    ['\\Qa1\\E', 'a1', [['a1']]],
    ['\\Qab', 'ab', [['ab']]],
    ['a\\Q1\\E', 'a1', [['a1']]],
    ['\\Q\\E1', '1', [['1']]],
    ['\\Qa\\E\\Q*\\E', 'a*', [['a*']]],
    ['\\1\\Q1\\E|a', 'a', [['a']]],
    ['\\Q\u00E9 \\E', '\u00E9 ', [['\u00E9 ']]],
    ['(?x)\\Q #\\E', ' #', [[' #']]],
    ['\\Q', 'a', [[''], ['']]],
    ['a\\\\Q', 'a\\Q', [['a\\Q']]],
    ['\\Qa\\E\\.b', 'a.b', [['a.b']]],
  ])('quote text: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['\uD83D', '\uD83D\uDE00\uD83D', [['\uD83D']]],
    ['\uDE00', '\uD83D\uDE00', []],
    ['[\uDE00]', '\uD83D\uDE00\uDE00', [['\uDE00']]],
    ['a\uD83D', 'a\uD83D\uDE00a\uD83D', [['a\uD83D']]],
    ['\uD83D\uDE00', '\uD83D\uDE00', [['\uD83D\uDE00']]],
    ['[^a]', '\uD83D\uDE00', [['\uD83D\uDE00']]],
    ['[\uD83D\uDE00-\uD83D\uDE02]', '\uD83D\uDE01', [['\uD83D\uDE01']]],
    ['\\W', '\uD83D\uDE00', [['\uD83D\uDE00']]],
  ])('meet halves of surrogate pairs: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });
});
