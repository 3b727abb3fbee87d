import { RenderError } from '../render-error';
import { parseBigInteger, parseInteger, parseLong } from '../text/number-parsing';
import { JavaInteger, JavaLong } from '../values/java-number';
import type { JavaValue } from '../values/java-value';
import { defineMethods, MethodDefinitions, MethodGroup } from './java-method';
import { intAt, longAt, stringAt } from './method-arguments';
import { slice } from './string-methods';

/** How a whole type of fixed size counts: what Integer and Long have in common. */
interface WholeType {
  /** `int` or `long`. */
  readonly primitive: string;
  readonly bits: 32 | 64;
  /** The parameter at `index`. */
  readonly at: (values: readonly JavaValue[], index: number) => bigint;
  /** The value of the type that has these bits. */
  readonly of: (bits: bigint) => JavaValue;
}

const INT: WholeType = {
  primitive: 'int',
  bits: 32,
  at: (values, index) => BigInt(intAt(values, index)),
  of: (bits) => JavaInteger.of(Number(BigInt.asIntN(32, bits))),
};

const LONG: WholeType = {
  primitive: 'long',
  bits: 64,
  at: longAt,
  of: (bits) => new JavaLong(BigInt.asIntN(64, bits)),
};

/** What Integer has, and needs no object: templates call it on any Integer. */
export const integerStaticMethods: MethodGroup = () => [
  ...defineMethods(commonMethods(INT))(),
  ...defineMethods({
    'static Integer decode(String)': (_, values) => JavaInteger.of(parseInteger(...decodeArguments(stringAt(values, 0)))),
    'static Integer getInteger(String)': () => null,
    'static Integer getInteger(String,int)': (_, values) => JavaInteger.of(intAt(values, 1)),
    'static int hashCode(int)': (_, values) => JavaInteger.of(intAt(values, 0)),
    'static int parseInt(String)': (_, values) => JavaInteger.of(parseInteger(stringAt(values, 0))),
    'static int parseInt(String,int)': (_, values) => JavaInteger.of(parseInteger(stringAt(values, 0), radixAt(values, 1))),
    'static int parseInt(CharSequence,int,int,int)': (_, values) => JavaInteger.of(parseInteger(partAt(values), radixAt(values, 3))),
    'static int parseUnsignedInt(CharSequence,int,int,int)': (_, values) => INT.of(unsignedOf(partAt(values), radixAt(values, 3), 32)),
    'static int parseUnsignedInt(String)': (_, values) => INT.of(unsignedOf(stringAt(values, 0), 10, 32)),
    'static int parseUnsignedInt(String,int)': (_, values) => INT.of(unsignedOf(stringAt(values, 0), radixAt(values, 1), 32)),
    'static long toUnsignedLong(int)': (_, values) => new JavaLong(BigInt.asUintN(32, BigInt(intAt(values, 0)))),
    'static Integer valueOf(String)': (_, values) => JavaInteger.of(parseInteger(stringAt(values, 0))),
    'static Integer valueOf(String,int)': (_, values) => JavaInteger.of(parseInteger(stringAt(values, 0), radixAt(values, 1))),
    'static Integer valueOf(int)': (_, values) => JavaInteger.of(intAt(values, 0)),
  })(),
];

/** What Long has, and needs no object. */
export const longStaticMethods: MethodGroup = () => [
  ...defineMethods(commonMethods(LONG))(),
  ...defineMethods({
    'static Integer decode(String)': (_, values) => new JavaLong(parseLong(...decodeArguments(stringAt(values, 0)))),
    'static Long getLong(String)': () => null,
    'static Long getLong(String,long)': (_, values) => new JavaLong(longAt(values, 1)),
    'static int hashCode(long)': (_, values) => INT.of(longAt(values, 0) ^ (longAt(values, 0) >> 32n)),
    'static long parseLong(String)': (_, values) => new JavaLong(parseLong(stringAt(values, 0))),
    'static long parseLong(String,int)': (_, values) => new JavaLong(parseLong(stringAt(values, 0), radixAt(values, 1))),
    'static long parseLong(CharSequence,int,int,int)': (_, values) => new JavaLong(parseLong(partAt(values), radixAt(values, 3))),
    'static long parseUnsignedLong(CharSequence,int,int,int)': (_, values) => LONG.of(unsignedOf(partAt(values), radixAt(values, 3), 64)),
    'static long parseUnsignedLong(String)': (_, values) => LONG.of(unsignedOf(stringAt(values, 0), 10, 64)),
    'static long parseUnsignedLong(String,int)': (_, values) => LONG.of(unsignedOf(stringAt(values, 0), radixAt(values, 1), 64)),
    'static Integer valueOf(String)': (_, values) => new JavaLong(parseLong(stringAt(values, 0))),
    'static Long valueOf(String,int)': (_, values) => new JavaLong(parseLong(stringAt(values, 0), radixAt(values, 1))),
    'static Long valueOf(long)': (_, values) => new JavaLong(longAt(values, 0)),
  })(),
];

function commonMethods(type: WholeType): MethodDefinitions<JavaValue> {
  const { at, of, bits } = type;
  const t = type.primitive;
  const unsigned = (values: readonly JavaValue[], index: number): bigint => BigInt.asUintN(bits, at(values, index));
  const digits = (values: readonly JavaValue[]): string => unsigned(values, 0).toString(2).padStart(bits, '0');
  const rotated = (values: readonly JavaValue[], distance: number): JavaValue => {
    const shift = ((distance % bits) + bits) % bits;
    const text = digits(values);
    return of(BigInt(`0b${text.slice(shift)}${text.slice(0, shift)}`));
  };
  return {
    [`static int bitCount(${t})`]: (_, values) => JavaInteger.of(digits(values).replaceAll('0', '').length),
    [`static int compare(${t},${t})`]: (_, values) => order(at(values, 0), at(values, 1)),
    [`static int compareUnsigned(${t},${t})`]: (_, values) => order(unsigned(values, 0), unsigned(values, 1)),
    [`static ${t} divideUnsigned(${t},${t})`]: (_, values) => of(unsigned(values, 0) / divisor(unsigned(values, 1))),
    [`static ${t} highestOneBit(${t})`]: (_, values) => of(BigInt(`0b${digits(values).replace(/1.*/, (rest) => `1${'0'.repeat(rest.length - 1)}`)}`)),
    [`static ${t} lowestOneBit(${t})`]: (_, values) => of(at(values, 0) & -at(values, 0)),
    [`static ${t} max(${t},${t})`]: (_, values) => of(at(values, 0) > at(values, 1) ? at(values, 0) : at(values, 1)),
    [`static ${t} min(${t},${t})`]: (_, values) => of(at(values, 0) < at(values, 1) ? at(values, 0) : at(values, 1)),
    [`static int numberOfLeadingZeros(${t})`]: (_, values) => JavaInteger.of(/^0*/.exec(digits(values))?.[0].length ?? 0),
    [`static int numberOfTrailingZeros(${t})`]: (_, values) => JavaInteger.of(/0*$/.exec(digits(values))?.[0].length ?? 0),
    [`static ${t} remainderUnsigned(${t},${t})`]: (_, values) => of(unsigned(values, 0) % divisor(unsigned(values, 1))),
    [`static ${t} reverse(${t})`]: (_, values) => of(BigInt(`0b${Array.from(digits(values)).reverse().join('')}`)),
    [`static ${t} reverseBytes(${t})`]: (_, values) => of(BigInt(`0b${(digits(values).match(/.{8}/g) ?? []).reverse().join('')}`)),
    [`static ${t} rotateLeft(${t},int)`]: (_, values) => rotated(values, intAt(values, 1)),
    [`static ${t} rotateRight(${t},int)`]: (_, values) => rotated(values, -intAt(values, 1)),
    [`static int signum(${t})`]: (_, values) => order(at(values, 0), 0n),
    [`static ${t} sum(${t},${t})`]: (_, values) => of(at(values, 0) + at(values, 1)),
    [`static String toBinaryString(${t})`]: (_, values) => unsigned(values, 0).toString(2),
    [`static String toHexString(${t})`]: (_, values) => unsigned(values, 0).toString(16),
    [`static String toOctalString(${t})`]: (_, values) => unsigned(values, 0).toString(8),
    [`static String toString(${t})`]: (_, values) => String(at(values, 0)),
    [`static String toString(${t},int)`]: (_, values) => at(values, 0).toString(textRadixAt(values, 1)),
    [`static String toUnsignedString(${t})`]: (_, values) => String(unsigned(values, 0)),
    [`static String toUnsignedString(${t},int)`]: (_, values) => unsigned(values, 0).toString(textRadixAt(values, 1)),
  };
}

function order(left: bigint, right: bigint): JavaInteger {
  if (left === right) return JavaInteger.of(0);
  return JavaInteger.of(left < right ? -1 : 1);
}

function divisor(value: bigint): bigint {
  if (value === 0n) throw new RenderError('a number cannot be divided by zero');
  return value;
}

function unsignedOf(text: string, radix: number, bits: number): bigint {
  const value = parseBigInteger(text, radix);
  if (text.startsWith('-') || BigInt.asUintN(bits, value) !== value) throw new RenderError(`'${text}' is no number of ${bits} bits without sign`);
  return value;
}

/** The part of the text that is to be read, which the second and third parameters bound. */
function partAt(values: readonly JavaValue[]): string {
  return slice(stringAt(values, 0), intAt(values, 1), intAt(values, 2));
}

/** The radix to read a number in: Java fails outside of 2 to 36. */
function radixAt(values: readonly JavaValue[], index: number): number {
  const radix = intAt(values, index);
  if (radix < 2 || radix > 36) throw new RenderError(`numbers are read in a radix from 2 to 36, got ${radix}`);
  return radix;
}

/** The radix to write a number in: Java takes 10 outside of 2 to 36. */
function textRadixAt(values: readonly JavaValue[], index: number): number {
  const radix = intAt(values, index);
  return radix < 2 || radix > 36 ? 10 : radix;
}

/** The digits and the radix of a number written as in Java: `0x1F`, `#1F`, `017`, `31`. */
function decodeArguments(text: string): [string, number] {
  const [, sign = '', prefix = '', digits = ''] = /^([+-]?)(0[xX]|#|0(?=.))?([^]*)$/.exec(text) ?? [];
  if (/^[+-]/.test(digits)) throw new RenderError(`${JSON.stringify(text)} is not a number`);
  if (prefix === '') return [sign + digits, 10];
  return [sign + digits, prefix === '0' ? 8 : 16];
}
