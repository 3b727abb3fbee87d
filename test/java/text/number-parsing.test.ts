import { assert, bigInt, double, integer, property } from 'fast-check';
import { bigDecimalText } from '../../../lib/java/text/big-decimal-text';
import { doubleText } from '../../../lib/java/text/double-text';
import {
  parseBigDecimal, parseBigInteger, parseDouble, parseInteger, parseLong,
} from '../../../lib/java/text/number-parsing';

describe('parseInteger', () => {
  test.each<[string, number]>([
    ['0', 0], ['-0', -0], ['+7', 7], ['007', 7], ['2147483647', 2147483647], ['-2147483648', -2147483648], ['\u0661\u0662', 12],
  ])('reads %j as %p', (text, expected) => {
    expect(parseInteger(text) + 0).toBe(expected + 0);
  });

  test.each(['', '+', '-', '2147483648', '-2147483649', '1.0', ' 1', '1 ', '0x1', 'a', '--1', '\u{1d7ce}', '9'.repeat(100_001)])(
    'refuses %.20j', (text) => {
      expect(() => parseInteger(text)).toThrow('as a number');
    });

  test('reads the digits of a radix', () => {
    expect([parseInteger('ff', 16), parseInteger('-Zz', 36), parseInteger('\uff21', 16)]).toEqual([255, -1295, 10]);
    expect(() => parseInteger('12', 2)).toThrow("Cannot read '12' as a number");
  });

  test('reads back what an int prints', () => {
    assert(property(integer(), (value) => {
      expect(parseInteger(String(value))).toBe(value);
    }));
  });
});

describe('parseLong and parseBigInteger', () => {
  test('read the largest and smallest long', () => {
    expect([parseLong('9223372036854775807'), parseLong('-9223372036854775808')]).toEqual([2n ** 63n - 1n, -(2n ** 63n)]);
  });

  test('tell what is too large for a long', () => {
    expect(() => parseLong('9223372036854775808')).toThrow('as a number');
    expect(parseBigInteger('9223372036854775808')).toBe(2n ** 63n);
  });

  test('read back any whole number', () => {
    assert(property(bigInt(), (value) => {
      expect(parseBigInteger(value.toString())).toBe(value);
    }));
  });
});

describe('parseDouble', () => {
  test.each<[string, number]>([
    ['1', 1], ['1.', 1], ['.5', 0.5], ['-1e3', -1000], ['+1E-3', 0.001], ['1f', 1], ['1.5D', 1.5], [' \t1\n', 1],
    ['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity], ['+Infinity', Infinity], ['-NaN', NaN],
    ['1e400', Infinity], ['1e-400', 0], ['-0', -0], ['4.9e-324', 5e-324],
    ['0x1p3', 8], ['0x1.8p1', 3], ['-0x.8p0', -0.5], ['0xFp0', 15], ['0x1.p0', 1], ['0x0p5', 0],
    ['0x1p-1074', 5e-324], ['0x1p-1075', 0], ['0x1.8p-1075', 5e-324], ['0x1p-2000', 0], ['0x1p1024', Infinity],
    ['0x1.fffffffffffff8p0', 2], ['0x1.fffffffffffff7p0', 1.9999999999999998],
  ])('reads %j as %p', (text, expected) => {
    expect(parseDouble(text)).toBe(expected);
  });

  test.each(['1e', 'e1', '.', '1 2', 'nan', 'infinity', '0x1', '0xp1', '1ff', '\u0661', '1_0', '--1'])('refuses %j', (text) => {
    expect(() => parseDouble(text)).toThrow(`Cannot read '${text}' as a number`);
  });

  test('refuses an empty text', () => {
    expect(() => parseDouble(' ')).toThrow('Cannot read an empty text as a number');
  });

  test('reads back what a double prints', () => {
    assert(property(double(), (value) => {
      expect(parseDouble(doubleText(value))).toBe(value);
    }));
  });
});

describe('parseBigDecimal', () => {
  test.each<[string, bigint, number]>([
    ['1', 1n, 0], ['1.50', 150n, 2], ['-1.5e3', -15n, -2], ['.5', 5n, 1], ['5.', 5n, 0], ['+1E-2147483647', 1n, 2147483647],
    ['1e00000000000005', 1n, -5], ['0.000', 0n, 3], ['\u0661.\u0662', 12n, 1],
  ])('reads %j as %p × 10^-%i', (text, unscaled, scale) => {
    expect(parseBigDecimal(text)).toMatchObject({ unscaled, scale });
  });

  test.each(['', '.', 'e1', '1e', ' 1', '1f', '1e2147483648', '1.1e-2147483647', '1e-2147483648', '0x1p1'])('refuses %j', (text) => {
    expect(() => parseBigDecimal(text)).toThrow(`Cannot read '${text}' as a number`);
  });

  test('reads back what a BigDecimal prints', () => {
    assert(property(bigInt(), integer({ min: -1000, max: 1000 }), (unscaled, scale) => {
      expect(parseBigDecimal(bigDecimalText(unscaled, scale))).toMatchObject({ unscaled, scale });
    }));
  });
});
