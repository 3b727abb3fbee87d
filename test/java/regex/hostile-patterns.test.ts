import { compilePattern } from '../../../lib/java/regex/pattern';
import { MAX_WORK, withStepBudget } from '../../../lib/java/work-budget';

const tooMuch = /^The regular expression backtracks too much on this text/;

describe('a pattern that backtracks', () => {
  test.each<[string, string, boolean]>([
    ['(a+)+$', `${'a'.repeat(30)}b`, false],
    ['(a|aa)+$', `${'a'.repeat(50)}b`, false],
    ['(.*)*x', 'a'.repeat(100), false],
    ['(x+x+)+y', 'x'.repeat(40), false],
    ['(a?){30}a{30}', 'a'.repeat(30), true],
    ['(a|b|ab)*c', 'ab'.repeat(100), false],
  ])('%s ends with a result where a loop remembers its failures', (pattern, text, expected) => {
    expect(compilePattern(pattern).find(text)).toBe(expected);
  });

  test.each([
    ['(a|a)*\\1b', 'a'.repeat(50)],
    ['(((a*)*)*)*b', 'a'.repeat(30)],
    ['(?:){2000000000}', ''],
  ])('%s is given up where they multiply', (pattern, text) => {
    expect(() => compilePattern(pattern).find(text)).toThrow(tooMuch);
  });

  test('is given up where it keeps too many ways open', () => {
    expect(() => compilePattern('(a|b)*').matches('ab'.repeat(1_000_000))).toThrow('keeps more than 4194304 ways open');
  });

  test('spends the work of the render, all calls together', () => {
    const pattern = compilePattern('(a|a)*\\1b');
    const text = 'a'.repeat(18);
    expect(() => {
      withStepBudget(MAX_WORK, () => {
        for (let count = 0; count < 10_000; count++) {
          pattern.find(text);
        }
      });
    }).toThrow('the template does too much');
  });
});

describe('a text of 10 MB', () => {
  const text = 'abc,def "x" 123\n'.repeat(625_000);

  test.each<[string, number]>([[',', 625_001], ['\\s*,\\s*', 625_001]])('is split at %s', (pattern, count) => {
    expect(compilePattern(pattern).split(text)).toHaveLength(count);
  });

  test.each<[string, string, number]>([
    ['"', '\\\\"', 11_250_000], ['\\s+', '', 8_125_000],
  ])('is replaced in at %s by %s', (pattern, replacement, length) => {
    expect(compilePattern(pattern).replaceAll(text, replacement)).toHaveLength(length);
  });

  test.each<[string, boolean]>([['(?s).*yy.*', false]])('is matched with %s', (pattern, expected) => {
    expect(compilePattern(pattern).matches(text)).toBe(expected);
  });
});

test('a text that a replacement makes too long fails', () => {
  expect(() => compilePattern('a').replaceAll('a'.repeat(10_000), 'b'.repeat(10_000))).toThrow('a text of more than 30000000 characters');
  expect(() => compilePattern('(a+)').replaceAll('a'.repeat(10_000), '$0'.repeat(10_000))).toThrow('more than 30000000 characters');
});

test('a pattern of more than 300,000 characters fails', () => {
  expect(() => compilePattern('a'.repeat(300_001))).toThrow('300001 characters is too long');
  expect(compilePattern('a?'.repeat(150_000)).matches('aa')).toBe(true);
});

describe('a pattern of 100 KB', () => {
  test.each<[string, string, string, boolean]>([
    ['characters', 'a'.repeat(100_000), 'a'.repeat(100_000), true],
    ['classes', '[a-c]'.repeat(20_000), 'a'.repeat(20_000), true],
    ['one class', `[${'\u4e00\\d'.repeat(33_000)}]`, '\u4e00', true],
    ['alternatives', `${'ab|'.repeat(33_000)}x`, 'x', true],
    ['groups', '()'.repeat(50_000), '', true],
    ['optional characters', 'a?'.repeat(50_000), 'a', true],
  ])('of %s is compiled and matched', (_, pattern, text, expected) => {
    expect(compilePattern(pattern).matches(text)).toBe(expected);
  });
});
