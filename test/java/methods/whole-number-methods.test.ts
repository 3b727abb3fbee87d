import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('Integers', () => {
  const setup = '#set($i = 42)#set($n = -7)';

  test.each([
    ['$i.toString() $i.equals(42) $i.compareTo(50) $i.hashCode() $i.intValue() $i.longValue() $i.doubleValue() $i.floatValue() $i.byteValue() $i.shortValue()', '42 true -1 42 42 42 42.0 42.0 42 42'],
    ['$i.parseInt("17") $i.parseInt("-ff", 16) $i.parseInt("+5") $i.valueOf("3") $i.valueOf(4) $i.valueOf("11", 2) $i.decode("0x1F") $i.decode("-#f") $i.decode("017") $i.decode("9")', '17 -255 5 3 4 3 31 -15 15 9'],
    ['$i.max(3, 9) $i.min(3, 9) $i.sum(3, 9) $i.signum(-5) $i.signum(0) $i.compare(1, 2) $i.bitCount(255) $i.bitCount(-1)', '9 3 12 -1 0 -1 8 32'],
    ['$i.toBinaryString(5) $i.toHexString(-1) $i.toOctalString(8) $i.toString(255, 16) $i.toString(5) $i.toString(5, 99) $i.toUnsignedString(-1) $i.toUnsignedString(-1, 16) $i.toUnsignedLong(-1)', '101 ffffffff 10 ff 5 5 4294967295 ffffffff 4294967295'],
    ['$i.highestOneBit(100) $i.lowestOneBit(100) $i.numberOfLeadingZeros(1) $i.numberOfTrailingZeros(8) $i.reverse(1) $i.reverseBytes(1) $i.rotateLeft(1, 33) $i.rotateRight(1, 1) $i.highestOneBit(0)', '64 4 31 3 -2147483648 16777216 2 -2147483648 0'],
    ['$i.divideUnsigned(-1, 2) $i.remainderUnsigned(-1, 7) $i.compareUnsigned(-1, 1)', '2147483647 3 1'],
    ['$i.parseUnsignedInt("4294967295") $i.parseUnsignedInt("ff", 16)', '-1 255'],
    ['$i.parseInt("x123y", 1, 4, 10) $i.parseInt("xffy", 1, 3, 16) $i.parseInt("-5", 0, 2, 10) $i.parseUnsignedInt("x4294967295", 1, 11, 10)', '123 255 -5 -1'],
    ['$i.hashCode(5) [$i.getInteger("x")] $i.getInteger("x", 5)', '5 [] 5'],
    ['[$i.max(1)][$i.parseInt(5)]', '[][]'],
    ['$i.max(3, 2147483648)x', 'x'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$i.compareTo("x")', 'a java.lang.Integer and a java.lang.String have no order'],
    ['$i.compareTo(null)', "'compareTo' got null"],
    ['$i.parseInt("")', "Cannot read '' as a number"],
    ['$i.parseInt("1.5")', "Cannot read '1.5' as a number"],
    ['$i.parseInt("2147483648")', "Cannot read '2147483648' as a number"],
    ['$i.parseInt("123", 2, 1, 10)', 'a text of 3 characters has no part from 2 to 1'],
    ['$i.parseInt("123", 0, 4, 10)', 'a text of 3 characters has no part from 0 to 4'],
    ['$i.parseInt("123", 1, 1, 10)', "Cannot read '' as a number"],
    ['$i.parseInt("1", 0, 1, 99)', 'numbers are read in a radix from 2 to 36, got 99'],
    ['$i.parseInt("1", 99)', 'numbers are read in a radix from 2 to 36, got 99'],
    ['$i.parseInt(null)', 'a method expected a text, got null'],
    ['$i.decode("0x-1")', '"0x-1" is not a number'],
    ['$i.divideUnsigned(1, 0)', 'a number cannot be divided by zero'],
    ['$i.parseUnsignedInt("-1")', "'-1' is no number of 32 bits without sign"],
    ['$i.toString("x")', "the method 'toString' takes no arguments, got 1"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('Longs', () => {
  const setup = '#set($l = 3000000000)';

  test.each([
    ['$l.toString() $l.equals(3000000000) $l.equals(5) $l.compareTo($l) $l.hashCode() $l.intValue() $l.doubleValue()', '3000000000 true false 0 -1294967296 -1294967296 3.0E9'],
    ['$l.parseLong("17") $l.parseLong("-ff", 16) $l.valueOf("3") $l.valueOf(4) $l.valueOf("11", 2) $l.decode("0x1F")', '17 -255 3 4 3 31'],
    ['$l.max(3, 9) $l.min(3, $l) $l.sum(3, 9) $l.signum(-5) $l.compare(1, 2) $l.bitCount(-1)', '9 3 12 -1 -1 64'],
    ['$l.toBinaryString(5) $l.toHexString(-1) $l.toOctalString(8) $l.toString(255, 16) $l.toUnsignedString(-1)', '101 ffffffffffffffff 10 ff 18446744073709551615'],
    ['$l.highestOneBit(100) $l.numberOfLeadingZeros(1) $l.reverse(1) $l.rotateLeft(1, 65) $l.hashCode(5)', '64 63 -9223372036854775808 2 5'],
    ['[$l.getLong("x")] $l.getLong("x", 5) $l.parseUnsignedLong("18446744073709551615") $l.parseUnsignedLong("ff", 16)', '[] 5 -1 255'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$l.compareTo(5)', 'a java.lang.Long and a java.lang.Integer have no order'],
    ['$l.parseLong("9223372036854775808")', "Cannot read '9223372036854775808' as a number"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('whole numbers at their edges', () => {
  const setup = '#set($i = 42)#set($l = 3000000000)';

  test.each([
    ['$i.max(9, 3) $i.min(9, 3) $l.max(9, 3) $l.min(9, 3) $l.max($l, 3)', '9 3 9 3 3000000000'],
    ['$i.numberOfLeadingZeros(0) $i.numberOfTrailingZeros(0) $i.numberOfLeadingZeros(-1) $l.numberOfTrailingZeros(0) $l.numberOfLeadingZeros(-1)', '32 32 0 64 0'],
    ['$i.decode("+7") $i.decode("0") $i.decode("-0X10") $l.decode("#ff") $l.decode("010")', '7 0 -16 255 8'],
    ['$i.compare(2, 1) $i.compare(1, 1) $l.compareUnsigned(1, -1)', '1 0 -1'],
    ['$i.rotateLeft(1, -1) $i.rotateRight(3, 33)', '-2147483648 -2147483647'],
    ['$i.max(null, 3)x', 'x'],
    ['$i.reverse(0) $l.reverse(0) $l.lowestOneBit(0) $l.highestOneBit(0)', '0 0 0 0'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$i.decode("")', "Cannot read '' as a number"],
    ['$i.decode("+-5")', '"+-5" is not a number'],
    ['$i.parseInt("10", 1)', 'numbers are read in a radix from 2 to 36, got 1'],
    ['$l.parseUnsignedLong("18446744073709551616")', "'18446744073709551616' is no number of 64 bits without sign"],
    ['$l.remainderUnsigned(5, 0)', 'a number cannot be divided by zero'],
    ['$i.toString(10, null)x', "the method 'toString' takes no arguments, got 2"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
