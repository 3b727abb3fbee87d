import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('formats', () => {
  const setup = '#set($s = "")#set($d = 1.5)#set($n = $d.parseDouble("NaN"))#set($i = $d.parseDouble("Infinity"))#set($b = 12345678901234567890)#set($l = 3000000000)#set($f = $d.floatValue())#set($bd = $input.path("$[0]"))#set($t = "a")#set($c = $t.charAt(0))';
  const REQUEST = { body: '[12345678901234567890.12345]' };

  test.each([
    ['$s.format("%f|%5f|%-5f|%+f|%f|%(f", $n, $n, $n, $i, $i, $i)', 'NaN|  NaN|NaN  |+Infinity|Infinity|Infinity'],
    ['$s.format("%d %,d %x %o %X", $b, $b, $b, $b, $b)', '12345678901234567890 12,345,678,901,234,567,890 ab54a98ceb1f0ad2 1255245230635307605322 AB54A98CEB1F0AD2'],
    ['$s.format("%d %x %08d", $l, $l, $l)', '3000000000 b2d05e00 3000000000'],
    ['$s.format("%f %e %.0f %.1f %g", $f, $f, $f, $f, $f)', '1.500000 1.500000e+00 2 1.5 1.50000'],
    ['$s.format("%f %.3f %e %g %,.2f", $bd, $bd, $bd, $bd, $bd)', '12345678901234567890.123450 12345678901234567890.123 1.234568e+19 1.23457e+19 12,345,678,901,234,567,890.12'],
    ['$s.format("%c %C %5c| %-5c|", $c, $c, $c, $c)', 'a A     a| a    |'],
    ['$s.format("%5d|%-5d|%05d|% d|%+d|%(d", 42, 42, 42, 42, 42, -42)', '   42|42   |00042| 42|+42|(42)'],
    ['$s.format("%.0f %.0f %.0f %.1f %.3f", 0.5, 1.5, 2.5, 0.25, 2.0005)', '1 2 3 0.3 2.001'],
    ['$s.format("%e %e %.1e %e %.0e", 0.0, 1e100, 9.96, 1e-5, 12345.0)', '0.000000e+00 1.000000e+100 1.0e+01 1.000000e-05 1e+04'],
    ['$s.format("%g %g %g %g %.3g %.0g", 0.0, 1e10, 0.0001, 0.00001, 1234.5, 1.0)', '0.00000 1.00000e+10 0.000100000 1.00000e-05 1.23e+03 1'],
    ['$s.format("%#.0f %#e %#x %#o", 3.0, 3.0, 255, 8)', '3. 3.000000e+00 0xff 010'],
    ['$s.format("%.20f %.2f %f", 0.1, 1e20, 1e-10)', '0.10000000000000000000 100000000000000000000.00 0.000000'],
    ['$s.format("%s %10s| %-10s| %.2s", null, null, null, "abc")', 'null       null| null      | ab'],
    ['$s.format("%d %f %c %x", null, null, null, null)', 'null null null null'],
    ['$s.format("%b %B %.2b", true, "x", false)', 'true TRUE fa'],
    ['$s.format("%h %H", "hi", "hi")', 'd01 D01'],
    ['$s.format("%s%n%%%5%|", [1])', '[1]\n%    %|'],
    ['$s.format("%s %<s %s", "a", "b")', 'a a b'],
    ['$s.format("%+x", $b)', '+ab54a98ceb1f0ad2'],
    ['$s.format("plain", 1, 2)', 'plain'],
    ['$s.format("%,d %,d %,.0f", 999, -1000, 1000.0)', '999 -1,000 1,000'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$s.format("%tY", 1)', "'%t' cannot stand in a format"],
    ['$s.format("%<s", "a")', "the format has no value for '%<s'"],
    ['$s.format("%5$s", "a")', "'%' cannot stand in a format"],
    ['$s.format("%+x", 5)', "'%+x' cannot format this number"],
    ['$s.format("%0d", 5)', "'%0d' cannot stand in a format"],
    ['$s.format("%-05d", 5)', "'%-05d' cannot stand in a format"],
    ['$s.format("%+ d", 5)', "'%+ d' cannot stand in a format"],
    ['$s.format("%", 5)', "'%' cannot stand in a format"],
    ['$s.format("%5n")', "'%5n' cannot stand in a format"],
    ['$s.format("%c", -1)', "'%c' cannot format a java.lang.Integer"],
    ['$s.format("%.3c", 65)', "'%.3c' cannot stand in a format"],
    ['$s.format("%d", 1.5)', "'%d' cannot format a java.lang.Double"],
    ['$s.format("%d%d", 1)', "the format has no value for '%d'"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
