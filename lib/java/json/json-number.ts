import { RenderError } from '../render-error';
import { parseBigDecimal } from '../text/number-parsing';
import { JavaBigInteger, JavaDouble, JavaLong, JavaNumber } from '../values/java-number';
import { OBJECT_BYTES, spendMemory } from '../work-budget';
import { character, isDigit } from './json-characters';
import { JsonTextScanner } from './json-text-scanner';

const { endOfText, minus, plus, point } = character;

/** How many characters a number may have: an own bound, since the time to read longer ones is not linear. */
export const MAX_NUMBER_LENGTH = 10_000;

/** Fractions with more characters than this become a BigDecimal, others a Double. */
const LONGEST_DOUBLE = 18;
const leadingZero = /^-?0\d/;
/** Shorter integers fit a number of JavaScript, and a `long`. */
const LONGEST_SAFE_INTEGER = 15;
const smallLongs = new Array<JavaLong | undefined>(1_000);
const smallestLong = -(2n ** 63n);
const largestLong = 2n ** 63n - 1n;
/** From here on, characters may follow a number without a comma: json-smart looks the others up in a table of this size. */
const FIRST_UNCHECKED_CHARACTER = 0x7e;

/**
 * Reads a number as json-smart does: whole ones are a Long or, where that is too small, a BigInteger.
 * A lone `-` is 0, `1.` and `-.5` are numbers, leading zeros are not.
 *
 * @param stops the characters that may follow, besides blanks and the end of the text.
 */
export function readJsonNumber(scanner: JsonTextScanner, stops: string): JavaNumber {
  const start = scanner.offset;
  if (scanner.current !== minus && !isDigit(scanner.current)) {
    scanner.fail();
  }
  scanner.next();
  scanner.skipDigits();
  const isFraction = skipFractionAndExponent(scanner);
  const text = scanner.textFrom(start);
  scanner.skipBlanks();
  if (scanner.current < FIRST_UNCHECKED_CHARACTER && scanner.current !== endOfText && !scanner.standsAtOneOf(stops)) {
    scanner.fail();
  }
  if (leadingZero.test(text)) {
    throw new RenderError(`The JSON text cannot be parsed: the number ${text.slice(0, 40)} starts with a zero`);
  }
  if (text.length > MAX_NUMBER_LENGTH) {
    throw new RenderError(`The JSON text cannot be parsed: a number has more than ${MAX_NUMBER_LENGTH} characters`);
  }
  return isFraction ? fractionOf(text) : integerOf(text);
}

/** Skips what makes a number a fraction, and tells whether there was any. */
function skipFractionAndExponent(scanner: JsonTextScanner): boolean {
  const hasPoint = scanner.current === point;
  if (hasPoint) {
    scanner.next();
    scanner.skipDigits();
  }
  if (!scanner.standsAtOneOf('eE')) {
    return hasPoint;
  }
  const first = scanner.next();
  if (first !== plus && first !== minus && !isDigit(first)) {
    scanner.fail();
  }
  scanner.next();
  scanner.skipDigits();
  return true;
}

function integerOf(text: string): JavaNumber {
  if (text === '-') {
    return new JavaLong(0n);
  }
  if (text.length <= LONGEST_SAFE_INTEGER) {
    const value = Number(text);
    if (value >= 0 && value < smallLongs.length) return smallLong(value);
    spendMemory(OBJECT_BYTES);
    return new JavaLong(BigInt(value));
  }
  spendMemory(OBJECT_BYTES + text.length);
  const value = BigInt(text);
  return value >= smallestLong && value <= largestLong ? new JavaLong(value) : new JavaBigInteger(value);
}

/** Documents are full of small numbers: each is made once. */
function smallLong(value: number): JavaLong {
  return (smallLongs[value] ??= new JavaLong(BigInt(value)));
}

function fractionOf(text: string): JavaNumber {
  spendMemory(OBJECT_BYTES + text.length);
  // JavaScript and Java agree on what is a number, and on its value, once it has been scanned.
  if (text.length <= LONGEST_DOUBLE) {
    const value = Number(text);
    return Number.isNaN(value) ? failFor(text) : new JavaDouble(value);
  }
  const [mantissa = '', exponentText = '0'] = text.split(/[eE]/);
  const exponent = Number(exponentText);
  return exponent === (exponent | 0) ? parseBigDecimal(`${mantissa}e${exponent}`) : failFor(text);
}

function failFor(text: string): never {
  throw new RenderError(`The JSON text cannot be parsed: ${text.slice(0, 40)} is no number`);
}
