import { RenderError } from '../render-error';
import { TextBuilder } from '../text/text-builder';
import { ELEMENT_BYTES, spendMemory, spendText, spendWork, TEXT_BYTES } from '../work-budget';
import { defineMethods } from './java-method';
import { intAt } from './method-arguments';
import { isJavaWhitespace } from './string-case';

/** The methods of a text that look at its lines and escapes. */
export const stringLineMethods = defineMethods<string>({
  'String indent(int)': (text, values) => indent(text, intAt(values, 0)),
  'String stripIndent()': stripIndent,
  'String translateEscapes()': translateEscapes,
});

/** Puts blanks before each line, or takes white space away; each line then ends with a line feed. */
function indent(text: string, count: number): string {
  if (text === '') return '';
  const lines = linesOf(text);
  spendText(text.length + lines.length * (Math.max(count, 0) + 1));
  const indented = new TextBuilder();
  for (const line of lines) indented.add(`${count > 0 ? ' '.repeat(count) + line : line.slice(Math.min(-count, leadingBlanks(line)))}\n`);
  return indented.toString();
}

/** The lines, the last of which may be empty. */
function everyLineOf(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/g)) {
    spendWork(1);
    spendMemory(ELEMENT_BYTES + TEXT_BYTES);
    lines.push(text.slice(start, index));
    start = index + lineBreak.length;
  }
  lines.push(text.slice(start));
  return lines;
}

function linesOf(text: string): string[] {
  const lines = everyLineOf(text);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Takes away the white space that all lines start with, and what each ends with. */
function stripIndent(text: string): string {
  const lines = everyLineOf(text);
  const last = lines.at(-1) ?? '';
  let common = leadingBlanks(last) === last.length ? last.length : Infinity;
  for (const line of lines) {
    const blanks = leadingBlanks(line);
    if (blanks < line.length) common = Math.min(common, blanks);
  }
  spendText(text.length);
  const stripped = new TextBuilder();
  for (const [index, line] of lines.entries()) {
    if (index > 0) stripped.add('\n');
    if (leadingBlanks(line) < line.length) stripped.add(withoutTrailing(line.slice(common)));
  }
  return stripped.toString();
}

function leadingBlanks(line: string): number {
  let count = 0;
  while (count < line.length && isJavaWhitespace(line.charAt(count))) count += 1;
  return count;
}

function withoutTrailing(line: string): string {
  let end = line.length;
  while (end > 0 && isJavaWhitespace(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

const ESCAPES = new Map([
  ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['s', ' '], ['t', '\t'], ["'", "'"], ['"', '"'], ['\\', '\\'],
  ['\n', ''], ['\r', ''], ['\r\n', ''],
]);

/** Reads the escapes of a Java text block. */
function translateEscapes(text: string): string {
  const translated = new TextBuilder();
  let end = 0;
  for (const { 0: escape, 1: name = '', index } of text.matchAll(/\\([0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[^]|$)/g)) {
    spendWork(1);
    translated.add(text.slice(end, index));
    translated.add(characterOf(escape, name));
    end = index + escape.length;
  }
  translated.add(text.slice(end));
  spendWork(text.length >>> 4);
  return translated.toString();
}

function characterOf(escape: string, name: string): string {
  if (/^[0-7]/.test(name)) return String.fromCharCode(parseInt(name, 8));
  const character = ESCAPES.get(name);
  if (character === undefined) throw new RenderError(`${JSON.stringify(escape)} is no escape of Java`);
  return character;
}
