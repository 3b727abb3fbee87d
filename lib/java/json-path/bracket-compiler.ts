import { parseInteger } from '../text/number-parsing';
import { type Filter, PathStep } from './compiled-path';
import { PathSyntaxError, quoted, TextCursor } from './text-cursor';

const PLACEHOLDER = /^\[[ \t-\r]*\?[, \t-\r*?]*\]$/;
const DIGIT = /^\p{Nd}$/u;

/** Compiles the filter in a step whose `?` is at the index. */
export type CompileFilter = (bracket: string, questionMark: number) => Filter;

/**
 * Compiles a step in brackets. The first character that can begin one decides what it is, and all before it is ignored:
 * `["1"]` is an index.
 */
export function compileBracket(bracket: string, compileFilter: CompileFilter): PathStep {
  if (bracket === '[*]') {
    return { kind: 'wildcard' };
  }
  if (PLACEHOLDER.test(bracket)) {
    return { kind: 'placeholder' };
  }
  const cursor = new TextCursor(bracket);
  for (; !cursor.isAtEnd; cursor.index += 1) {
    const character = cursor.current;
    if (character === '?') {
      return { kind: 'filter', filter: compileFilter(bracket, cursor.index) };
    }
    if (character === "'") {
      return compileProperties(cursor);
    }
    if (character === '@') {
      return compileIndexFromEnd(cursor);
    }
    if (isIndexCharacter(character)) {
      return compileIndexes(cursor);
    }
  }
  throw new PathSyntaxError(`${quoted(bracket)} holds neither names in single quotes nor indexes`);
}

/** Reads names in quotes up to the first closing bracket, which may stand inside of quotes as well. */
function compileProperties(cursor: TextCursor): PathStep {
  const names: string[] = [];
  let name: string | undefined;
  for (let character = cursor.current; character !== ']'; character = cursor.next()) {
    if (character !== "'") {
      name = name === undefined ? undefined : name + character;
    } else if (name === undefined) {
      name = '';
    } else {
      names.push(name);
      name = undefined;
    }
  }
  return { kind: 'properties', names };
}

/** Reads `@.length-1` or `@.size()-1`, up to the closing parenthesis. */
function compileIndexFromEnd(cursor: TextCursor): PathStep {
  cursor.next();
  cursor.next();
  const name = readUnless(cursor, '-', ' ()');
  if (name !== 'size' && name !== 'length') {
    throw new PathSyntaxError(`${quoted(cursor.text)} uses @.${name}, and there are only @.length and @.size()`);
  }
  return { kind: 'indexFromEnd', offset: readIndex(readUnless(cursor, ')', ' ')) };
}

/** Reads up to `end`, without the characters of `ignored`. */
function readUnless(cursor: TextCursor, end: string, ignored: string): string {
  let read = '';
  for (let character = cursor.current; character !== end; character = cursor.next()) {
    read += ignored.includes(character) ? '' : character;
  }
  return read;
}

/** What the characters of an index, a list of them or a slice add up to. */
interface IndexNotation {
  readonly numbers: number[];
  isList: boolean;
  isSliceFrom: boolean;
  isSliceTo: boolean;
}

/** Reads digits, signs, commas and colons; blanks do not count. What follows is ignored. */
function compileIndexes(cursor: TextCursor): PathStep {
  const notation: IndexNotation = { numbers: [], isList: false, isSliceFrom: false, isSliceTo: false };
  let digits = '';
  for (let character = cursor.current; isIndexPart(character); character = cursor.next()) {
    if (character === ':') {
      readSlice(cursor, digits, notation);
      digits = '';
    } else if (character === ',') {
      notation.numbers.push(readIndex(digits));
      notation.isList = true;
      digits = '';
    } else if (character !== ' ') {
      digits += character;
    }
    // The character behind a slice is skipped, unless it ends the brackets.
    if (cursor.current === ']') {
      break;
    }
  }
  if (digits !== '') {
    notation.numbers.push(readIndex(digits));
  }
  return indexStep(notation);
}

/** Reads a colon and the number behind it; `from` are the digits before it. */
function readSlice(cursor: TextCursor, from: string, notation: IndexNotation): void {
  let to = '';
  for (let character = cursor.next(); isSliceEnd(character); character = cursor.next()) {
    to += character === ' ' ? '' : character;
  }
  if (from === '') {
    notation.isSliceTo = true;
    notation.numbers.push(readIndex(to));
    return;
  }
  notation.numbers.push(readIndex(from));
  if (to === '') {
    notation.isSliceFrom = true;
  } else {
    notation.numbers.push(readIndex(to));
  }
}

/** Notations can be mixed; the first that applies here wins. */
function indexStep({ numbers, isList, isSliceFrom, isSliceTo }: IndexNotation): PathStep {
  const [first = 0, second] = numbers;
  if (second === undefined && !isSliceFrom && !isSliceTo) {
    return { kind: 'index', index: first };
  }
  if (isList) {
    return { kind: 'indexes', indexes: numbers };
  }
  if (isSliceFrom || second === undefined) {
    return isSliceFrom ? { kind: 'sliceFrom', from: first } : { kind: 'sliceTo', to: first };
  }
  return isSliceTo ? { kind: 'sliceTo', to: first } : { kind: 'sliceBetween', from: first, to: second };
}

function isIndexCharacter(character: string): boolean {
  return character === ':' || character === '-' || DIGIT.test(character);
}

function isIndexPart(character: string): boolean {
  return character === ' ' || character === ',' || isIndexCharacter(character);
}

function isSliceEnd(character: string): boolean {
  return character === ' ' || character === '-' || DIGIT.test(character);
}

function readIndex(digits: string): number {
  try {
    return parseInteger(digits);
  } catch {
    throw new PathSyntaxError(`${quoted(digits)} is no index`);
  }
}
