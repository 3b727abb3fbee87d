import { rendered } from '../../../rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('texts and regular expressions', () => {
  const setup = '#set($s = "a1b22c333")#set($csv = "a,,b,,")#set($e = "")';

  test.each([
    ['$s.matches("[a-z0-9]+") $s.matches("a") $s.matches(".*\\d")', 'true false true'],
    ['$s.replaceAll("\\d+", "#") $s.replaceAll("([a-z])(\\d)", "\\$2") $s.replaceAll("[a-c]", "")', 'a#b#c# $2$22$233 122333'],
    ['$s.replaceFirst("\\d", "_")', 'a_b22c333'],
    ['$csv.split(",").size() $csv.split(",", -1).size() $csv.split(",", 2)[1] $e.split(",").size()', '3 5 ,b,, 1'],
    ['#foreach($p in $s.split("\\d+"))<$p>#end', '<a><b><c>'],
    ['#foreach($p in $s.split(""))<$p>#end', '<a><1><b><2><2><c><3><3><3>'],
    ['[$s.split(5)]', '[]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.matches("[")', "The regular expression '[' is invalid: Unclosed character class near index 0"],
    ['$s.replaceAll("a", "\\")', "The replacement '\\' of a regular expression is invalid: character to be escaped is missing"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
