import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('Doubles and Floats', () => {
  const setup = '#set($d = 2.75)#set($n = -0.0)#set($f = $d.floatValue())';

  test.each([
    ['$d.toString() $d.equals(2.75) $d.compareTo(3.0) $n.compareTo(0.0) $d.hashCode() $d.intValue() $d.longValue() $d.doubleValue() $f $f.class', '2.75 true -1 -1 1074135040 2 2 2.75 2.75 class java.lang.Float'],
    ['$d.isNaN() $d.naN $d.isInfinite() $d.infinite $d.isNaN(1.5) $d.isFinite(2) $d.isInfinite(1.0)', 'false false false false false true false'],
    ['$d.parseDouble("1e3") $d.parseDouble(" 5 ") $d.valueOf("2.5") $d.valueOf(3) $d.toString(1.5) $d.parseDouble("NaN") $d.parseDouble("Infinity").intValue()', '1000.0 5.0 2.5 3.0 1.5 NaN 2147483647'],
    ['$d.max(1.5, 2) $d.min(1.5, 2) $d.sum(1, 2.5) $d.compare(1.0, 2.0) $d.compare(2.0, 1.0) $d.hashCode(1.5)', '2.0 1.5 3.5 -1 1 1073217536'],
    ['$d.doubleToLongBits(1.5) $d.doubleToRawLongBits(1.5) $d.longBitsToDouble(4609434218613702656)', '4609434218613702656 4609434218613702656 1.5'],
    ['$f.parseFloat("0.1") $f.valueOf("1.5") $f.max($f, $f) $f.floatToIntBits($f) $f.floatToRawIntBits($f) $f.intBitsToFloat(1078984704) $f.isNaN() $f.hashCode() $f.compareTo($f) $f.equals($f) $f.toString($f)', '0.1 1.5 2.75 1076887552 1076887552 3.25 false 1076887552 0 true 2.75'],
    ['#set($x = $f + 1)$x $x.class #set($x = $f * $f)$x #set($x = $f + $d)$x.class #set($x = $f / 2)$x #set($x = $f % 2)$x #set($x = $f - 1)$x #if($f > 2)y#end #if($f == 2.75)e#end', '3.75 class java.lang.Float7.5625class java.lang.Double1.3750.751.75 y e'],
    ['#set($nan = $d.parseDouble("NaN"))$nan.equals($nan) $nan.compareTo(1.0) $nan.intValue() #if($nan == 1.0)e#end #if($nan == $nan)s#end', 'true 1 0 e s'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$d.compareTo(3)', 'a java.lang.Double and a java.lang.Integer have no order'],
    ['$d.parseDouble("x")', "Cannot read 'x' as a number"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('numbers in hexadecimal', () => {
  const setup = '#set($d = 1.5)#set($f = $d.floatValue())';

  test.each([
    ['$d.toHexString(1.5) $d.toHexString(-0.1) $d.toHexString(0) $d.toHexString(-0.0) $d.toHexString(1e-320) $d.toHexString(4) $f.toHexString($f)', '0x1.8p0 -0x1.999999999999ap-4 0x0.0p0 -0x0.0p0 0x0.00000000007e8p-1022 0x1.0p2 0x1.8p0'],
    ['#set($n = $d.parseDouble("NaN"))$d.toHexString($n) #set($i = $d.parseDouble("-Infinity"))$d.toHexString($i)', 'NaN-Infinity'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });
});

describe('floating-point numbers at their edges', () => {
  const setup = '#set($d = 2.5)#set($f = $d.floatValue())';

  test.each([
    ['$f.compareTo($f) $f.equals($f) $f.hashCode() $f.isNaN() $f.max($f, $f) $f.intValue() $f.toString()', '0 true 1075838976 false 2.5 2 2.5'],
    ['#set($z = $d.parseDouble("-0.0"))$z.compareTo(0.0) $z.equals(0.0) $z.hashCode() $z.max(-0.0, 0.0) $z.min(-0.0, 0.0)', '-1 false -2147483648 0.0 -0.0'],
    ['#set($n = $d.parseDouble("NaN"))$n.compareTo($d) $d.compareTo($n) $n.compareTo($n) $n.isNaN()', '1 -1 0 true'],
    ['#set($x = $f * 0.0)#set($y = $x / $x)$x $y', '0.0 '],
    ['#set($x = $d + $f)$x.class', 'class java.lang.Double'],
    ['#set($x = $f - $f)$x $x.class #set($x = $f / 2)$x', '0.0 class java.lang.Float1.25'],
    ['#set($w=[0.0, -0.0, $d.parseDouble("NaN"), -1.5])#set($q=$w.sort(null))$w', '[-1.5, -0.0, 0.0, NaN]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });
});
