import { posixClass } from './ascii-classes';
import { anyOf, complement, intersection, range, setOf, union } from './character-set';
import type { CharacterSet } from './character-set';
import { anyCategory, generalCategory } from './general-category';
import { assignedWith, unassigned } from './unicode-test';

type SetFactory = (ignoreCase: boolean) => CharacterSet;

const letterCases = ['Lowercase', 'Uppercase', 'Lt'];

/** Lower, upper or title case; any of them where case does not count. */
function letterCase(property: string): SetFactory {
  return (ignoreCase) => (ignoreCase ? anyOf(letterCases.map(assignedWith)) : assignedWith(property));
}

const alphabetic = (): CharacterSet => assignedWith('Alphabetic');
const decimalDigit = (): CharacterSet => assignedWith('Nd');
const letter = (): CharacterSet => assignedWith('L');
const control = (): CharacterSet => assignedWith('Cc');
const punctuation = (): CharacterSet => assignedWith('P');
const spaceSeparators = (): CharacterSet => assignedWith('Z');
const joinControl = (): CharacterSet => range(0x200c, 0x200d);
const blank = (): CharacterSet => union(assignedWith('Zs'), range(0x09, 0x09));
const whiteSpace = (): CharacterSet =>
  union(spaceSeparators(), setOf((codePoint) => (codePoint >= 0x09 && codePoint <= 0x0d) || codePoint === 0x85));
const graphic = (): CharacterSet => complement(anyCategory(['Zs', 'Zl', 'Zp', 'Cc', 'Cs', 'Cn']));
const hexDigit = (): CharacterSet => union(decimalDigit(), setOf((codePoint) => {
  const halfWidth = codePoint >= 0xff10 && codePoint <= 0xff46 ? codePoint - 0xfee0 : codePoint;
  return (halfWidth >= 0x41 && halfWidth <= 0x46) || (halfWidth >= 0x61 && halfWidth <= 0x66);
}));
const wordParts = ['Mn', 'Me', 'Mc', 'Nd', 'Pc'];
const ignorable = (): CharacterSet => union(assignedWith('Cf'), setOf((codePoint) => codePoint <= 0x08
  || (codePoint >= 0x0e && codePoint <= 0x1b) || (codePoint >= 0x7f && codePoint <= 0x9f)));

/** `\w` under the flag `U`. */
export const unicodeWord = (): CharacterSet => anyOf([alphabetic(), anyCategory(wordParts), joinControl()]);
/** `\d` under the flag `U`. */
export const unicodeDigit = decimalDigit;
/** `\s` under the flag `U`. */
export const unicodeSpace = whiteSpace;

/** POSIX names with the meaning that the flag `U`, or the prefix `Is`, gives them. */
const unicodePosix = new Map<string, SetFactory>([
  ['ALPHA', alphabetic],
  ['LOWER', letterCase('Lowercase')],
  ['UPPER', letterCase('Uppercase')],
  ['SPACE', whiteSpace],
  ['PUNCT', punctuation],
  ['XDIGIT', hexDigit],
  ['ALNUM', () => union(alphabetic(), decimalDigit())],
  ['CNTRL', control],
  ['DIGIT', decimalDigit],
  ['BLANK', blank],
  ['GRAPH', graphic],
  ['PRINT', () => intersection(union(graphic(), blank()), complement(control()))],
]);

const unicodeBinary = new Map<string, SetFactory>([
  ['ALPHABETIC', alphabetic],
  ['ASSIGNED', () => complement(unassigned)],
  ['CONTROL', control],
  ['HEXDIGIT', hexDigit],
  ['HEX_DIGIT', hexDigit],
  ['IDEOGRAPHIC', () => assignedWith('Ideographic')],
  ['JOINCONTROL', joinControl],
  ['JOIN_CONTROL', joinControl],
  ['LETTER', letter],
  ['LOWERCASE', letterCase('Lowercase')],
  ['NONCHARACTERCODEPOINT', nonCharacter],
  ['NONCHARACTER_CODE_POINT', nonCharacter],
  ['TITLECASE', letterCase('Lt')],
  ['PUNCTUATION', punctuation],
  ['UPPERCASE', letterCase('Uppercase')],
  ['WHITESPACE', whiteSpace],
  ['WHITE_SPACE', whiteSpace],
  ['WORD', unicodeWord],
]);

const javaProperties = new Map<string, SetFactory>([
  ['javaLowerCase', letterCase('Lowercase')],
  ['javaUpperCase', letterCase('Uppercase')],
  ['javaAlphabetic', alphabetic],
  ['javaIdeographic', () => assignedWith('Ideographic')],
  ['javaTitleCase', letterCase('Lt')],
  ['javaDigit', decimalDigit],
  ['javaDefined', () => complement(unassigned)],
  ['javaLetter', letter],
  ['javaLetterOrDigit', () => union(letter(), decimalDigit())],
  ['javaJavaIdentifierStart', () => union(letter(), anyCategory(['Nl', 'Sc', 'Pc']))],
  ['javaJavaIdentifierPart', () => anyOf([letter(), anyCategory(['Nl', 'Sc', 'Pc', 'Nd', 'Mn', 'Mc']), ignorable()])],
  ['javaUnicodeIdentifierStart', identifierStart],
  ['javaUnicodeIdentifierPart', () => anyOf([identifierStart(), assignedWith('ID_Continue'), ignorable()])],
  ['javaIdentifierIgnorable', ignorable],
  ['javaSpaceChar', spaceSeparators],
  ['javaWhitespace', javaWhiteSpace],
  ['javaISOControl', control],
  ['javaMirrored', () => assignedWith('Bidi_Mirrored')],
]);

/** The characters that `\p{name}` names; undefined where there is no such name. */
export function characterProperty(name: string, ignoreCase: boolean): CharacterSet | undefined {
  switch (name) {
    case 'L1':
      return range(0, 0xff);
    case 'all':
      return setOf(() => true);
    default:
      return generalCategory(name, ignoreCase) ?? posixClass(name, ignoreCase) ?? javaProperties.get(name)?.(ignoreCase);
  }
}

/** The characters that `\p{IsName}` names by a property of Unicode, in any case. */
export function unicodeProperty(name: string, ignoreCase: boolean): CharacterSet | undefined {
  return (unicodeBinary.get(name.toUpperCase()) ?? unicodePosix.get(name.toUpperCase()))?.(ignoreCase);
}

/** The characters that a POSIX name stands for under the flag `U`, in any case. */
export function unicodePosixClass(name: string, ignoreCase: boolean): CharacterSet | undefined {
  return unicodePosix.get(name.toUpperCase())?.(ignoreCase);
}

function nonCharacter(): CharacterSet {
  return setOf((codePoint) => (codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef));
}

/** The vertical tilde is no identifier character any more, but Unicode 13 counts it. */
function identifierStart(): CharacterSet {
  return union(assignedWith('ID_Start'), range(0x2e2f, 0x2e2f));
}

/** Blanks without the three that do not break a line, and the separators among the control characters. */
function javaWhiteSpace(): CharacterSet {
  const spaces = spaceSeparators();
  return setOf((codePoint) => (codePoint >= 0x09 && codePoint <= 0x0d) || (codePoint >= 0x1c && codePoint <= 0x1f)
    || (spaces.has(codePoint) && codePoint !== 0xa0 && codePoint !== 0x2007 && codePoint !== 0x202f));
}
