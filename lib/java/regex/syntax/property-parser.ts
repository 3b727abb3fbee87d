import { code } from '../characters/character-codes';
import { characterProperty, unicodePosixClass, unicodeProperty } from '../characters/character-property';
import { complement } from '../characters/character-set';
import type { CharacterSet } from '../characters/character-set';
import { unicodeBlock } from '../characters/unicode-block';
import { unicodeScript } from '../characters/unicode-script';
import { patternFlags } from './pattern-flags';
import type { PatternReader } from './pattern-reader';

const CAPITAL_P = 0x50;
const SMALL_P = 0x70;

/** Whether the escape letter starts `\p` or `\P`. */
export function isPropertyLetter(letter: number): boolean {
  return letter === SMALL_P || letter === CAPITAL_P;
}

/** Parses a property from its letter `p` or `P` on: `\pL`, `\p{Lu}`, `\P{IsGreek}`, `\p{script=Latin}`. */
export function parseProperty(reader: PatternReader): CharacterSet {
  const negated = reader.at(reader.cursor) === CAPITAL_P;
  const braced = reader.next() === code.openBrace;
  if (!braced) {
    reader.unread();
  }
  reader.next();
  const name = braced ? readBracedName(reader) : readLetter(reader);
  const set = name.includes('=') ? valuedProperty(reader, name) : namedProperty(reader, name);
  if (negated) {
    reader.stepsByCodePoint = true;
  }
  return negated ? complement(set) : set;
}

function readLetter(reader: PatternReader): string {
  const name = reader.text(reader.cursor, reader.cursor + 1);
  reader.read();
  return name;
}

function readBracedName(reader: PatternReader): string {
  const start = reader.cursor;
  do {
    if (reader.atEnd()) {
      reader.cursor = reader.length + 1;
      reader.fail('Unclosed character family');
    }
  } while (reader.read() !== code.closeBrace);
  const end = reader.cursor - 1;
  return end > start ? reader.text(start, end) : reader.fail('Empty character family');
}

/** `\p{name=value}`. */
function valuedProperty(reader: PatternReader, text: string): CharacterSet {
  const separator = text.indexOf('=');
  const name = text.slice(0, separator).toLowerCase();
  const value = text.slice(separator + 1);
  return findValuedProperty(name, value, reader.has(patternFlags.caseInsensitive))
    ?? reader.fail(`Unknown Unicode property {name=<${name}>, value=<${value}>}`);
}

function findValuedProperty(name: string, value: string, ignoreCase: boolean): CharacterSet | undefined {
  switch (name) {
    case 'sc':
    case 'script':
      return unicodeScript(value);
    case 'blk':
    case 'block':
      return unicodeBlock(value);
    case 'gc':
    case 'general_category':
      return characterProperty(value, ignoreCase);
    default:
      return undefined;
  }
}

/** `\p{name}`, where the prefix tells what it names. */
function namedProperty(reader: PatternReader, name: string): CharacterSet {
  return findNamedProperty(reader, name) ?? reader.fail(`Unknown character property name {${name}}`);
}

function findNamedProperty(reader: PatternReader, name: string): CharacterSet | undefined {
  const ignoreCase = reader.has(patternFlags.caseInsensitive);
  if (name.startsWith('In')) {
    return unicodeBlock(name.slice(2));
  }
  if (name.startsWith('Is')) {
    const rest = name.slice(2);
    return unicodeProperty(rest, ignoreCase) ?? characterProperty(rest, ignoreCase) ?? unicodeScript(rest);
  }
  const posix = reader.has(patternFlags.unicodeCharacterClass) ? unicodePosixClass(name, ignoreCase) : undefined;
  return posix ?? characterProperty(name, ignoreCase);
}
