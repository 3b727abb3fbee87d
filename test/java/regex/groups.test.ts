import { foundBy } from './found-matches';

describe('groups', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['(a)(b)?', 'ab ac', [['ab', 'a', 'b'], ['a', 'a', null]]],
    ['((a)(b(c)))', 'abc', [['abc', 'abc', 'a', 'bc', 'c']]],
    ['(a(b)?)+', 'aba', [['aba', 'a', 'b']]],
    ['()a', 'a', [['a', '']]],
    ['(a|(b))(c)?', 'bc', [['bc', 'b', 'b', 'c']]],
    ['(?<first>a)(?<x1>b)', 'ab', [['ab', 'a', 'b']]],
    ['(?:a)(b)', 'ab', [['ab', 'b']]],
    ['(a)|b', 'ab', [['a', 'a'], ['b', null]]],
    ['(?:a|(b))(?:c|(d))', 'bd ac', [['bd', 'b', 'd'], ['ac', null, null]]],
  ])('capture what they match last: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(a|b)\\1', 'aabbab', [['aa', 'a'], ['bb', 'b']]],
    ['(?<q>["\']).*?\\k<q>', '\'a"\' "b"', [['\'a"\'', "'"], ['"b"', '"']]],
    ['(a)(b)\\2\\1', 'abba', [['abba', 'a', 'b']]],
    ['\\1(a)', 'aa', []],
    ['(a)\\2', 'aa', []],
    ['(a)\\11', 'aa1', [['aa1', 'a']]],
    ['(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10', 'abcdefghijj', [['abcdefghijj', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']]],
    ['(?i)(a)\\1', 'aA', [['aA', 'a']]],
    ['(?iu)(\u00E9)\\1', '\u00E9\u00C9', [['\u00E9\u00C9', '\u00E9']]],
    ['(\\1a|b)+', 'bbaba', [['bbab', 'b']]],
    ['(a)?\\1b', 'b aab', [['aab', 'a']]],
    ['(.+)\\1', 'abcabcab', [['abcabc', 'abc']]],
  ])('are referred to by number or name: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['a(?=b)', 'abac', [['a']]],
    ['a(?!b)', 'abac', [['a']]],
    ['(?<=a)b', 'abcb', [['b']]],
    ['(?<!a)b', 'abcb', [['b']]],
    ['(?=(a+))a', 'aab', [['a', 'aa'], ['a', 'a']]],
    ['(?<=(a|bc))d', 'adbcd', [['d', 'a'], ['d', 'bc']]],
    ['(?<=a{1,3})b', 'aaab', [['b']]],
    ['(?<=^|,)\\w', 'a,b', [['a'], ['b']]],
    ['(?<=a*)b', 'aab', [['b']]],
    ['(?<=\\R)a', '\r\na', [['a']]],
    ['(?<!\uD83D\uDE00)a', '\uD83D\uDE00aa', [['a']]],
    ['(?<=\uD83D\uDE00)a', '\uD83D\uDE00a', [['a']]],
    ['(?<=.\uD83D\uDE00?)a', 'x\uD83D\uDE00ab', [['a']]],
    ['(?=a)*a', 'a', [['a']]],
    ['(?:(?=(a))b|a)', 'a', [['a', 'a']]],
    ['(?<=(?<!a)b)c', 'abcbbc', [['c']]],
    ['(?!(a)b)a', 'aab', [['a', null]]],
    ['(?<=(?=b).)c', 'bc', [['c']]],
    ['(?<=a?+b*)c\uD83D?', 'aabbc', [['c']]],
    ['(?<=a+b+\uD83D?)c', 'abc', []],
    ['(?<=.*b\uD83D?)c', 'abc', [['c']]],
  ])('look ahead and behind without a character: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(?>a|ab)c', 'abc ac', [['ac']]],
    ['(?>a*)a', 'aaa', []],
    ['(?>(a)|b)+c', 'abac', [['abac', 'a']]],
    ['(?>a+)b', 'aab', [['aab']]],
    ['(?>(a|b))\\1', 'aabb', [['aa', 'a'], ['bb', 'b']]],
    ['(?:(?>(a))b|a)', 'a', [['a', 'a']]],
  ])('match in one way only where they are atomic: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['a|ab', 'ab', [['a']]],
    ['ab|a', 'ab', [['ab']]],
    ['|a', 'a', [[''], ['']]],
    ['a|', 'ba', [[''], ['a'], ['']]],
    ['a||b', 'ab', [['a'], [''], ['']]],
    ['(a|b|)c', 'ac bc c', [['ac', 'a'], ['bc', 'b'], ['c', '']]],
    ['^a|b$', 'aab', [['a'], ['b']]],
    ['(?:a|b){0}c', 'abc', [['c']]],
  ])('may be alternatives: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });
});
