import { spendText } from '../work-budget';

/** Java's `toLowerCase` in an English locale. */
export function lowerCase(text: string): string {
  spendText(text.length);
  spendLonger(text, 1);
  return text.toLowerCase();
}

/** Java's `toUpperCase` in an English locale. */
export function upperCase(text: string): string {
  spendText(text.length);
  spendLonger(text, 2);
  return text.toUpperCase();
}

/** In the other case, each character that is not ASCII may become `more` more. */
function spendLonger(text: string, more: number): void {
  if (text.length > LONG_TEXT && /[^\p{ASCII}]/u.test(text)) spendText(text.length * more);
}

/** What shorter texts become in the other case does not matter. */
const LONG_TEXT = 10_000;

/** Java's `trim`: blanks and control characters of ASCII. */
export function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}

/** Whether Java's `Character.isWhitespace` says so: no-break spaces are none. */
export function isJavaWhitespace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x1680) return false;
  return /^[\t-\r\x1C-\x1F \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]$/.test(character);
}

/** The string of a code point; for an invalid one, a string that no search finds. */
export function codePointOf(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFF\uFFFF\uFFFF';
}

/** Java's `Character.toLowerCase`, which gives one character for one. */
export function lowerCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (lower.length === character.length) return lower;
  return character === '\u0130' ? 'i' : character;
}

/** Java's `Character.toUpperCase`, which gives one character for one. */
export function upperCharacter(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
}
