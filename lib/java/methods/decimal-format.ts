/** A decimal number: 0.`digits` × 10^`exponent`. */
export interface Decimal {
  /** Whether the number has a minus, be it zero. */
  readonly isNegative: boolean;
  /** The digits after the point; the first is not zero, unless the number is. */
  readonly digits: string;
  /** Where the point is: how many digits stand before it. */
  readonly exponent: number;
}

/** The number without exponent, with `precision` digits after the point. */
export function fixedText(decimal: Decimal, precision: number): string {
  const { digits, exponent } = rounded(decimal, decimal.exponent + precision);
  const padded = `${'0'.repeat(Math.max(0, 1 - exponent))}${digits}`.padEnd(Math.max(exponent, 1) + precision, '0');
  const whole = padded.slice(0, Math.max(exponent, 1));
  const fraction = padded.slice(whole.length, whole.length + precision);
  return precision === 0 ? whole : `${whole}.${fraction}`;
}

/** The number with an exponent of at least two digits, and `precision` digits after the point. */
export function scientificText(decimal: Decimal, precision: number): string {
  const { digits, exponent } = rounded(decimal, precision + 1);
  const mantissa = digits.padEnd(precision + 1, '0');
  const power = isZero(decimal) ? 0 : exponent - 1;
  const text = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return `${mantissa.charAt(0)}${precision === 0 ? '' : `.${mantissa.slice(1, precision + 1)}`}e${text}`;
}

/** The number with `precision` digits in all, with an exponent only if it is very small or large. */
export function generalText(decimal: Decimal, precision: number): string {
  const all = Math.max(precision, 1);
  const { exponent } = isZero(decimal) ? decimal : rounded(decimal, all);
  return exponent - 1 < -4 || exponent > all ? scientificText(decimal, all - 1) : fixedText(decimal, all - exponent);
}

/** The digits before the point in groups of three. */
export function groupedDigits(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let start = first; start < whole.length; start += 3) groups.push(whole.slice(start, start + 3));
  return [groups.join(','), ...fraction].join('.');
}

/** The number with `count` digits; a half is rounded away from zero. */
function rounded(decimal: Decimal, count: number): Decimal {
  const { digits } = decimal;
  if (count >= digits.length) return decimal;
  if (count < 0) return { ...decimal, digits: '0' };
  const isUp = digits.charCodeAt(count) >= 0x35;
  const kept = digits.slice(0, count);
  if (!isUp) return { ...decimal, digits: kept === '' ? '0' : kept };
  const next = String(BigInt(kept === '' ? '0' : kept) + 1n).padStart(count, '0');
  return next.length > count ? { ...decimal, digits: next, exponent: decimal.exponent + 1 } : { ...decimal, digits: next };
}

function isZero(decimal: Decimal): boolean {
  return /^0*$/.test(decimal.digits);
}
