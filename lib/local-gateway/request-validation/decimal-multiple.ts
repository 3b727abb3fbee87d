/** A decimal number as digits and an exponent of ten: 19.99 is 1999 and -2. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * Whether a number is a multiple of another, in decimals: 19.99 is one of 0.01, though binary fractions say otherwise.
 *
 * The service's validator is Java's, which counts with BigDecimal.
 */
export function isDecimalMultiple(value: number, divisor: number): boolean {
  const one = decimalOf(value);
  const other = decimalOf(divisor);
  const exponent = Math.min(one.exponent, other.exponent);
  return scaled(one, exponent) % scaled(other, exponent) === 0n;
}

function decimalOf(value: number): Decimal {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return { digits: BigInt(sign + whole + fraction), exponent: Number(exponent) - fraction.length };
}

function scaled({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
