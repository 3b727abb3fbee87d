import { RenderError } from '../render-error';
import { digitsOf } from '../values/big-number-size';
import { spendText } from '../work-budget';

/** The most zeros that plain notation may add: Java would run out of memory beyond some bound too. */
const MAXIMUM_PADDING = 10_000_000;

/** The text of `unscaled` × 10^-`scale`, as `BigDecimal.toString` gives it: with an exponent where that is shorter. */
export function bigDecimalText(unscaled: bigint, scale: number): string {
  const digits = absoluteText(unscaled);
  const exponent = digits.length - 1 - scale;
  if (scale >= 0 && exponent >= -6) {
    return signOf(unscaled) + withPoint(digits, scale);
  }
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
  const power = exponent === 0 ? '' : `E${exponent > 0 ? '+' : ''}${exponent}`;
  return signOf(unscaled) + digits.charAt(0) + fraction + power;
}

/** The text of `unscaled` × 10^-`scale`, as `BigDecimal.toPlainString` gives it: never with an exponent. */
export function bigDecimalPlainText(unscaled: bigint, scale: number): string {
  if (Math.abs(scale) > MAXIMUM_PADDING) {
    throw new RenderError(`Cannot print a BigDecimal with the scale ${scale} without an exponent: its text would be too long`);
  }
  const digits = absoluteText(unscaled);
  spendText(digits.length + Math.abs(scale));
  if (scale > 0) {
    return signOf(unscaled) + withPoint(digits, scale);
  }
  return unscaled === 0n ? '0' : signOf(unscaled) + digits + '0'.repeat(-scale);
}

function absoluteText(unscaled: bigint): string {
  return digitsOf(unscaled < 0n ? -unscaled : unscaled);
}

function signOf(unscaled: bigint): string {
  return unscaled < 0n ? '-' : '';
}

/** Puts the point before the last `scale` digits. */
function withPoint(digits: string, scale: number): string {
  if (scale === 0) {
    return digits;
  }
  const padded = digits.padStart(scale + 1, '0');
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
