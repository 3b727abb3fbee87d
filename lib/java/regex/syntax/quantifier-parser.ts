import { code, isAsciiDigit } from '../characters/character-codes';
import type { PatternReader } from './pattern-reader';
import { UNBOUNDED } from './syntax-tree';
import type { RepeatMode } from './syntax-tree';

/** How often something may repeat. */
export interface Quantifier {
  readonly minimum: number;
  readonly maximum: number;
  readonly mode: RepeatMode;
}

/** Parses the quantifier that stands here, if one does. */
export function parseQuantifier(reader: PatternReader): Quantifier | undefined {
  switch (reader.peek()) {
    case code.question:
      return { minimum: 0, maximum: 1, mode: parseMode(reader) };
    case code.asterisk:
      return { minimum: 0, maximum: UNBOUNDED, mode: parseMode(reader) };
    case code.plus:
      return { minimum: 1, maximum: UNBOUNDED, mode: parseMode(reader) };
    case code.openBrace:
      return parseCounts(reader);
    default:
      return undefined;
  }
}

/** Passes the last character of the quantifier, and the one that makes it lazy or possessive. */
function parseMode(reader: PatternReader): RepeatMode {
  switch (reader.next()) {
    case code.question:
      reader.next();
      return 'lazy';
    case code.plus:
      reader.next();
      return 'possessive';
    default:
      return 'greedy';
  }
}

/** `{n}`, `{n,}` or `{n,m}`. */
function parseCounts(reader: PatternReader): Quantifier {
  const first = reader.skip();
  if (!isAsciiDigit(first)) {
    reader.fail('Illegal repetition');
  }
  const [minimum, afterMinimum] = parseCount(reader, first);
  let maximum = minimum;
  let next = afterMinimum;
  if (next === code.comma) {
    next = reader.read();
    if (next === code.closeBrace) {
      maximum = UNBOUNDED;
    } else {
      [maximum, next] = parseCount(reader, next);
    }
  }
  if (next !== code.closeBrace) {
    reader.fail('Unclosed counted closure');
  }
  if (maximum < minimum) {
    reader.fail('Illegal repetition range');
  }
  reader.unread();
  return { minimum, maximum, mode: parseMode(reader) };
}

/** Parses digits, of which `first` is read already; gives their value, and what follows them. */
function parseCount(reader: PatternReader, first: number): [number, number] {
  let value = 0;
  let next = first;
  for (; isAsciiDigit(next); next = reader.read()) {
    value = value * 10 + next - code.zero;
    if (value > UNBOUNDED) {
      reader.fail('Illegal repetition range');
    }
  }
  return [value, next];
}
