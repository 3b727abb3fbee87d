import { decimalDigits } from '../../../lib/java/text/decimal-digits';
import { doubleBits } from '../../../lib/java/text/double-text';

describe('decimalDigits', () => {
  test.each<[number, string, number]>([
    [1, '1', 1], [120, '12', 3], [0.05, '5', -1], [123.456, '123456', 3], [2 ** 62, '46116860184273879', 19],
  ])('of %p are 0.%s × 10^%i', (value, digits, pointPosition) => {
    expect(decimalDigits(doubleBits(value))).toEqual({ digits, pointPosition });
  });

  test.each<[number, string]>([[0.5, '50'], [0.25, '25'], [0.001, '10']])('of %p for a format are %s: two at least', (value, digits) => {
    expect(decimalDigits(doubleBits(value), false).digits).toBe(digits);
  });
});
