import { foldingOf } from '../characters/case-folding';
import { caseInsensitiveSingle } from '../characters/case-insensitive-set';
import { code, isAsciiDigit, isLineTerminator } from '../characters/character-codes';
import { setOf } from '../characters/character-set';
import type { CharacterSet } from '../characters/character-set';
import { parseCharacterClass } from './character-class-parser';
import { failUnknownEscape, parseCharacterEscape, predefinedClass } from './escape-parser';
import type { ParsedGroups } from './parsed-groups';
import { caseModeOf, patternFlags } from './pattern-flags';
import type { PatternReader } from './pattern-reader';
import { isPropertyLetter, parseProperty } from './property-parser';
import type { Anchor, PatternNode } from './syntax-tree';

const SMALL_G = 0x67;
const anyCharacter = setOf(() => true);
const anyInLine = setOf((codePoint) => !isLineTerminator(codePoint));
const anyInUnixLine = setOf((codePoint) => codePoint !== code.lineFeed);

/** Parses what one quantifier would apply to, other than a group: a class, an escape, a place, or characters. */
export function parseAtom(reader: PatternReader, groups: ParsedGroups): PatternNode {
  const next = reader.peek();
  switch (next) {
    case code.openBracket:
      return setNode(reader, parseCharacterClass(reader));
    case code.backslash:
      return parseEscapeOrLiteral(reader, groups);
    case code.caret:
      reader.next();
      return anchor(lineStart(reader));
    case code.dollar:
      reader.next();
      return anchor(reader.has(patternFlags.multiline) ? lineEnd(reader) : lastLineEnd(reader));
    case code.dot:
      reader.next();
      return { kind: 'set', set: dotSet(reader) };
    case code.question:
    case code.asterisk:
    case code.plus:
      reader.next();
      return reader.fail(`Dangling meta character '${String.fromCodePoint(next)}'`);
    default:
      return parseLiteral(reader);
  }
}

function anchor(place: Anchor): PatternNode {
  return { kind: 'anchor', anchor: place };
}

/** What is not certainly without surrogates makes a search step by whole code points; only the dot does not. */
function setNode(reader: PatternReader, set: CharacterSet): PatternNode {
  reader.stepsByCodePoint ||= !set.basic;
  return { kind: 'set', set };
}

function lineStart(reader: PatternReader): Anchor {
  if (!reader.has(patternFlags.multiline)) {
    return 'inputStart';
  }
  return reader.has(patternFlags.unixLines) ? 'unixLineStart' : 'lineStart';
}

function lineEnd(reader: PatternReader): Anchor {
  return reader.has(patternFlags.unixLines) ? 'unixLineEnd' : 'lineEnd';
}

function lastLineEnd(reader: PatternReader): Anchor {
  return reader.has(patternFlags.unixLines) ? 'unixLastLineEnd' : 'lastLineEnd';
}

function dotSet(reader: PatternReader): CharacterSet {
  if (reader.has(patternFlags.dotAll)) {
    return anyCharacter;
  }
  return reader.has(patternFlags.unixLines) ? anyInUnixLine : anyInLine;
}

function parseEscapeOrLiteral(reader: PatternReader, groups: ParsedGroups): PatternNode {
  const letter = reader.at(reader.cursor + 1);
  if (isPropertyLetter(letter)) {
    reader.cursor += 1;
    return setNode(reader, parseProperty(reader));
  }
  const start = reader.cursor;
  reader.skip();
  const node = parseNodeEscape(reader, groups, letter);
  if (node) {
    return node;
  }
  reader.cursor = start;
  return parseLiteral(reader);
}

/** Parses an escape that stands for more than one character; nothing where it stands for a character. */
function parseNodeEscape(reader: PatternReader, groups: ParsedGroups, letter: number): PatternNode | undefined {
  const place = parsePlace(reader, letter);
  if (place) {
    return anchor(place);
  }
  const set = predefinedClass(reader, letter);
  if (set) {
    return setNode(reader, set);
  }
  switch (String.fromCodePoint(letter)) {
    case 'R':
      return { kind: 'lineBreak' };
    case 'X':
      return reader.fail('Grapheme clusters (\\X) are not supported here');
    case 'k':
      return reference(reader, groups, groups.parseNamedReference(reader));
    default:
      return isAsciiDigit(letter) && letter !== code.zero
        ? reference(reader, groups, groups.parseReference(reader, letter - code.zero))
        : undefined;
  }
}

function reference(reader: PatternReader, groups: ParsedGroups, group: number): PatternNode {
  groups.referenced = true;
  return { kind: 'reference', group, caseMode: caseModeOf(reader.flags) };
}

function parsePlace(reader: PatternReader, letter: number): Anchor | undefined {
  const unicode = reader.has(patternFlags.unicodeCharacterClass);
  switch (String.fromCodePoint(letter)) {
    case 'A':
      return 'inputStart';
    case 'b':
      return parseBoundary(reader, unicode);
    case 'B':
      return unicode ? 'noUnicodeWordBoundary' : 'noWordBoundary';
    case 'G':
      return 'lastMatch';
    case 'Z':
      return lastLineEnd(reader);
    case 'z':
      return 'inputEnd';
    default:
      return undefined;
  }
}

/** `\b`, or `\b{g}`. */
function parseBoundary(reader: PatternReader, unicode: boolean): Anchor {
  if (reader.peek() === code.openBrace) {
    const start = reader.cursor;
    if (reader.skip() === SMALL_G) {
      return reader.read() === code.closeBrace
        ? reader.fail('Grapheme boundaries (\\b{g}) are not supported here')
        : failUnknownEscape(reader);
    }
    reader.cursor = start;
  }
  return unicode ? 'unicodeWordBoundary' : 'wordBoundary';
}

/** Parses characters up to what is not one; the last is left to its quantifier, if it has one. */
function parseLiteral(reader: PatternReader): PatternNode {
  const codePoints: number[] = [];
  let start = reader.cursor;
  for (let next = reader.peek(); !endsLiteral(reader, next); next = reader.peek()) {
    const before = reader.cursor;
    const codePoint = next === code.backslash ? parseEscapedCharacter(reader, codePoints.length > 0) : next;
    if (codePoint === undefined) {
      reader.cursor = before;
      break;
    }
    if (next !== code.backslash) {
      reader.next();
    }
    start = before;
    codePoints.push(codePoint);
  }
  if (codePoints.length > 1 && isQuantifierStart(reader.peek())) {
    reader.cursor = start;
    codePoints.pop();
  }
  const caseMode = caseModeOf(reader.flags);
  const [only] = codePoints;
  return only !== undefined && codePoints.length === 1
    ? setNode(reader, caseInsensitiveSingle(only, caseMode))
    : { kind: 'literal', codePoints: codePoints.map(foldingOf(caseMode)), caseMode };
}

/** Parses an escape in a literal from its backslash on; nothing where it ends the literal. */
function parseEscapedCharacter(reader: PatternReader, mayEnd: boolean): number | undefined {
  const letter = reader.skip();
  const codePoint = isPropertyLetter(letter) ? undefined : parseCharacterEscape(reader, letter);
  return codePoint ?? (mayEnd && standsForNode(letter) ? undefined : failUnknownEscape(reader));
}

function standsForNode(letter: number): boolean {
  return /^[ABDGHPRSVWXZbdhkpsvwz1-9]$/.test(String.fromCodePoint(letter));
}

function endsLiteral(reader: PatternReader, next: number): boolean {
  switch (next) {
    case code.dollar:
    case code.dot:
    case code.caret:
    case code.openParenthesis:
    case code.openBracket:
    case code.bar:
    case code.closeParenthesis:
      return true;
    case code.end:
      return reader.atEnd();
    default:
      return isQuantifierStart(next);
  }
}

function isQuantifierStart(next: number): boolean {
  return next === code.asterisk || next === code.plus || next === code.question || next === code.openBrace;
}
