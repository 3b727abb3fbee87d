import { RenderError } from '../render-error';
import { spendText } from '../work-budget';
import { defineMethods } from './java-method';
import { intAt } from './method-arguments';
import { isJavaWhitespace } from './string-case';

/** The methods of a text that look at its lines and escapes. */
export const STRING_LINE_METHODS = defineMethods<string>({
  'indent(int)': (text, values) => indent(text, intAt(values, 0)),
  'stripIndent()': stripIndent,
  'translateEscapes()': translateEscapes,
});

/** Puts blanks before each line, or takes white space away; each line then ends with a line feed. */
function indent(text: string, count: number): string {
  if (text === '') return '';
  const lines = linesOf(text);
  spendText(text.length + lines.length * Math.max(count, 0));
  return lines.map((line) => `${count > 0 ? ' '.repeat(count) + line : line.slice(Math.min(-count, leadingBlanks(line)))}\n`).join('');
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Takes away the white space that all lines start with, and what each ends with. */
function stripIndent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  const counted = lines.filter((line) => leadingBlanks(line) < line.length);
  if (leadingBlanks(last) === last.length) counted.push(last);
  const common = counted.reduce((least, line) => Math.min(least, leadingBlanks(line)), Infinity);
  spendText(text.length);
  return lines.map((line) => leadingBlanks(line) === line.length ? '' : withoutTrailing(line.slice(common))).join('\n');
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
  spendText(text.length);
  return text.replace(/\\([0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[^]|$)/g, (escape: string, name: string) => {
    if (/^[0-7]/.test(name)) return String.fromCharCode(parseInt(name, 8));
    const character = ESCAPES.get(name);
    if (character === undefined) throw new RenderError(`${JSON.stringify(escape)} is no escape of Java`);
    return character;
  });
}
