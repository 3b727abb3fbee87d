import { asciiDigits, asciiSpace, asciiWord, horizontalSpace, verticalSpace } from '../characters/ascii-classes';
import { code, hexDigit } from '../characters/character-codes';
import { unicodeDigit, unicodeSpace, unicodeWord } from '../characters/character-property';
import { complement } from '../characters/character-set';
import type { CharacterSet } from '../characters/character-set';
import { patternFlags } from './pattern-flags';
import type { PatternReader } from './pattern-reader';

const MAXIMUM_CODE_POINT = 0x10ffff;
const LOWER_U = 0x75;

/** The escape letters that stand for one character. */
const letterEscapes = new Map([['a', 0x07], ['e', 0x1b], ['f', 0x0c], ['n', 0x0a], ['r', 0x0d], ['t', 0x09]]);

/**
 * Parses what follows the backslash and `letter`, both passed already, where that stands for one character; undefined
 * where it stands for something else.
 */
export function parseCharacterEscape(reader: PatternReader, letter: number): number | undefined {
  const name = String.fromCodePoint(letter);
  switch (name) {
    case '0':
      return parseOctal(reader);
    case 'c':
      return parseControl(reader);
    case 'N':
      return reader.fail('Character names (\\N{…}) are not supported here');
    case 'u':
      return parseUnicode(reader);
    case 'x':
      return parseHexadecimal(reader);
    default:
      return letterEscapes.get(name) ?? (/^[A-Za-z0-9]$/.test(name) ? undefined : letter);
  }
}

/** The set that an escape such as `\d` stands for, or its complement for `\D`; undefined where it stands for none. */
export function predefinedClass(reader: PatternReader, letter: number): CharacterSet | undefined {
  const set = positiveClass(reader, letter | 0x20);
  return set && (letter & 0x20) === 0 ? complement(set) : set;
}

function positiveClass(reader: PatternReader, letter: number): CharacterSet | undefined {
  const unicode = reader.has(patternFlags.unicodeCharacterClass);
  switch (String.fromCodePoint(letter)) {
    case 'd':
      return unicode ? unicodeDigit() : asciiDigits;
    case 'h':
      return horizontalSpace;
    case 's':
      return unicode ? unicodeSpace() : asciiSpace;
    case 'v':
      return verticalSpace;
    case 'w':
      return unicode ? unicodeWord() : asciiWord;
    default:
      return undefined;
  }
}

/** Ends parsing at an escape that Java does not know at this place. */
export function failUnknownEscape(reader: PatternReader): never {
  return reader.fail('Illegal/unsupported escape sequence');
}

/** One to three octal digits, up to 0377. */
function parseOctal(reader: PatternReader): number {
  const first = octalDigit(reader.read());
  if (first < 0) {
    reader.fail('Illegal octal escape sequence');
  }
  const second = octalDigit(reader.read());
  if (second < 0) {
    reader.unread();
    return first;
  }
  const third = octalDigit(reader.read());
  if (third < 0 || first > 3) {
    reader.unread();
    return first * 8 + second;
  }
  return first * 64 + second * 8 + third;
}

function octalDigit(codePoint: number): number {
  return codePoint >= 0x30 && codePoint <= 0x37 ? codePoint - 0x30 : -1;
}

function parseControl(reader: PatternReader): number {
  return reader.atEnd() ? reader.fail('Illegal control escape sequence') : reader.read() ^ 64;
}

/** Two hexadecimal digits, or any number of them in braces. */
function parseHexadecimal(reader: PatternReader): number {
  const first = reader.read();
  if (first === code.openBrace && hexDigit(reader.peek()) >= 0) {
    return parseBracedHexadecimal(reader);
  }
  if (hexDigit(first) >= 0) {
    const second = hexDigit(reader.read());
    if (second >= 0) {
      return hexDigit(first) * 16 + second;
    }
  }
  return reader.fail('Illegal hexadecimal escape sequence');
}

function parseBracedHexadecimal(reader: PatternReader): number {
  let value = 0;
  let next = reader.read();
  for (; hexDigit(next) >= 0; next = reader.read()) {
    value = value * 16 + hexDigit(next);
    if (value > MAXIMUM_CODE_POINT) {
      reader.fail('Hexadecimal codepoint is too big');
    }
  }
  return next === code.closeBrace ? value : reader.fail('Unclosed hexadecimal escape sequence');
}

/** Four hexadecimal digits; two such escapes of surrogates make one code point. */
function parseUnicode(reader: PatternReader): number {
  const first = parseCodeUnit(reader);
  if (first >= 0xd800 && first <= 0xdbff) {
    const place = reader.cursor;
    if (reader.read() === code.backslash && reader.read() === LOWER_U) {
      const second = parseCodeUnit(reader);
      if (second >= 0xdc00 && second <= 0xdfff) {
        return (first - 0xd800) * 0x400 + (second - 0xdc00) + 0x10000;
      }
    }
    reader.cursor = place;
  }
  return first;
}

function parseCodeUnit(reader: PatternReader): number {
  let value = 0;
  for (let count = 0; count < 4; count++) {
    const digit = hexDigit(reader.read());
    if (digit < 0) {
      reader.fail('Illegal Unicode escape sequence');
    }
    value = value * 16 + digit;
  }
  return value;
}
