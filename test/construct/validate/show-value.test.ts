import { showValue } from '../../../lib/construct/validate/show-value';

test.each([
  ['text', "'text'"],
  ['x'.repeat(60), `'${'x'.repeat(60)}'`],
  ['x'.repeat(61), `'${'x'.repeat(60)}…'`],
  [42, '42'],
  [10n, '10'],
  [true, 'true'],
  [undefined, 'undefined'],
  [null, 'null'],
  [[1], 'a list'],
  [{ toString: () => { throw new Error('called'); } }, 'an object'],
  [() => 1, 'a function'],
  [Symbol('s'), 'a symbol'],
])('%p is shown as %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});
