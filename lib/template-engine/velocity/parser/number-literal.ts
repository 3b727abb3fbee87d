import { JavaBigInteger, JavaDouble, JavaInteger, JavaLong, JavaNumber } from '../../../java/values/java-number';

/** The number that a whole literal stands for: the smallest of Integer, Long and BigInteger that holds it. */
export function integerLiteral(text: string): JavaNumber {
  const value = Number(text);
  if (Number.isSafeInteger(value)) {
    return value === (value | 0) ? JavaInteger.of(value | 0) : new JavaLong(BigInt(value));
  }
  const exact = BigInt(text);
  return BigInt.asIntN(64, exact) === exact ? new JavaLong(exact) : new JavaBigInteger(exact);
}

/** The Double that a literal with a fraction or an exponent stands for. */
export function floatingPointLiteral(text: string): JavaNumber {
  return new JavaDouble(Number(text));
}
