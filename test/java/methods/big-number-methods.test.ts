import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('BigIntegers', () => {
  const setup = '#set($b = 123456789012345678901234567890)#set($m = $b * -1)#set($z = $b - $b)';

  test.each([
    ['$b.class $m $z $b.abs() $m.abs() $m.negate() $b.signum() $m.signum() $z.signum()', 'class java.math.BigInteger -123456789012345678901234567890 0 123456789012345678901234567890 123456789012345678901234567890 123456789012345678901234567890 1 -1 0'],
    ['$b.add($m) $b.subtract($b) $b.multiply($b) $b.divide($m) $b.mod($b) $m.remainder($b) $b.pow(2)', '0 0 15241578753238836750495351562536198787501905199875019052100 -1 0 0 15241578753238836750495351562536198787501905199875019052100'],
    ['$b.max($m) $b.min($m) $b.compareTo($m) $b.equals($b) $b.hashCode() $m.hashCode()', '123456789012345678901234567890 -123456789012345678901234567890 1 true 1915528825 -1915528825'],
    ['$b.bitCount() $b.bitLength() $z.bitLength() $m.bitLength() $m.bitCount() $b.getLowestSetBit() $z.lowestSetBit $b.testBit(1) $b.testBit(0)', '54 97 0 97 54 1 -1 true false'],
    ['$b.and($b) $b.or($m) $b.xor($m) $b.not() $b.andNot($m) $b.shiftLeft(3) $b.shiftRight(3) $b.gcd($m)', '123456789012345678901234567890 -2 -4 -123456789012345678901234567891 123456789012345678901234567888 987654312098765431209876543120 15432098626543209862654320986 123456789012345678901234567890'],
    ['$b.toString(16) $b.toString(99) $b.valueOf(5) $b.intValue() $b.longValue() $b.doubleValue() $b.floatValue() $b.byteValue()', '18ee90ff6c373e0ee4e3f0ad2 123456789012345678901234567890 5 1312754386 -4362896299872285998 1.2345678901234568E29 1.2345679E29 -46'],
    ['$z.intValueExact() $z.longValueExact()', '0 0'],
    ['$b.sqrt() $z.sqrt() $b.sqrtAndRemainder().get(0) $b.setBit(100) $b.clearBit(1) $b.flipBit(0)', '351364182882014 0 351364182882014 1391107389240575080397937773266 123456789012345678901234567888 123456789012345678901234567891'],
    ['$b.divideAndRemainder($b.valueOf(7)).get(0) $m.divideAndRemainder($b.valueOf(7)).get(1) $b.modInverse($b.add($b.valueOf(1)))', '17636684144620811271604938270 0 123456789012345678901234567890'],
    ['#set($t = $b.valueOf(3))$t.modPow($t.valueOf(4), $t.valueOf(7)) $t.modPow($t.valueOf(-1), $t.valueOf(7)) $m.modPow($t, $t.valueOf(10)) $t.modPow($z, $t.valueOf(1))', '4 5 0 0'],
    ['[$b.add(5)][$b.nope()]', '[][]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$b.divide($z)', 'a number cannot be divided by zero'],
    ['$b.mod($z)', 'a number cannot be divided by zero'],
    ['$b.mod($m)', "'%' of a BigInteger needs a positive number on the right, got -123456789012345678901234567890"],
    ['$b.remainder($z)', 'a number cannot be divided by zero'],
    ['$b.pow(-1)', 'a number cannot be raised to the power of -1'],
    ['$b.testBit(-1)', 'a number has no bit -1'],
    ['$b.intValueExact()', 'a BigInteger does not fit 32 bits'],
    ['$b.longValueExact()', 'a BigInteger does not fit 64 bits'],
    ['$b.add(null)', 'a method expected a BigInteger, got null'],
    ['$b.compareTo(5)', 'a java.math.BigInteger and a java.lang.Integer have no order'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('BigDecimals', () => {
  const setup = '#set($b = $input.path("$"))#set($b = $b[0])#set($o = $input.path("$[1]"))#set($z = $b - $b)';
  const REQUEST = { body: '[12345678901234567890.12345000000000000000, -98765432109876543210.5432109876543210]' };

  test.each([
    ['$b.class $b $o $z', 'class java.math.BigDecimal 12345678901234567890.12345000000000000000 -98765432109876543210.5432109876543210 0E-20'],
    ['$b.add($o) $b.subtract($o) $b.multiply($o) $b.negate() $b.abs() $b.plus() $b.max($o) $b.min($o) $b.compareTo($o)', '-86419753208641975320.41976098765432100000 111111111011111111100.66666098765432100000 -1219326311370217952256362702134430528265.721670522778615927450000000000000000 -12345678901234567890.12345000000000000000 12345678901234567890.12345000000000000000 12345678901234567890.12345000000000000000 12345678901234567890.12345000000000000000 -98765432109876543210.5432109876543210 1'],
    ['$b.scale() $b.precision() $b.signum() $z.signum() $b.unscaledValue() $b.toBigInteger() $b.toPlainString() $o.toPlainString()', '20 40 1 0 1234567890123456789012345000000000000000 12345678901234567890 12345678901234567890.12345000000000000000 -98765432109876543210.5432109876543210'],
    ['$b.setScale(2, 0) $b.setScale(2, 1) $b.setScale(2, 2) $b.setScale(2, 3) $b.setScale(2, 4) $b.setScale(2, 5) $b.setScale(2, 6) $b.setScale(30)', '12345678901234567890.13 12345678901234567890.12 12345678901234567890.13 12345678901234567890.12 12345678901234567890.12 12345678901234567890.12 12345678901234567890.12 12345678901234567890.123450000000000000000000000000'],
    ['$b.divide($o, 4) $b.divide($o, 3, 4)', '-0.12499999886093750001 -0.125'],
    ['$b.movePointLeft(3) $b.movePointRight(3) $b.movePointRight(30) $b.stripTrailingZeros() $z.stripTrailingZeros()', '12345678901234567.89012345000000000000000 12345678901234567890123.45000000000000000 12345678901234567890123450000000000000000000000000 12345678901234567890.12345 0'],
    ['$z.intValueExact() $z.longValueExact() $z.byteValueExact()', '0 0 0'],
    ['$b.intValue() $b.longValue() $b.doubleValue() $b.hashCode() $b.equals($b) $b.valueOf(5) $b.valueOf(5, 2)', '-350287150 -6101065172474983726 1.2345678901234567E19 602516239 true 5 0.05'],
    ['#set($x = $b + 1)$x #set($x = $b - 1)$x #set($x = $b * 2)$x #set($x = $b / 3)$x #set($x = $b * 0.5)$x', '12345678901234567891.1234500000000000000012345678901234567889.1234500000000000000024691357802469135780.246900000000000000004115226300411522630.041150000000000000006172839450617283945.061725000000000000000'],
    ['#set($x = $b / 0)[$x]', '[]'],
    ['#if($b > 5)g#end#if($b == $b)e#end#if($b < $o)l#end', 'ge'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$b.setScale(2)', 'a number has digits that its new scale has no room for'],
    ['$b.setScale(2, 9)', 'there is no way of rounding with the number 9'],
    ['$b.divide($z, 4)', 'a number cannot be divided by zero'],
    ['$b.intValueExact()', 'a number has digits that its new scale has no room for'],
    ['$b.toBigIntegerExact()', 'a number has digits that its new scale has no room for'],
    ['$b.add(null)', 'a method expected a BigDecimal, got null'],
    ['#set($x = $b % 2)', "'%' cannot be calculated of these numbers: one of them is too large or exact for it"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});

describe('BigIntegers at their edges', () => {
  const setup = '#set($b = 123456789012345678901234567890)#set($m = $b * -1)#set($z = $b - $b)';

  test.each([
    ['$m.max($b) $m.min($b)', '123456789012345678901234567890 -123456789012345678901234567890'],
    ['$b.gcd($z) $z.gcd($m) $m.gcd($m)', '123456789012345678901234567890 123456789012345678901234567890 123456789012345678901234567890'],
    ['$z.divide($b) $z.mod($b)', '0 0'],
    ['$b.mod($b)', '0'],
    ['$z.shiftLeft(3)', '0'],
    ['$m.toString(16) $b.toString(1) $b.toString(36)', '-18ee90ff6c373e0ee4e3f0ad2 123456789012345678901234567890 byw97um9s91dlz68tsi'],
    ['$b.pow(null)', ''],
    ['$b.valueOf(null)x', 'x'],
    ['$b.shiftRight(200) $m.shiftRight(200) $m.testBit(200) $b.testBit(200)', '0 -1 true false'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$b.testBit(-3)', 'a number has no bit -3'],
    ['$b.max(null)', 'a method expected a BigInteger, got null'],
    ['$b.toString(null)x', "the method 'toString' takes no arguments, got 1"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('BigDecimals at their edges', () => {
  const setup = '#set($b = $input.path("$"))#set($b = $b[0])#set($o = $input.path("$[1]"))#set($z = $b - $b)';
  const REQUEST = { body: '[12345678901234567890.12345000000000000000, -98765432109876543210.5432109876543210]' };

  test.each([
    ['$o.max($b) $o.min($b) $b.max($b.negate()) $b.negate().max($b)', '12345678901234567890.12345000000000000000 -98765432109876543210.5432109876543210 12345678901234567890.12345000000000000000 12345678901234567890.12345000000000000000'],
    ['$o.abs()', '98765432109876543210.5432109876543210'],
    ['$o.precision() $z.precision()', '36 1'],
    ['$o.setScale(2, 0) $o.setScale(2, 1) $o.setScale(2, 2) $o.setScale(2, 3) $o.setScale(2, 4) $o.setScale(2, 5) $o.setScale(2, 6)', '-98765432109876543210.55 -98765432109876543210.54 -98765432109876543210.54 -98765432109876543210.55 -98765432109876543210.54 -98765432109876543210.54 -98765432109876543210.54'],
    ['$b.valueOf(25, 1).setScale(0, 4) $b.valueOf(25, 1).setScale(0, 5) $b.valueOf(25, 1).setScale(0, 6) $b.valueOf(35, 1).setScale(0, 6) $b.valueOf(-25, 1).setScale(0, 4) $b.valueOf(-25, 1).setScale(0, 6) $b.valueOf(-35, 1).setScale(0, 6)', '3 2 2 4 -3 -2 -4'],
    ['$b.divide($o, 0, 4) $o.divide($b, 2, 0) $b.divide($b, 0, 0)', '0 -8.01 1'],
    ['$b.divide($b.valueOf(7), -5, 4)', '1.7636684144621E+18'],
    ['$b.valueOf(7).divide($b.valueOf(3, -30), 0, 0) $b.valueOf(7).divide($b.valueOf(3, -30), -3, 1)', '1 0E+3'],
    ['$b.valueOf(1, -40).divide($b.valueOf(3, 2), -30, 4)', '3.33333333333E+41'],
    ['$b.valueOf(7, 30).divide($b.valueOf(3, -5), 2, 0)', '0.01'],
    ['$b.valueOf(-7).divide($b.valueOf(2), 0, 6) $b.valueOf(-7).divide($b.valueOf(2), 0, 3) $b.valueOf(-7).divide($b.valueOf(-2), 0, 3)', '-4 -4 3'],
    ['#set($x = $b / $b.valueOf(3, -2))$x', '41152263004115226.30041150000000000000'],
    ['#set($x = $o / 3)$x#set($x = $o / $b.valueOf(-3))$x', '-32921810703292181070.181070329218107032921810703292181070.1810703292181070'],
    ['#set($x = $b / $z)[$x]', '[]'],
    ['$b.valueOf(3, -2) $b.valueOf(3, -2).toPlainString() $b.valueOf(3, -2).toBigInteger()', '3E+2 300 300'],
    ['$b.movePointRight(0) $b.movePointLeft(0) $b.valueOf(0).movePointRight(3)', '12345678901234567890.12345000000000000000 12345678901234567890.12345000000000000000 0'],
    ['$b.setScale(-3, 1) $b.setScale(-3, 4)', '1.2345678901234567E+19 1.2345678901234568E+19'],
    ['$b.valueOf(1, 2).equals($b.valueOf(10, 3)) $b.valueOf(1, 2).compareTo($b.valueOf(10, 3)) $b.valueOf(1, 2).equals($b.valueOf(1, 2))', 'false 0 true'],
    ['#if($b.valueOf(1, 2) == $b.valueOf(10, 3))same#end', 'same'],
    ['$b.setScale(null)', ''],
    ['$b.valueOf(120, 1).hashCode() $b.valueOf(-5).hashCode()', '3721 -155'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$b.valueOf(25, 1).setScale(0, 7)', 'a number has digits that its new scale has no room for'],
    ['$b.max(null)', 'a method expected a BigDecimal, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
