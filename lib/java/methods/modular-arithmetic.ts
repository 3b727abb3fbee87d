import { RenderError } from '../render-error';
import { bitsOf, spendBits } from '../values/big-number-size';
import { spendWork } from '../work-budget';

/** The binary logarithm of how many bits by bits are multiplied in a unit of a render's work. */
const PRODUCT_BITS_PER_UNIT = 16;

/** `base ** exponent` modulo `modulus`, without the large number between. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  checkModulus(modulus);
  const bits = (exponent < 0n ? -exponent : exponent).toString(2);
  let square = exponent < 0n ? inverseModulo(base, modulus) : remainder(base, modulus);
  let result = remainder(1n, modulus);
  const stepWork = productWork(modulus);
  for (let at = bits.length - 1; at >= 0; at -= 1) {
    spendWork(stepWork);
    spendBits(modulus, modulus);
    if (bits[at] === '1') result = result * square % modulus;
    square = square * square % modulus;
  }
  return result;
}

/** The number by which `value` gives 1 modulo `modulus`. */
export function inverseModulo(value: bigint, modulus: bigint): bigint {
  checkModulus(modulus);
  let [a, b] = [modulus, remainder(value, modulus)];
  let [x, y] = [0n, 1n];
  while (b !== 0n) {
    const bits = spendBits(a, b);
    spendWork(1 + (bits >>> 8));
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a !== 1n) throw new RenderError('a number has no inverse where it has a divisor in common with the modulus');
  return remainder(x, modulus);
}

/** The largest whole number whose square is not above `value`: by Newton's method, from a number that is not below it. */
export function squareRoot(value: bigint): bigint {
  if (value < 0n) throw new RenderError('a negative number has no square root');
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(bitsOf(value) / 2) + 1);
  for (;;) {
    spendBits(value, root);
    spendWork(productWork(root));
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function checkModulus(modulus: bigint): void {
  if (modulus <= 0n) throw new RenderError('a modulus must be above 0');
}

/** The remainder that is not negative. */
function remainder(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function productWork(factor: bigint): number {
  const bits = bitsOf(factor);
  return 1 + Math.floor(bits * bits / 2 ** PRODUCT_BITS_PER_UNIT);
}
