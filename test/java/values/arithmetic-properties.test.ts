import * as fc from 'fast-check';
import { ArithmeticOperator, calculate } from '../../../lib/java/values/arithmetic';
import { JavaBigInteger, JavaInteger, JavaLong } from '../../../lib/java/values/java-number';

const int = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2147483647, -2147483648));
const long = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.constantFrom(0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n)));

function exactly(operator: ArithmeticOperator, left: bigint, right: bigint): bigint {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
    case '%': return left % right;
  }
}

const operator = fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/', '%');

test('Integers are exact, and grow to Longs where they must', () => {
  fc.assert(fc.property(operator, int, int, (sign, left, right) => {
    const result = calculate(sign, new JavaInteger(left), new JavaInteger(right));
    if (right === 0 && (sign === '/' || sign === '%')) {
      expect(result).toBeNull();
    } else {
      const exact = exactly(sign, BigInt(left), BigInt(right));
      expect(result).toEqual(BigInt.asIntN(32, exact) === exact ? new JavaInteger(Number(exact)) : new JavaLong(exact));
    }
  }), { numRuns: 3_000 });
});

test('Longs are exact, and grow to BigIntegers where they must', () => {
  fc.assert(fc.property(fc.constantFrom<ArithmeticOperator>('+', '-', '*'), long, long, (sign, left, right) => {
    fc.pre(!(sign === '*' && right === -1n));
    const exact = exactly(sign, left, right);
    const isLong = BigInt.asIntN(64, exact) === exact;
    expect(calculate(sign, new JavaLong(left), new JavaLong(right))).toEqual(isLong ? new JavaLong(exact) : new JavaBigInteger(exact));
  }), { numRuns: 3_000 });
});
