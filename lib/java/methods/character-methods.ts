import { characterDigit } from '../text/character-digit';
import { JavaInteger } from '../values/java-number';
import { JavaCharacter, type JavaValue } from '../values/java-value';
import { defineMethods, MethodDefinitions, MethodGroup } from './java-method';
import { characterAt, intAt } from './method-arguments';
import { codePointOf, isJavaWhitespace, lowerCharacter, upperCharacter } from './string-case';

/** What may be asked of a character, or of the number of one. */
const TESTS: Readonly<{ [key: string]: (character: string) => boolean }> = {
  isDigit: (character) => /^\p{Nd}$/u.test(character),
  isLetter: (character) => /^\p{L}$/u.test(character),
  isLetterOrDigit: (character) => /^[\p{L}\p{Nd}]$/u.test(character),
  isLowerCase: (character) => /^\p{Lowercase}$/u.test(character),
  isUpperCase: (character) => /^\p{Uppercase}$/u.test(character),
  isTitleCase: (character) => /^\p{Lt}$/u.test(character),
  isWhitespace: isJavaWhitespace,
  isSpaceChar: (character) => /^\p{Z}$/u.test(character),
  isISOControl: (character) => /^\p{Cc}$/u.test(character),
};

/** The methods of characters. */
export const characterMethods: MethodGroup = () => [
  ...defineMethods<JavaCharacter>({
    'char charValue()': (character) => character,
    'static int compare(char,char)': (_, values) => JavaInteger.of(codeAt(values, 0) - codeAt(values, 1)),
    'static int digit(int,int)': (_, values) => JavaInteger.of(characterDigit(intAt(values, 0), intAt(values, 1))),
    'static int getNumericValue(int)': (_, values) => JavaInteger.of(characterDigit(intAt(values, 0), 36)),
    'static int toLowerCase(int)': (_, values) => changedCode(intAt(values, 0), lowerCharacter),
    'static int toUpperCase(int)': (_, values) => changedCode(intAt(values, 0), upperCharacter),
    'static int digit(char,int)': (_, values) => JavaInteger.of(characterDigit(codeAt(values, 0), intAt(values, 1))),
    'static int getNumericValue(char)': (_, values) => JavaInteger.of(characterDigit(codeAt(values, 0), 36)),
    'static int hashCode(char)': (_, values) => JavaInteger.of(codeAt(values, 0)),
    'static boolean isAlphabetic(int)': (_, values) => /^\p{Alphabetic}$/u.test(codePointOf(intAt(values, 0))),
    'static char toLowerCase(char)': (_, values) => new JavaCharacter(lowerCharacter(characterAt(values, 0))),
    'static char toUpperCase(char)': (_, values) => new JavaCharacter(upperCharacter(characterAt(values, 0))),
    'static String toString(char)': (_, values) => characterAt(values, 0),
    'static String toString(int)': (_, values) => codePointOf(intAt(values, 0)),
    'static Character valueOf(char)': (_, values) => new JavaCharacter(characterAt(values, 0)),
  })(),
  ...defineMethods<JavaCharacter>(tests())(),
];

function tests(): MethodDefinitions<JavaCharacter> {
  return Object.fromEntries(Object.entries(TESTS).flatMap(([name, test]) => [
    [`static boolean ${name}(char)`, (_: JavaCharacter, values: readonly JavaValue[]) => test(characterAt(values, 0))],
    [`static boolean ${name}(int)`, (_: JavaCharacter, values: readonly JavaValue[]) => test(codePointOf(intAt(values, 0)))],
  ]));
}

function codeAt(values: readonly JavaValue[], index: number): number {
  return characterAt(values, index).charCodeAt(0);
}

/** A code point in another case; what is no code point stays. */
function changedCode(code: number, change: (text: string) => string): JavaInteger {
  const isCodePoint = code >= 0 && code <= 0x10ffff;
  return JavaInteger.of(isCodePoint ? change(String.fromCodePoint(code)).codePointAt(0) ?? code : code);
}
