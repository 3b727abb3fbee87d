import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('calls and indexes', () => {
  const setup = '#set($s = "abc")#set($l = [1, 2, 3])#set($m = {"k": {"n": 1}, 0: "zero", 1: "one"})';

  test.each([
    ['[$s.nope()][$s.length().nope][$nope.length()][$l.add()]', '[][][][]'],
    ['$s[0]x', 'x'],
    ['$m[0] $m[-1] $m["k"].n [$m["q"]] [$m[true]]', 'zero  1 [] []'],
    ['#set($l[0] = "a")#set($l[-1] = "z")$l', '[a, 2, z]'],
    ['#set($s[0] = 1)$s', 'abc'],
    ['#set($m[5] = "five")#set($m["k"]["n"] = 2)$m', '{k={n=2}, 0=zero, 1=one, 5=five}'],
    ['#set($s.x = 1)$s', 'abc'],
    ['#set($nope.x = 1)[$nope]', '[]'],
    ['#set($l.first().x = 1)$l', '[1, 2, 3]'],
    ['#set($m.k.n() = 9)$m', '{k={n=9}, 0=zero, 1=one}'],
    ['$s.substring(1).toUpperCase().concat("!").length()', '3'],
    ['$s.equals($s.toString())', 'true'],
    ['$l.add(null) $l', 'true [1, 2, 3, null]'],
    ['#set($m.x = $l.clear())[$m.x]', '[]'],
    ['$s.toString().class.name', 'java.lang.String'],
    ['$s.wait()$s.notify()[$s.wait(5)]', ''],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.length(1)', "the method 'length' takes no arguments, got 1"],
    ['$l.size(1)', "the method 'size' takes no arguments, got 1"],
    ['$s[-1]', 'the index -1 counts from the end of what has no size'],
    ['#set($l[9] = 1)', 'a list of 3 elements has none at 9'],
    ['$s.concat(null)', 'a method expected a text, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
