import { RenderError } from '../render-error';
import { TextBuilder } from '../text/text-builder';
import { indexIn, lastIndexIn } from '../text/text-search';
import { JavaInteger } from '../values/java-number';
import { JavaCharacter, JavaList } from '../values/java-value';
import { OBJECT_BYTES, REFERENCE_BYTES, spendMemory, spendText, spendWork } from '../work-budget';
import { defineMethods } from './java-method';
import { characterAt, intAt, stringAt, valueAt } from './method-arguments';
import { codePointOf, isJavaWhitespace, lowerCase, lowerCharacter, trimControls, upperCase, upperCharacter } from './string-case';

/** What a text is asked and cut with; what needs regular expressions is elsewhere. */
export const stringMethods = defineMethods<string>({
  'int length()': (text) => JavaInteger.of(text.length),
  'boolean isEmpty()': (text) => text === '',
  'boolean isBlank()': (text) => strip(text, true, true) === '',
  'char charAt(int)': (text, values) => JavaCharacter.of(characterOf(text, intAt(values, 0))),
  'int codePointAt(int)': (text, values) => codePoint(text, intAt(values, 0)),
  'int codePointBefore(int)': (text, values) => codePointBefore(text, intAt(values, 0)),
  'int codePointCount(int,int)': (text, values) => JavaInteger.of(countCodePoints(slice(text, intAt(values, 0), intAt(values, 1)))),
  'int compareToIgnoreCase(String)': (text, values) => JavaInteger.of(compareStrings(folded(text), folded(stringAt(values, 0)))),
  'String concat(String)': (text, values) => joined(text, stringAt(values, 0)),
  'boolean contains(CharSequence)': (text, values) => indexIn(text, stringAt(values, 0)) >= 0,
  'boolean contentEquals(CharSequence)': (text, values) => text === stringAt(values, 0),
  'boolean endsWith(String)': (text, values) => text.endsWith(stringAt(values, 0)),
  'boolean equalsIgnoreCase(String)': (text, values) => valueAt(values, 0) !== null && equalsIgnoringCase(text, stringAt(values, 0)),
  'int indexOf(String)': (text, values) => JavaInteger.of(indexIn(text, stringAt(values, 0))),
  'int indexOf(String,int)': (text, values) => JavaInteger.of(indexIn(text, stringAt(values, 0), intAt(values, 1))),
  'int indexOf(int)': (text, values) => JavaInteger.of(text.indexOf(codePointOf(intAt(values, 0)))),
  'int indexOf(int,int)': (text, values) => JavaInteger.of(text.indexOf(codePointOf(intAt(values, 0)), intAt(values, 1))),
  'String intern()': (text) => text,
  'int lastIndexOf(String)': (text, values) => JavaInteger.of(lastIndexIn(text, stringAt(values, 0))),
  'int lastIndexOf(String,int)': (text, values) => JavaInteger.of(lastIndexIn(text, stringAt(values, 0), intAt(values, 1))),
  'int lastIndexOf(int)': (text, values) => JavaInteger.of(text.lastIndexOf(codePointOf(intAt(values, 0)))),
  'int lastIndexOf(int,int)': (text, values) => JavaInteger.of(lastIndexIn(text, codePointOf(intAt(values, 0)), intAt(values, 1))),
  'int offsetByCodePoints(int,int)': (text, values) => JavaInteger.of(offsetBy(text, intAt(values, 0), intAt(values, 1))),
  'boolean regionMatches(int,String,int,int)': (text, values) =>
    regionMatches(text, intAt(values, 0), stringAt(values, 1), intAt(values, 2), intAt(values, 3), false),
  'boolean regionMatches(boolean,int,String,int,int)': (text, values) =>
    regionMatches(text, intAt(values, 1), stringAt(values, 2), intAt(values, 3), intAt(values, 4), valueAt(values, 0) === true),
  'String repeat(int)': (text, values) => repeated(text, intAt(values, 0)),
  'String replace(char,char)': (text, values) => replaced(text, characterAt(values, 0), characterAt(values, 1)),
  'String replace(CharSequence,CharSequence)': (text, values) => replaced(text, stringAt(values, 0), stringAt(values, 1)),
  'boolean startsWith(String)': (text, values) => text.startsWith(stringAt(values, 0)),
  'boolean startsWith(String,int)': (text, values) => startsWithAt(text, stringAt(values, 0), intAt(values, 1)),
  'String strip()': (text) => strip(text, true, true),
  'String stripLeading()': (text) => strip(text, true, false),
  'String stripTrailing()': (text) => strip(text, false, true),
  'CharSequence subSequence(int,int)': (text, values) => slice(text, intAt(values, 0), intAt(values, 1)),
  'String substring(int)': (text, values) => slice(text, intAt(values, 0), text.length),
  'String substring(int,int)': (text, values) => slice(text, intAt(values, 0), intAt(values, 1)),
  'char[] toCharArray()': characters,
  'String toLowerCase()': (text) => lowerCase(text),
  'String toUpperCase()': (text) => upperCase(text),
  'String trim()': (text) => trimControls(text),
});

/** Orders texts as Java does: the difference of the first characters that differ, else of the lengths. */
export function compareStrings(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  spendWork(length >>> 6);
  for (let index = 0; index < length; index += 1) {
    const difference = left.charCodeAt(index) - right.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Joins two texts, within the limits. */
export function joined(left: string, right: string): string {
  spendText(left.length + right.length);
  return left + right;
}

function characterOf(text: string, index: number): string {
  if (index < 0 || index >= text.length) throw outOfRange(index, text);
  return text.charAt(index);
}

/** The part of a text from `start` to before `end`. */
export function slice(text: string, start: number, end: number): string {
  if (start < 0 || end > text.length || start > end) {
    throw new RenderError(`a text of ${text.length} characters has no part from ${start} to ${end}`);
  }
  return text.slice(start, end);
}

function codePoint(text: string, index: number): JavaInteger {
  characterOf(text, index);
  return JavaInteger.of(text.codePointAt(index) ?? 0);
}

function codePointBefore(text: string, index: number): JavaInteger {
  characterOf(text, index - 1);
  const isPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(index - 2, 0), index));
  return JavaInteger.of(isPair ? text.codePointAt(index - 2) ?? 0 : text.charCodeAt(index - 1));
}

function countCodePoints(text: string): number {
  spendWork(text.length >>> 4);
  let count = 0;
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** The index that is `count` code points away from another, before it where `count` is negative. */
function offsetBy(text: string, start: number, count: number): number {
  if (start < 0 || start > text.length || Math.abs(count) > text.length) throw outOfRange(start + count, text);
  spendWork(Math.abs(count) >>> 3);
  let index = start;
  for (let passed = 0; passed < Math.abs(count); passed += 1) {
    if (count > 0 ? index >= text.length : index <= 0) throw outOfRange(start + count, text);
    if (count > 0) index += isPairAt(text, index) ? 2 : 1;
    else index -= isPairAt(text, index - 2) ? 2 : 1;
  }
  return index;
}

function isPairAt(text: string, index: number): boolean {
  return index >= 0 && (text.codePointAt(index) ?? 0) > 0xffff;
}

/** Characters of Latin-1 are shared, each other takes an object of its own and a text. */
function characters(text: string): JavaList {
  const isLatin = !/[\u0100-\uffff]/.test(text);
  spendWork(text.length >>> 3);
  spendMemory(text.length * (isLatin ? REFERENCE_BYTES : REFERENCE_BYTES + OBJECT_BYTES));
  return new JavaList('Array', Array.from({ length: text.length }, (_, index) => JavaCharacter.of(text.charAt(index))), 'char');
}

function outOfRange(index: number, text: string): RenderError {
  return new RenderError(`a text of ${text.length} characters has none at ${index}`);
}

/** As Java compares without case: character by character, in upper case and then in lower case. */
function folded(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return lowerCase(text);
  spendWork(text.length);
  const result = new TextBuilder();
  for (const character of text) result.add(lowerCharacter(upperCharacter(character)));
  return result.toString();
}

function equalsIgnoringCase(left: string, right: string): boolean {
  return left.length === right.length && folded(left) === folded(right);
}

function startsWithAt(text: string, part: string, index: number): boolean {
  return index >= 0 && index <= text.length - part.length && text.startsWith(part, index);
}

function regionMatches(text: string, start: number, other: string, otherStart: number, length: number, ignoresCase: boolean): boolean {
  if (start < 0 || otherStart < 0 || start > text.length - length || otherStart > other.length - length) return false;
  const left = text.slice(start, start + Math.max(length, 0));
  const right = other.slice(otherStart, otherStart + Math.max(length, 0));
  return ignoresCase ? equalsIgnoringCase(left, right) : left === right;
}

function repeated(text: string, count: number): string {
  if (count < 0) throw new RenderError(`a text cannot be repeated ${count} times`);
  spendText(text.length * count);
  return text.repeat(count);
}

function replaced(text: string, part: string, replacement: string): string {
  return part === '' ? replacedEverywhere(text, replacement) : replacedAt(text, part, replacement);
}

/** An empty text is found before and behind each character. */
function replacedEverywhere(text: string, replacement: string): string {
  spendWork(text.length + 1);
  const result = new TextBuilder();
  result.add(replacement);
  for (let index = 0; index < text.length; index += 1) result.add(text.charAt(index) + replacement);
  spendWork(result.length >>> 4);
  return result.toString();
}

function replacedAt(text: string, part: string, replacement: string): string {
  let at = indexIn(text, part);
  if (at < 0) return text;
  const result = new TextBuilder();
  let end = 0;
  for (; at >= 0; at = indexIn(text, part, end)) {
    spendWork(1);
    result.add(text.slice(end, at));
    result.add(replacement);
    end = at + part.length;
  }
  result.add(text.slice(end));
  spendWork(result.length >>> 4);
  return result.toString();
}

function strip(text: string, leading: boolean, trailing: boolean): string {
  let start = 0;
  let end = text.length;
  while (leading && start < end && isJavaWhitespace(text.charAt(start))) start += 1;
  while (trailing && end > start && isJavaWhitespace(text.charAt(end - 1))) end -= 1;
  spendWork((text.length - (end - start)) >>> 2);
  return text.slice(start, end);
}
