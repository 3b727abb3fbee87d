import * as fc from 'fast-check';
import { JavaDouble, JavaLong } from '../../../lib/java/values/java-number';
import { fromJavaScript } from '../../../lib/template-engine/variables/from-javascript';
import { toJavaScript } from '../../../lib/template-engine/variables/to-javascript';

test('what goes in as JSON comes out as it was', () => {
  // JSON's text has no zero with a sign.
  const values = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
  fc.assert(fc.property(values, (value) => {
    // JSON has no negative zero.
    expect(toJavaScript(fromJavaScript(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
});

test.each<[unknown, unknown]>([
  [5, new JavaLong(5n)],
  [-2147483648, new JavaLong(-2147483648n)],
  [2147483648, new JavaLong(2147483648n)],
  [1e21, new JavaDouble(1e21)],
  [1.5, new JavaDouble(1.5)],
  [-0, new JavaLong(0n)],
  [NaN, new JavaDouble(NaN)],
  [5n, new JavaLong(5n)],
  [null, null],
  [undefined, null],
  [Symbol('x'), null],
])('%p is the number or null that Java would have', (value, expected) => {
  expect(fromJavaScript(value)).toEqual(expected);
});
