import { RenderError } from '../render-error';
import { TextBuilder } from '../text/text-builder';
import { encodeText } from '../text/text-encoding';
import { encodeUtf8 } from '../text/utf8';
import { JavaInteger } from '../values/java-number';
import { JavaList, type JavaValue } from '../values/java-value';
import { textOf } from '../values/value-text';
import { REFERENCE_BYTES, spendMemory, spendWork } from '../work-budget';
import { collectionItems } from './collection-items';
import { defineMethods } from './java-method';
import { arrayAt, intAt, stringAt, valueAt } from './method-arguments';
import { formatString } from './string-format';
import { compareStrings } from './string-methods';

/** What makes texts of other values, and values of texts. */
export const stringFactories = defineMethods<string>({
  'String formatted(Object[])': (text, values) => formatString(text, formatValues(values, 0)),
  'byte[] getBytes()': (text) => bytesOf(text, encodeUtf8),
  'byte[] getBytes(Charset)': (text) => bytesOf(text, encodeUtf8),
  'byte[] getBytes(String)': (text, values) => bytesOf(text, (whole) => encodeText(whole, stringAt(values, 0))),
  'static int compare(CharSequence,CharSequence)': (_, values) => JavaInteger.of(compareStrings(stringAt(values, 0), stringAt(values, 1))),
  'static String copyValueOf(char[])': (_, values) => charactersText(values),
  'static String copyValueOf(char[],int,int)': (_, values) => partOfCharacters(values),
  'static String format(String,Object[])': (_, values) => formatString(stringAt(values, 0), formatValues(values, 1)),
  'static String join(CharSequence,CharSequence[])': (_, values) => joinTexts(stringAt(values, 0), arrayAt(values, 1).items),
  'static String join(CharSequence,Iterable)': (_, values) => joinTexts(stringAt(values, 0), collectionItems(values, 1)),
  'static String valueOf(Object)': (_, values) => textOf(valueAt(values, 0)),
  'static String valueOf(char[])': (_, values) => charactersText(values),
  'static String valueOf(char[],int,int)': (_, values) => partOfCharacters(values),
});

function bytesOf(text: string, encode: (text: string) => Uint8Array): JavaList {
  // Once as they are, and once as a list's elements.
  spendMemory(Buffer.byteLength(text) * (1 + REFERENCE_BYTES));
  const bytes = encode(text);
  spendWork(bytes.length);
  return new JavaList('Array', Array.from(bytes, (byte) => JavaInteger.of((byte << 24) >> 24)), 'byte');
}

/** Without an array, each value of the format is null. */
function formatValues(values: readonly JavaValue[], index: number): readonly JavaValue[] | null {
  return valueAt(values, index) === null ? null : arrayAt(values, index).items;
}

function charactersText(values: readonly JavaValue[]): string {
  const { items } = arrayAt(values, 0);
  spendWork(items.length >>> 2);
  const text = new TextBuilder();
  for (const item of items) text.add(textOf(item));
  return text.toString();
}

/** The text of as many characters as are asked for, from where they are asked for. */
function partOfCharacters(values: readonly JavaValue[]): string {
  const text = charactersText(values);
  const [start, count] = [intAt(values, 1), intAt(values, 2)];
  if (start < 0 || count < 0 || start + count > text.length) {
    throw new RenderError(`an array of ${text.length} characters has no ${count} from ${start}`);
  }
  return text.slice(start, start + count);
}

/** Joins strings; Java fails for any other value. */
function joinTexts(separator: string, items: readonly JavaValue[]): string {
  const joined = new TextBuilder();
  let before = '';
  for (const item of items) {
    if (item !== null && typeof item !== 'string') throw new RenderError("'join' takes texts only");
    spendWork(1);
    joined.add(before + (item ?? 'null'));
    before = separator;
  }
  spendWork(joined.length >>> 4);
  return joined.toString();
}
