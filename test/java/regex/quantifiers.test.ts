import { foundBy } from './found-matches';

describe('quantifiers', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['a*', 'baac', [[''], ['aa'], [''], ['']]],
    ['a+b', 'aaab ab', [['aaab'], ['ab']]],
    ['a?b', 'aab', [['ab']]],
    ['a{2}', 'aaaaa', [['aa'], ['aa']]],
    ['a{2,}', 'aaaab aa', [['aaaa'], ['aa']]],
    ['a{1,2}', 'aaa', [['aa'], ['a']]],
    ['a{0}b', 'ab', [['b']]],
    ['a{0,1}b', 'aab', [['ab']]],
    ['.*x', 'axbxc', [['axbx']]],
    ['(?:ab)*', 'ababx', [['abab'], [''], ['']]],
    ['(ab)+', 'ababab', [['ababab', 'ab']]],
    ['(ab){2}', 'ababab', [['abab', 'ab']]],
    ['(a|b)*c', 'abac', [['abac', 'a']]],
    ['(a|bc){2,3}', 'abcabca', [['abca', 'a'], ['bca', 'a']]],
    ['{2}a', 'a', [['a']]],
    ['(a*)*', 'aab', [['aa', ''], ['', ''], ['', '']]],
    ['(a*)+', 'b', [['', ''], ['', '']]],
    ['(a?){3}', 'aa', [['aa', ''], ['', '']]],
    ['(|a)+', 'aa', [['', ''], ['', ''], ['', '']]],
    ['(a|b*)*c', 'abbac', [['abbac', '']]],
  ])('take as much as they can: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['a*?b', 'aab', [['aab']]],
    ['a{1,2}?b', 'aaab', [['aab']]],
    ['a+?', 'aaa', [['a'], ['a'], ['a']]],
    ['a??b', 'aab', [['ab']]],
    ['a{1,3}?', 'aaaa', [['a'], ['a'], ['a'], ['a']]],
    ['(ab)*?c', 'ababc', [['ababc', 'ab']]],
    ['(a|b)+?c', 'abac', [['abac', 'a']]],
    ['(?:a|bb){2,}?b', 'abbab', [['abbab']]],
    ['".*?"', '"a" "b"', [['"a"'], ['"b"']]],
    ['(a){0,2}?b', 'aab', [['aab', 'a']]],
    ['(?:){2,}?a', 'a', [['a']]],
  ])('take as little as they can where a question mark follows: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['a*+a', 'aaa', []],
    ['a++b', 'aab', [['aab']]],
    ['a?+a', 'aa a', [['aa']]],
    ['(ab)*+a', 'ababa', [['ababa', 'ab']]],
    ['(a|b)++c', 'abc ab', [['abc', 'b']]],
    ['(a|ab)?+c', 'abc ac', [['c', 'a'], ['ac', 'a']]],
    ['[ab]{1,2}+b', 'abbb', [['abb']]],
    ['(?:a{2})*+a', 'aaaaa', [['aaaaa']]],
    ['(a++|b)*c', 'aabc', [['aabc', 'b']]],
    ['(?:){3}+a', 'a', [['a']]],
  ])('give nothing back where a plus follows: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(a)*b', 'aab', [['aab', 'a']]],
    ['(a|b)*ab', 'aabab', [['aabab', 'b']]],
    ['(ab|a)*b', 'aab', [['aab', 'a']]],
    ['(?:(a)|b)*', 'ab', [['ab', 'a'], ['', null]]],
    ['(?:(a)|(b))+', 'aba', [['aba', 'a', 'b']]],
    ['(a\\1?){3}', 'aaaa', [['aaaa', 'a']]],
    ['(?:(.){0,2}a*){0,2}', 'abbScb', [['abbS', 'b'], ['cb', 'b'], ['', null]]],
    ['((a)|b)*?c', 'abc', [['abc', 'b', 'a']]],
    ['(?:(a)?b)+', 'abb', [['abb', 'a']]],
    ['(a)?+(a)?', 'a', [['a', 'a', null], ['', null, null]]],
    ['(.){2,3}?b', 'aab ab', [['aab', 'a'], [' ab', 'a']]],
    ['((?>a|ab))*b', 'aaab', [['aaab', 'a']]],
    ['(.)*(?:c)', '\uD83D\uDE00bc', [['\uD83D\uDE00bc', 'b']]],
    ['(?:(.)(?=b))*b', 'aab', [['ab', 'a']]],
  ])('keep the last repetition in the group, and take it back with it: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });

  test.each<[string, string, (string | null)[][]]>([
    ['(?:.){0,3}c', 'a\uD83D\uDE00bc', [['a\uD83D\uDE00bc']]],
    ['(.)*\uD83D\uDE00', 'a\uD83D\uDE00b\uD83D\uDE00', [['a\uD83D\uDE00b\uD83D\uDE00', 'b']]],
    ['.{1,4}b', '\uD83D\uDE00a\uD83D\uDE00b', [['\uD83D\uDE00a\uD83D\uDE00b']]],
    ['(\\R){2,}a', '\r\n\na', [['\r\n\na', '\n']]],
    ['(?:\\R)*\n', '\r\n\r\n', [['\n'], ['\n']]],
    ['(a|b)(?:\\1.)*c', 'abaabc', [['aabc', 'a']]],
  ])('step back over repetitions of different width: %j in %j', (pattern, text, matches) => {
    expect(foundBy(pattern, text)).toEqual(matches);
  });
});
