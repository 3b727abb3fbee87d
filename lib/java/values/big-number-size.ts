import { RenderError } from '../render-error';
import { spendMemory, spendWork } from '../work-budget';

/** The most bits that a number may have: a template that squares in a loop would take all memory. */
const MAX_BITS = 100_000;

/** How many bits a whole number takes, rounded up. */
export function bitsOf(value: bigint): number {
  // Text in base 16 is the only way to the size that takes linear time.
  return BigInt.asIntN(64, value) === value ? 64 : value.toString(16).length * 4;
}

/** Takes from the render's budget what calculating with large numbers costs, and gives the bits that they have together. */
export function spendBits(...values: readonly bigint[]): number {
  const bits = values.reduce((sum, value) => sum + bitsOf(value), 0);
  spendWork(bits >>> 6);
  spendMemory(bits >>> 3);
  return bits;
}

/** Takes what making a number of so many bits costs, and fails where they are too many. */
export function spendNumber(bits: number): void {
  checkBits(bits);
  spendWork(bits >>> 6);
  spendMemory(bits >>> 3);
}

/** Fails where what would be made has too many bits. */
export function checkBits(bits: number): void {
  if (bits > MAX_BITS) throw new RenderError(`a number has more than ${MAX_BITS} bits`);
}

/** A whole number in digits, which takes many times as long as calculating with it. */
export function digitsOf(value: bigint, radix = 10): string {
  const bits = bitsOf(value);
  if (bits > 64) {
    spendWork(bits >>> 3);
    spendMemory(bits);
  }
  return value.toString(radix);
}
