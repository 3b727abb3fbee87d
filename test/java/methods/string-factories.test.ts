import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('texts made of values', () => {
  const setup = '#set($s = "%s-%05d")#set($l = ["a", "b"])#set($n = 42)#set($a = $s.toCharArray())';

  test.each([
    ['$s.formatted("x", 7)', 'x-00007'],
    ['$s.format("%s|%5s|%-5s|%.1s|%S", "a", "b", "c", "de", "f")', 'a|    b|c    |d|F'],
    ['$s.format("%d %+d %,d %(d %08d %x %X %#x %o %#o", 5, 5, 1234567, -5, -42, 255, 255, 255, 8, 8)', '5 +5 1,234,567 (5) -0000042 ff FF 0xff 10 010'],
    ['$s.format("%f %.2f %10.1f| %-10.1f| %e %.2E %g %,.1f", 1.5, 2.005, 3.14159, 3.14159, 12345.678, 0.00012, 0.00001, 1234567.89)', '1.500000 2.01        3.1| 3.1       | 1.234568e+04 1.20E-04 1.00000e-05 1,234,567.9'],
    ['$s.format("%c %b %b %n%% %5%|%h", 65, true, null, "hi")', 'A true false \n%     %|d01'],
    ['#set($f = "%2" + "$" + "s %1" + "$" + "s")$s.format($f, "a", "b")', 'b a'],
    ['$s.format("%s %<s", "a")', 'a a'],
    ['$s.format("no values")', 'no values'],
    ['$s.format("%s %s", $l.toArray())', 'a b'],
    ['$s.join(",", "a", "b", "c") $s.join("-", $l) [$s.join(",")]', 'a,b,c a-b []'],
    ['$s.valueOf(1.50) $s.valueOf(true) $s.valueOf(null) $s.valueOf($l) $s.valueOf($a) $s.copyValueOf($a)', '1.5 true null [a, b] %s-%05d %s-%05d'],
    ['$s.getBytes().size() $s.getBytes("UTF-8").size() $s.getBytes("ISO-8859-1")[0] $s.bytes.size()', '7 7 37 7'],
    ['$s.compare("a", "b")', '-1'],
    ['[$s.getBytes(null)]', '[]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.format("%d", "a")', "'%d' cannot format a java.lang.String"],
    ['$s.format("%f", 1)', "'%f' cannot format a java.lang.Integer"],
    ['$s.format("%s %s", "a")', "the format has no value for '%s'"],
    ['$s.format("%q", "a")', "'%q' cannot stand in a format"],
    ['$s.format("%-d", 5)', "'%-d' cannot stand in a format"],
    ['$s.format("%,x", 5)', "'%,x' cannot stand in a format"],
    ['$s.format("%.2d", 5)', "'%.2d' cannot stand in a format"],
    ['$s.format("%05s", "a")', "'%05s' cannot stand in a format"],
    ['$s.format("%c", "ab")', "'%c' cannot format a java.lang.String"],
    ['$s.join(",", [1, 2])', "'join' takes texts only"],
    ['$s.getBytes("no such")', 'texts cannot be encoded in "no such": UTF-8, US-ASCII and ISO-8859-1 are supported'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('texts made of characters', () => {
  const setup = '#set($s = "aBc")#set($a = $s.toCharArray())';

  test.each([
    ['$s.valueOf($a, 1, 2) [$s.valueOf($a, 3, 0)] $s.copyValueOf($a, 0, 1)', 'Bc [] a'],
    ['$s.copyValueOf($a, null, 1)x', 'x'],
    ['$s.valueOf($s, 0, 1)x', 'x'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.valueOf($a, 2, 2)', 'an array of 3 characters has no 2 from 2'],
    ['$s.valueOf($a, -1, 2)', 'an array of 3 characters has no 2 from -1'],
    ['$s.valueOf($a, 1, -1)', 'an array of 3 characters has no -1 from 1'],
    ['[$s.valueOf(null, 1, 1)]', 'a method expected an array, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
