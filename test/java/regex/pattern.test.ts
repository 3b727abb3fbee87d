import { assert, property, array, constantFrom, integer } from 'fast-check';
import { compilePattern } from '../../../lib/java/regex/pattern';

describe('matches', () => {
  test.each<[string, string, boolean]>([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['a|ab', 'ab', true],
    ['(a|ab)(c|bcd)(d*)', 'abcd', true],
    ['.*', 'a\n', false],
    ['(?s).*', 'a\n', true],
    ['a$', 'a\n', false],
    ['', '', true],
    ['', 'a', false],
    ['[a-z]+', 'abc', true],
    ['a.c', 'abc', true],
    ['\\.', '.', true],
    ['\\.', 'a', false],
    ['(a?)*b', 'aab', true],
    ['^a$', 'a', true],
    ['a,b', 'a,b', true],
    ['\uD83D', '\uD83D', true],
  ])('%j in %j: %p, as the whole text counts', (pattern, text, expected) => {
    expect(compilePattern(pattern).matches(text)).toBe(expected);
  });
});

describe('find', () => {
  test.each<[string, string, boolean]>([
    ['b', 'abc', true],
    ['b+$', 'abc', false],
    ['^b', 'abc', false],
    ['bc', 'ab', false],
  ])('%j in %j: %p, as a part counts', (pattern, text, expected) => {
    expect(compilePattern(pattern).find(text)).toBe(expected);
  });
});

describe('replaceAll', () => {
  test.each<[string, string, string, string]>([
    [',', 'a,b,c', ';', 'a;b;c'],
    ['\\.', '1.2.3', '-', '1-2-3'],
    ['a', 'banana', '<$0>', 'b<a>n<a>n<a>'],
    ['(a)(n)', 'banana', '$2$1', 'bnanaa'],
    ['(?<x>n)', 'banana', '${x}${x}', 'bannanna'],
    ["'", "it's", "\\\\'", "it\\'s"],
    ['"', 'say "hi"', '\\\\"', 'say \\"hi\\"'],
    ['\\s+', ' a  b ', '_', '_a_b_'],
    ['x', 'abc', '$9', 'abc'],
    ['', 'abc', '-', '-a-b-c-'],
    ['b*', 'abc', '-', '-a--c-'],
    ['a|b', 'abab', '\\$', '$$$$'],
    ['(a)|b', 'ab', '[$1]', '[a][]'],
    ['(a)', 'a', '$12', 'a2'],
    ['(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)', 'abcdefghijk', '$11$1a', 'kaa'],
    ['\uD83D\uDE00', 'a\uD83D\uDE00b', 'x', 'axb'],
    ['\\\\', 'a\\b', '/', 'a/b'],
    ['[^\\w]', 'a-b c', '', 'abc'],
  ])('%j in %j by %j gives %j', (pattern, text, replacement, expected) => {
    expect(compilePattern(pattern).replaceAll(text, replacement)).toBe(expected);
  });

  test.each([
    ['(a)', '$2', 'No group 2'],
    ['a', '$1', 'No group 1'],
    ['(a)', '$x', 'Illegal group reference'],
    ['(a)', '$', 'Illegal group reference: group index is missing'],
    ['(a)', '\\', 'character to be escaped is missing'],
    ['(a)', '${}', 'named capturing group has 0 length name'],
    ['(a)', '${', 'named capturing group has 0 length name'],
    ['(?<x>a)', '${x', "named capturing group is missing trailing '}'"],
    ['(?<x>a)', '${x-}', "named capturing group is missing trailing '}'"],
    ['(?<x>a)', '${1x}', 'capturing group name {1x} starts with digit character'],
    ['(?<x>a)', '${y}', 'No group with name {y}'],
  ])('%j by %j fails: %s', (pattern, replacement, message) => {
    expect(() => compilePattern(pattern).replaceAll('a', replacement)).toThrow(message);
    expect(compilePattern(pattern).replaceAll('b', replacement)).toBe('b');
  });
});

describe('replaceFirst', () => {
  test.each<[string, string, string, string]>([
    [',', 'a,b,c', ';', 'a;b,c'],
    ['(\\d)', 'a1b2', '<$1>', 'a<1>b2'],
    ['x', 'abc', '$', 'abc'],
    ['^', 'abc', '-', '-abc'],
  ])('%j in %j by %j gives %j', (pattern, text, replacement, expected) => {
    expect(compilePattern(pattern).replaceFirst(text, replacement)).toBe(expected);
  });
});

describe('split', () => {
  test.each<[string, string, number, string[]]>([
    [',', 'a,b,,c,,', 0, ['a', 'b', '', 'c']],
    [',', 'a,b,,c,,', -1, ['a', 'b', '', 'c', '', '']],
    [',', 'a,b,,c,,', 2, ['a', 'b,,c,,']],
    [',', 'a,b,,c,,', 1, ['a,b,,c,,']],
    [',', '', 0, ['']],
    [',', ',', 0, []],
    [',', ',', -1, ['', '']],
    [',', ',a', 0, ['', 'a']],
    ['', 'abc', 0, ['a', 'b', 'c']],
    ['', 'abc', 2, ['a', 'bc']],
    ['', '', 0, ['']],
    ['', 'abc', -1, ['a', 'b', 'c', '']],
    ['b*', 'abbac', 0, ['a', '', 'a', 'c']],
    ['\\s*,\\s*', 'a , b,c ', 0, ['a', 'b', 'c ']],
    ['(?=b)', 'abab', 0, ['a', 'ba', 'b']],
    ['(?=a)', 'abab', 0, ['ab', 'ab']],
    ['x', 'abc', 0, ['abc']],
    ['\\.', '1.2.3', 0, ['1', '2', '3']],
    ['\\|', 'a|b||', 0, ['a', 'b']],
    ['[,;]', 'a,b;c', 5, ['a', 'b', 'c']],
    ['^', 'a\nb', 0, ['a\nb']],
    ['(?m)^', 'a\nb', 0, ['a\n', 'b']],
    ['\uD83D\uDE00', 'a\uD83D\uDE00b', 0, ['a', 'b']],
    ['abc', 'xabcyabc', 0, ['x', 'y']],
    [',', ',,,', 0, []],
    [', ', 'a, b,c', 0, ['a', 'b,c']],
    ['\\n', 'a\nb', 0, ['a', 'b']],
  ])('%j in %j with limit %i gives %j', (pattern, text, limit, expected) => {
    expect(compilePattern(pattern).split(text, limit)).toEqual(expected);
  });

  test('drops empty texts at the end where no limit is given', () => {
    expect(compilePattern(',').split(',a,')).toEqual(['', 'a']);
  });
});

describe('a pattern without special characters', () => {
  const letters = array(constantFrom('a', 'b', ',', '.'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const texts = array(constantFrom('a', 'b', ',', '.', '$'), { maxLength: 8 }).map((parts) => parts.join(''));

  test('matches, replaces and splits as the same pattern in a group does', () => {
    assert(property(letters, texts, integer({ min: -1, max: 3 }), (literal, text, limit) => {
      const quoted = literal.replaceAll('.', '\\.');
      const plain = compilePattern(quoted);
      const grouped = compilePattern(`(?:${quoted})`);
      expect(plain.matches(text)).toBe(grouped.matches(text));
      expect(plain.split(text, limit)).toEqual(grouped.split(text, limit));
      expect(plain.replaceAll(text, '<$0>')).toBe(grouped.replaceAll(text, '<$0>'));
      expect(plain.replaceFirst(text, '-')).toBe(grouped.replaceFirst(text, '-'));
    }));
  });
});

describe('a compiled pattern', () => {
  test('is kept for the next call', () => {
    expect(compilePattern('kept[a-z]')).toBe(compilePattern('kept[a-z]'));
  });

  test('is dropped when 200 others were compiled since', () => {
    const first = compilePattern('dropped[a-z]');
    for (let index = 0; index < 200; index++) {
      compilePattern(`other${index}`);
    }
    expect(compilePattern('dropped[a-z]')).not.toBe(first);
  });

  test('is not kept where it is long', () => {
    const source = 'a'.repeat(3000);
    expect(compilePattern(source)).not.toBe(compilePattern(source));
  });

  test('does not carry what one text held over to the next', () => {
    const pattern = compilePattern('(a)|b');
    expect([pattern.replaceAll('a', '[$1]'), pattern.replaceAll('b', '[$1]')]).toEqual(['[a]', '[]']);
  });
});
