/** Decimal digits of a positive number: 0.d₁d₂d₃… × 10^`pointPosition`. */
export interface DecimalDigits {
  /** The digits, without a leading zero. */
  readonly digits: string;
  /** How many digits stand before the decimal point; negative where zeros follow the point. */
  readonly pointPosition: number;
}

/** A positive binary floating-point number: `significand` × 2^(`exponent` − 52), where the significand has 53 bits. */
export interface BinaryNumber {
  /** 53 bits, the highest of which is set. */
  readonly significand: bigint;
  /** The power of two of the highest bit. */
  readonly exponent: number;
  /** How many bits of the significand the number's own format can tell apart: 53, 24, or fewer for subnormal numbers. */
  readonly precisionBits: number;
}

const SIGNIFICAND_BITS = 53;
/** Java takes the short way for whole numbers below 2^63. */
const LARGEST_LONG_EXPONENT = 62;

/**
 * The digits that the JDK prints for a number, up to version 18. They tell the number from its neighbours, but are not
 * always the fewest that do, nor the nearest: 2.0E-3 prints as `0.002`, yet 2^-44 as `5.6843418860808015E-14` and
 * 2.0E23 with sixteen digits.
 *
 * @param compatible whether to print for `Double.toString`; otherwise for `String.format`, which always starts with two digits.
 */
export function decimalDigits(number: BinaryNumber, compatible = true): DecimalDigits {
  const trailingZeros = countTrailingZeros(number.significand);
  const meaningfulBits = SIGNIFICAND_BITS - trailingZeros;
  const fractionBits = Math.max(0, meaningfulBits - number.exponent - 1);
  if (fractionBits === 0 && number.exponent <= LARGEST_LONG_EXPONENT) {
    return wholeNumberDigits(number);
  }
  return fractionDigits(number, number.significand >> BigInt(trailingZeros), meaningfulBits, fractionBits, compatible);
}

/** Whole numbers lose the digits that their precision cannot hold. */
function wholeNumberDigits({ significand, exponent, precisionBits }: BinaryNumber): DecimalDigits {
  let whole = exponent >= SIGNIFICAND_BITS - 1
    ? significand << BigInt(exponent - SIGNIFICAND_BITS + 1)
    : significand >> BigInt(SIGNIFICAND_BITS - 1 - exponent);
  const dropped = exponent > precisionBits ? digitsBelowPowerOfTwo(exponent - precisionBits - 1) : 0;
  if (dropped > 0) {
    const unit = 10n ** BigInt(dropped);
    whole = whole / unit + (whole % unit >= unit >> 1n ? 1n : 0n);
  }
  const text = whole.toString();
  return { digits: withoutTrailingZeros(text), pointPosition: text.length + dropped };
}

/** How many decimal digits lie wholly below 2^`power`. */
function digitsBelowPowerOfTwo(power: number): number {
  return power > 1 ? (1n << BigInt(power)).toString().length - 1 : 0;
}

/**
 * Long division that stops as soon as what remains is within half a unit of the last binary place.
 * `numerator / denominator` is the number scaled to one digit before the point, `margin` that half unit on the same scale.
 */
function fractionDigits(
  number: BinaryNumber, significand: bigint, meaningfulBits: number, fractionBits: number, compatible: boolean,
): DecimalDigits {
  let decimalExponent = estimateDecimalExponent(number);
  const five = Math.max(0, -decimalExponent);
  const denominatorFive = Math.max(0, decimalExponent);
  let numeratorTwo = five + fractionBits + number.exponent - meaningfulBits + 1;
  let denominatorTwo = denominatorFive + fractionBits;
  let marginTwo = five + fractionBits + number.exponent - number.precisionBits;
  const common = Math.min(numeratorTwo, denominatorTwo);
  // The neighbour below a power of two is only half as far away; the margin is halved on both sides.
  marginTwo -= common + (meaningfulBits === 1 ? 1 : 0);
  const lift = Math.max(0, -marginTwo);
  numeratorTwo += lift - common;
  denominatorTwo += lift - common;
  marginTwo += lift;

  const arithmetic = chooseArithmetic(
    meaningfulBits + numeratorTwo + bitsOfPowerOfFive(five),
    denominatorTwo + 1 + bitsOfPowerOfFive(denominatorFive + 1),
  );
  const denominator = 5n ** BigInt(denominatorFive) << BigInt(denominatorTwo);
  const ten = denominator * 10n;
  let rest = (significand * 5n ** BigInt(five)) << BigInt(numeratorTwo);
  let margin = 5n ** BigInt(five) << BigInt(marginTwo);

  let digit = rest / denominator;
  rest = 10n * (rest % denominator);
  margin = arithmetic.wrap(margin * 10n);
  let low = rest < margin;
  let high = arithmetic.reaches(rest, margin, ten);
  let digits = '';
  if (digit === 0n && !high) {
    decimalExponent -= 1;
  } else {
    digits = digit.toString();
  }
  // With an exponent there is always a digit after the point, so the first digit never ends the division.
  if (!compatible || decimalExponent < -3 || decimalExponent >= 8) {
    low = false;
    high = false;
  }
  while (!low && !high) {
    digit = rest / denominator;
    rest = 10n * (rest % denominator);
    margin = arithmetic.wrap(margin * 10n);
    // A margin that overflowed is larger than whatever remains.
    low = margin <= 0n || rest < margin;
    high = margin <= 0n || arithmetic.reaches(rest, margin, ten);
    digits += digit.toString();
  }
  const pointPosition = decimalExponent + 1;
  return high && (!low || roundsUp(2n * rest, ten, digits))
    ? incremented(digits, pointPosition)
    : { digits, pointPosition };
}

/** Where both directions are open, the nearer one is taken; a tie goes to the even digit. */
function roundsUp(twiceRest: bigint, ten: bigint, digits: string): boolean {
  return twiceRest === ten ? digits.charCodeAt(digits.length - 1) % 2 === 1 : twiceRest > ten;
}

interface Arithmetic {
  /** What the product becomes in a register of this size. */
  wrap(product: bigint): bigint;
  /** Whether the rest and the margin together reach the next digit. */
  reaches(rest: bigint, margin: bigint, ten: bigint): boolean;
}

const intArithmetic: Arithmetic = {
  wrap: (product) => BigInt.asIntN(32, product),
  reaches: (rest, margin, ten) => BigInt.asIntN(32, rest + margin) > ten,
};
const longArithmetic: Arithmetic = {
  wrap: (product) => BigInt.asIntN(64, product),
  reaches: (rest, margin, ten) => BigInt.asIntN(64, rest + margin) > ten,
};
/** Unbounded numbers count an exact tie as reached, the other two do not. */
const bigArithmetic: Arithmetic = {
  wrap: (product) => product,
  reaches: (rest, margin, ten) => rest + margin >= ten,
};

function chooseArithmetic(numeratorBits: number, tenfoldDenominatorBits: number): Arithmetic {
  const bits = Math.max(numeratorBits, tenfoldDenominatorBits);
  if (bits < 32) {
    return intArithmetic;
  }
  return bits < 64 ? longArithmetic : bigArithmetic;
}

/** A bound of the bits of 5^`power`: exact for small powers, then three bits each. */
function bitsOfPowerOfFive(power: number): number {
  if (power === 0) {
    return 0;
  }
  return power <= 26 ? (5n ** BigInt(power)).toString(2).length : power * 3;
}

/**
 * floor(log₁₀) of the number, or one more: a first digit 0 tells. The logarithm of the significand is taken from the tangent at 1.5, of
 * which 0.176091259 is log₁₀(1.5) and 0.289529654 is 1 / (1.5 × ln 10); 0.301029995663981 is log₁₀(2).
 *
 * @see https://www.netlib.org/fp/dtoa.c for the method, which is David M. Gay's; the JDK has the constants with as many places as here
 */
function estimateDecimalExponent({ significand, exponent }: BinaryNumber): number {
  const normalized = Number(significand) / 2 ** (SIGNIFICAND_BITS - 1);
  return Math.floor((normalized - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981);
}

function incremented(digits: string, pointPosition: number): DecimalDigits {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const zeros = '0'.repeat(nines);
  if (nines === digits.length) {
    return { digits: `1${zeros.slice(1)}`, pointPosition: pointPosition + 1 };
  }
  const last = digits.length - nines - 1;
  return { digits: digits.slice(0, last) + String(Number(digits.charAt(last)) + 1) + zeros, pointPosition };
}

function countTrailingZeros(value: bigint): number {
  const lowWord = Number(BigInt.asUintN(32, value));
  return lowWord === 0
    ? 32 + trailingZerosOfWord(Number(value >> 32n))
    : trailingZerosOfWord(lowWord);
}

function trailingZerosOfWord(word: number): number {
  return 31 - Math.clz32(word & -word);
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 0x30) {
    end -= 1;
  }
  return digits.slice(0, end);
}
