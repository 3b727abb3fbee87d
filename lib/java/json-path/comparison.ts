import { RenderError } from '../render-error';
import { parseBigDecimal } from '../text/number-parsing';
import { isJavaNumber, JavaBigDecimal, JavaDouble, JavaInteger, JavaLong, JavaNumber } from '../values/java-number';
import type { JavaValue } from '../values/java-value';
import { numberText } from '../values/number-text';
import { spendWork } from '../work-budget';
import type { RegularExpression } from './regular-expression';

const smallWholeNumber = /^-?\d{1,15}$/;

/** What a criterion may compare: a literal regular expression is only a value that equals nothing. */
export type Comparable = JavaValue | RegularExpression;

/**
 * Compares two values as Jayway's filters do.
 *
 * @param expected what stands behind the operator: a text there may stand for null, a number or a boolean.
 * @param actual what stands before the operator.
 * @returns below, at or above 0 where `expected` is less than, equal to or greater than `actual`; undefined where they do not compare.
 * @throws RenderError where a text that is no number meets a number.
 */
export function compareValues(expected: Comparable, actual: Comparable): number | undefined {
  if (isNullish(expected) || isNullish(actual)) {
    return Number(isNullish(actual)) - Number(isNullish(expected));
  }
  if (typeof expected === 'string') {
    return compareText(expected, actual);
  }
  if (typeof expected === 'boolean' && typeof actual === 'boolean') {
    return Number(expected) - Number(actual);
  }
  if (expected === actual) {
    return 0;
  }
  return isNumber(expected) && isNumber(actual) ? compareNumbers(expected, actual) : undefined;
}

function isNullish(value: Comparable): boolean {
  return value === null || value === 'null';
}

function compareText(expected: string, actual: Comparable): number | undefined {
  if (typeof actual === 'string') {
    const unescaped = expected.replaceAll("\\'", "'");
    return unescaped < actual ? -1 : Number(unescaped > actual);
  }
  if (typeof actual === 'boolean') {
    return Number(/^true$/i.test(expected)) - Number(actual);
  }
  return isNumber(actual) ? compareNumeral(expected, actual) : undefined;
}

/** Most literals are small whole numbers, which need no decimals. */
function compareNumeral(expected: string, actual: JavaNumber): number {
  const exact = smallWholeNumber.test(expected) ? exactNumber(actual) : undefined;
  return exact === undefined ? compareDecimals(decimalFrom(expected), decimalOf(actual)) : Number(expected) - exact;
}

function compareNumbers(left: JavaNumber, right: JavaNumber): number {
  const fastLeft = exactNumber(left);
  const fastRight = exactNumber(right);
  return fastLeft === undefined || fastRight === undefined
    ? compareDecimals(decimalOf(left), decimalOf(right))
    : fastLeft - fastRight;
}

/** The value of a number that JavaScript compares with others of this kind as their decimal texts compare. */
function exactNumber(number: JavaNumber): number | undefined {
  if (number instanceof JavaInteger || number instanceof JavaDouble || number instanceof JavaLong) {
    const value = Number(number.value);
    return Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
  }
  return undefined;
}

function decimalOf(number: JavaNumber): JavaBigDecimal {
  return number instanceof JavaBigDecimal ? number : decimalFrom(numberText(number));
}

function decimalFrom(text: string): JavaBigDecimal {
  spendWork(text.length);
  try {
    return parseBigDecimal(text);
  } catch {
    throw new RenderError(`A filter in a JSONPath compares a number with '${text.slice(0, 40)}', which is not a number`);
  }
}

/** Compares without writing out the zeros of large exponents. */
function compareDecimals(left: JavaBigDecimal, right: JavaBigDecimal): number {
  const signs = signOf(left) - signOf(right);
  if (signs !== 0 || signOf(left) === 0) {
    return signs;
  }
  const magnitudes = digitsBeforePoint(left) - digitsBeforePoint(right);
  if (magnitudes !== 0) {
    return magnitudes * signOf(left);
  }
  const scale = Math.max(left.scale, right.scale);
  return Number(atScale(left, scale) > atScale(right, scale)) - Number(atScale(left, scale) < atScale(right, scale));
}

function signOf({ unscaled }: JavaBigDecimal): number {
  return Number(unscaled > 0n) - Number(unscaled < 0n);
}

function digitsBeforePoint({ unscaled, scale }: JavaBigDecimal): number {
  return (unscaled < 0n ? -unscaled : unscaled).toString().length - scale;
}

function atScale({ unscaled, scale: ownScale }: JavaBigDecimal, scale: number): bigint {
  return unscaled * 10n ** BigInt(scale - ownScale);
}

function isNumber(value: Comparable): value is JavaNumber {
  return isJavaNumber(value);
}
