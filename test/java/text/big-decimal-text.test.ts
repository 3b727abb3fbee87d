import { bigDecimalPlainText, bigDecimalText } from '../../../lib/java/text/big-decimal-text';

test.each<[bigint, number, string, string]>([
  [0n, 0, '0', '0'], [123n, 0, '123', '123'], [-123n, 0, '-123', '-123'], [123n, 2, '1.23', '1.23'], [123n, 3, '0.123', '0.123'],
  [-123n, 5, '-0.00123', '-0.00123'], [1n, 6, '0.000001', '0.000001'], [1n, 7, '1E-7', '0.0000001'], [123n, 10, '1.23E-8', '0.0000000123'],
  [123n, -1, '1.23E+3', '1230'], [-1n, -2, '-1E+2', '-100'], [0n, 2, '0.00', '0.00'], [0n, -2, '0E+2', '0'], [0n, 7, '0E-7', '0.0000000'],
  [100n, 2, '1.00', '1.00'],
])('%p with the scale %i prints as %s, or plainly %s', (unscaled, scale, text, plain) => {
  expect(bigDecimalText(unscaled, scale)).toBe(text);
  expect(bigDecimalPlainText(unscaled, scale)).toBe(plain);
});

test.each([2147483647, -2147483648])('plain text of the scale %i is refused, since it would not fit', (scale) => {
  expect(bigDecimalText(1n, scale)).toMatch(/^1E/);
  expect(() => bigDecimalPlainText(1n, scale)).toThrow(`scale ${scale} without an exponent`);
});
