import { isDecimalMultiple } from '../../../lib/local-gateway/request-validation/decimal-multiple';

describe('isDecimalMultiple', () => {
  test.each<[number, number, boolean]>([
    [19.99, 0.01, true], [0.3, 0.1, true], [4.35, 0.01, true], [-1.1, 0.1, true], [0, 7, true], [1e21, 3e20, false], [1e300, 1e-300, true],
    [9, 3, true], [10, 3, false], [0.35, 0.1, false], [1e-7, 1e-8, true], [1.5e-8, 1e-8, false],
  ])('%d of %d is %s', (value, divisor, expected) => {
    expect(isDecimalMultiple(value, divisor)).toBe(expected);
  });
});
