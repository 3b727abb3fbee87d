import { parseDouble } from '../text/number-parsing';
import { JavaDouble, JavaFloat, JavaInteger, JavaLong } from '../values/java-number';
import type { JavaValue } from '../values/java-value';
import { hashOf } from '../values/value-hash';
import { textOf } from '../values/value-text';
import { compareFloatingPoints } from './comparable-methods';
import { defineMethods, MethodDefinitions, MethodGroup } from './java-method';
import { doubleAt, intAt, longAt, stringAt } from './method-arguments';

type Make = (value: number) => JavaDouble | JavaFloat;

const makeDouble: Make = (value) => new JavaDouble(value);
const makeFloat: Make = (value) => new JavaFloat(Math.fround(value));

/** What a Double has of its own. */
export const doubleMethods: MethodGroup = () => [
  ...defineMethods<JavaDouble>(commonMethods('double', makeDouble))(),
  ...defineMethods<JavaDouble>({
    'static long doubleToLongBits(double)': (_, values) => longBitsOf(doubleAt(values, 0)),
    'static long doubleToRawLongBits(double)': (_, values) => longBitsOf(doubleAt(values, 0)),
    'static double longBitsToDouble(long)': (_, values) => new JavaDouble(new DataView(BigInt64Array.of(longAt(values, 0)).buffer).getFloat64(0, true)),
    'static double parseDouble(String)': (_, values) => new JavaDouble(parseDouble(stringAt(values, 0))),
  })(),
];

/** What a Float has of its own. */
export const floatMethods: MethodGroup = () => [
  ...defineMethods<JavaFloat>(commonMethods('float', makeFloat))(),
  ...defineMethods<JavaFloat>({
    'static int floatToIntBits(float)': (_, values) => hashOf(makeFloat(doubleAt(values, 0))),
    'static int floatToRawIntBits(float)': (_, values) => hashOf(makeFloat(doubleAt(values, 0))),
    'static float intBitsToFloat(int)': (_, values) => new JavaFloat(new DataView(Int32Array.of(intAt(values, 0)).buffer).getFloat32(0, true)),
    'static float parseFloat(String)': (_, values) => makeFloat(parseDouble(stringAt(values, 0))),
  })(),
];

function commonMethods(t: string, make: Make): MethodDefinitions<JavaDouble | JavaFloat> {
  const at = (values: readonly JavaValue[], index: number): number => make(doubleAt(values, index)).value;
  return {
    'boolean isInfinite()': (number) => Math.abs(number.value) === Infinity,
    'boolean isNaN()': (number) => Number.isNaN(number.value),
    [`static int compare(${t},${t})`]: (_, values) => JavaInteger.of(compareFloatingPoints(at(values, 0), at(values, 1))),
    [`static int hashCode(${t})`]: (_, values) => hashOf(make(at(values, 0))),
    [`static boolean isFinite(${t})`]: (_, values) => Number.isFinite(at(values, 0)),
    [`static boolean isInfinite(${t})`]: (_, values) => Math.abs(at(values, 0)) === Infinity,
    [`static boolean isNaN(${t})`]: (_, values) => Number.isNaN(at(values, 0)),
    [`static ${t} max(${t},${t})`]: (_, values) => make(Math.max(at(values, 0), at(values, 1))),
    [`static ${t} min(${t},${t})`]: (_, values) => make(Math.min(at(values, 0), at(values, 1))),
    [`static ${t} sum(${t},${t})`]: (_, values) => make(at(values, 0) + at(values, 1)),
    [`static String toHexString(${t})`]: (_, values) => hexadecimalText(at(values, 0)),
    [`static String toString(${t})`]: (_, values) => textOf(make(at(values, 0))),
    [`static ${t} valueOf(String)`]: (_, values) => make(parseDouble(stringAt(values, 0))),
    [`static ${t} valueOf(${t})`]: (_, values) => make(at(values, 0)),
  };
}

function longBitsOf(value: number): JavaLong {
  return new JavaLong(new DataView(Float64Array.of(value).buffer).getBigInt64(0, true));
}

/** The bits of a number as Java's `toHexString` writes them. */
function hexadecimalText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : textOf(new JavaDouble(value));
  const { value: bits } = longBitsOf(value);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = (bits & 0xfffffffffffffn).toString(16).padStart(13, '0').replace(/(?<=.)0+$/, '');
  const power = exponent === 0 ? Number(fraction !== '0') * -1022 : exponent - 1023;
  return `${bits < 0n ? '-' : ''}0x${exponent === 0 ? 0 : 1}.${fraction}p${power}`;
}
