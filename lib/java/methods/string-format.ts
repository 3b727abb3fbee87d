import { RenderError } from '../render-error';
import { decimalDigits } from '../text/decimal-digits';
import { doubleBits } from '../text/double-text';
import { TextBuilder } from '../text/text-builder';
import { digitsOf } from '../values/big-number-size';
import { classNameOf } from '../values/java-class';
import { isJavaNumber, JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong } from '../values/java-number';
import { JavaCharacter, type JavaValue } from '../values/java-value';
import { hashOf } from '../values/value-hash';
import { textOf } from '../values/value-text';
import { spendText, spendWork } from '../work-budget';
import { groupedDigits, Decimal, fixedText, generalText, scientificText } from './decimal-format';
import { upperCase } from './string-case';

/** One `%…` of a format. */
interface FormatItem {
  readonly text: string;
  readonly flags: string;
  readonly width: number;
  /** -1 where there is none. */
  readonly precision: number;
  /** In lower case. */
  readonly conversion: string;
}

/** What one item of a format takes. */
const ITEM_WORK = 3;

const ITEM = /%(?:(\d+)\$)?([-#+ 0,(<]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])|%/g;

/** The flags that a conversion takes, besides `-`. */
const FLAGS = new Map([
  ['d', '+ 0,('], ['x', '#+ 0('], ['o', '#+ 0('], ['f', '#+ 0,('], ['e', '#+ 0('], ['g', '+ 0,('],
  ['s', ''], ['c', ''], ['b', ''], ['h', ''], ['%', ''], ['n', ''],
]);

/** Formats as Java's `String.format` does in an English locale. Dates and hexadecimal fractions are not supported, and fail. */
export function formatString(format: string, values: readonly JavaValue[] | null): string {
  const chooser = new ValueChooser(values);
  const formatted = new TextBuilder();
  let end = 0;
  for (const { 0: text, 1: position, 2: flags = '', 3: width = '-1', 4: precision = '-1', 5: conversion = '', index } of format.matchAll(ITEM)) {
    formatted.add(format.slice(end, index));
    const item = checkedItem({ text, flags, width: Number(width), precision: Number(precision), conversion });
    formatted.add(formattedItem(item, conversion, () => chooser.next(text, position, flags)));
    end = index + text.length;
  }
  formatted.add(format.slice(end));
  spendWork(formatted.length >>> 4);
  return formatted.toString();
}

/** What stands for one item; `conversion` is as it was written: a capital letter makes capitals of all. */
function formattedItem(item: FormatItem, conversion: string, nextValue: () => JavaValue): string {
  if (item.conversion === 'n') return '\n';
  if (item.conversion === '%') return padded('%', item);
  const converted = convert(item, nextValue());
  return conversion === item.conversion ? converted : upperCase(converted);
}

/** Chooses the value for an item: by its position, the one before for `<`, else the next. */
class ValueChooser {
  private ordinary = 0;
  private last = -1;

  /** Without values, each is null. */
  public constructor(private readonly values: readonly JavaValue[] | null) {}

  public next(text: string, position: string | undefined, flags: string): JavaValue {
    if (position !== undefined) {
      this.last = Number(position) - 1;
    } else if (!flags.includes('<')) {
      this.last = this.ordinary;
      this.ordinary += 1;
    }
    if (this.last < 0 || (this.values !== null && this.last >= this.values.length)) {
      throw new RenderError(`the format has no value for '${text}'`);
    }
    return this.values?.[this.last] ?? null;
  }
}

function checkedItem(item: FormatItem): FormatItem {
  const conversion = /[SCBHXEG]/.test(item.conversion) ? item.conversion.toLowerCase() : item.conversion;
  const flags = item.flags.replace('<', '');
  const isRight = hasRightFlags(flags, conversion, item.width) && hasRightSize(item, conversion);
  if (!isRight) throw new RenderError(`'${item.text}' cannot stand in a format`);
  spendWork(ITEM_WORK);
  spendText(Math.max(item.width, item.precision, 0));
  return { ...item, flags, conversion };
}

/** Each flag once, and only those that the conversion takes; filling needs a width, and some flags rule each other out. */
function hasRightFlags(flags: string, conversion: string, width: number): boolean {
  const allowed = FLAGS.get(conversion);
  if (allowed === undefined) return false;
  const areAllowed = Array.from(flags).every((flag, index) => (flag === '-' || allowed.includes(flag)) && flags.indexOf(flag) === index);
  if (!areAllowed || (width < 0 && /[-0]/.test(flags))) return false;
  return !/\+.* | .*\+|-.*0|0.*-/.test(flags);
}

function hasRightSize({ width, precision, flags }: FormatItem, conversion: string): boolean {
  if (precision >= 0 && /[dxoc%n]/.test(conversion)) return false;
  return conversion !== 'n' || (width < 0 && flags === '');
}

function convert(item: FormatItem, value: JavaValue): string {
  const { conversion } = item;
  if (conversion === 'b') return padded(cut(typeof value === 'boolean' ? String(value) : String(value !== null), item), item);
  if (value === null) return padded(cut('null', item), item);
  switch (conversion) {
    case 's':
      return padded(cut(textOf(value), item), item);
    case 'h':
      return padded(cut((hashOf(value).value >>> 0).toString(16), item), item);
    case 'c':
      return padded(character(item, value), item);
    case 'd':
      return signed(groupedIf(item, digitsOf(absolute(wholeAt(item, value)))), wholeAt(item, value) < 0n, item);
    case 'x':
    case 'o':
      return unsignedText(item, value);
    default:
      return floatingText(item, value);
  }
}

function cut(text: string, item: FormatItem): string {
  return item.precision >= 0 ? text.slice(0, item.precision) : text;
}

function padded(text: string, item: FormatItem): string {
  return item.flags.includes('-') ? text.padEnd(item.width) : text.padStart(item.width);
}

function character(item: FormatItem, value: JavaValue): string {
  if (value instanceof JavaCharacter) return value.value;
  if (value instanceof JavaInteger && value.value >= 0 && value.value <= 0x10ffff) return String.fromCodePoint(value.value);
  throw wrongValue(item, value);
}

function wholeAt(item: FormatItem, value: JavaValue): bigint {
  if (value instanceof JavaInteger || value instanceof JavaLong || value instanceof JavaBigInteger) return BigInt(value.value);
  throw wrongValue(item, value);
}

/** Hexadecimal and octal: the bits of an Integer or Long, and the value of a BigInteger. */
function unsignedText(item: FormatItem, value: JavaValue): string {
  const whole = wholeAt(item, value);
  const radix = item.conversion === 'x' ? 16 : 8;
  const prefix = !item.flags.includes('#') ? '' : radix === 16 ? '0x' : '0';
  if (value instanceof JavaBigInteger) return signed(prefix + digitsOf(absolute(whole), radix), whole < 0n, item);
  if (/[+ (]/.test(item.flags)) throw new RenderError(`'${item.text}' cannot format this number`);
  return withZeros(prefix, BigInt.asUintN(value instanceof JavaInteger ? 32 : 64, whole).toString(radix), '', item);
}

function floatingText(item: FormatItem, value: JavaValue): string {
  if (!isJavaNumber(value) || !(value instanceof JavaDouble || value instanceof JavaFloat || value instanceof JavaBigDecimal)) {
    throw wrongValue(item, value);
  }
  if (!(value instanceof JavaBigDecimal) && !Number.isFinite(value.value)) {
    const plain = { ...item, flags: item.flags.replace('0', '') };
    return Number.isNaN(value.value) ? padded('NaN', item) : signed('Infinity', value.value < 0, plain);
  }
  const precision = item.precision < 0 ? 6 : item.precision;
  const decimal = decimalOf(value);
  // Without an exponent, a number has a digit for each power of ten.
  if (item.conversion === 'f') spendText(Math.max(decimal.exponent, 0) + precision);
  if (item.conversion === 'e') return signed(withPoint(item, scientificText(decimal, precision)), decimal.isNegative, item);
  const text = item.conversion === 'f' ? fixedText(decimal, precision) : generalText(decimal, precision);
  return signed(withPoint(item, groupedIf(item, text)), decimal.isNegative, item);
}

/** `#` keeps the point where no digits follow it. */
function withPoint(item: FormatItem, text: string): string {
  return item.flags.includes('#') && !text.includes('.') ? text.replace(/^\d+/, '$&.') : text;
}

function decimalOf(value: JavaDouble | JavaFloat | JavaBigDecimal): Decimal {
  if (value instanceof JavaBigDecimal) {
    const digits = digitsOf(absolute(value.unscaled));
    return { isNegative: value.unscaled < 0n, digits, exponent: digits.length - value.scale };
  }
  const isNegative = value.value < 0 || Object.is(value.value, -0);
  const magnitude = Math.abs(value.value);
  if (magnitude === 0) return { isNegative, digits: '0', exponent: 1 };
  const { digits, pointPosition } = decimalDigits(doubleBits(magnitude), false);
  return { isNegative, digits, exponent: pointPosition };
}

function groupedIf(item: FormatItem, text: string): string {
  return item.flags.includes(',') && !text.includes('e') ? groupedDigits(text) : text;
}

/** Puts the sign before the digits, or parentheses around them, and fills the width. */
function signed(digits: string, isNegative: boolean, item: FormatItem): string {
  if (isNegative) return item.flags.includes('(') ? withZeros('(', digits, ')', item) : withZeros('-', digits, '', item);
  const sign = /[+ ]/.exec(item.flags)?.[0] ?? '';
  return withZeros(sign, digits, '', item);
}

function withZeros(before: string, digits: string, after: string, item: FormatItem): string {
  const room = item.flags.includes('0') ? item.width - before.length - after.length : 0;
  return padded(before + digits.padStart(room, '0') + after, item);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function wrongValue(item: FormatItem, value: JavaValue): RenderError {
  return new RenderError(`'${item.text}' cannot format a ${value === null ? 'null' : classNameOf(value)}`);
}
