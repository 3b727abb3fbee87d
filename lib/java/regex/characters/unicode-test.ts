import { RangeTable } from '../../text/range-table';
import { isAssigned } from '../../text/unicode-version';
import { setOf } from './character-set';
import type { CharacterSet } from './character-set';

/** A regular expression is asked about each character. */
const propertyWeight = 4;

/** Characters that had a property in Unicode 13 and lost it later. */
const lostLater = new Map([
  ['Ll', new RangeTable('295')],
  ['Mn', new RangeTable('1734 1171e')],
  ['Lowercase', new RangeTable('295')],
  ['Script=Common', new RangeTable('16fe2-16fe3')],
  ['Script=Zyyy', new RangeTable('16fe2-16fe3')],
]);

/** Characters that got a property after Unicode 13, though they existed before. */
const gainedLater = new Map([
  ['Lo', new RangeTable('295')],
  ['Mc', new RangeTable('1734 1171e')],
  ['Lowercase', new RangeTable('10fc ab69')],
  ['Alphabetic', new RangeTable('363-36f c04 f82-f83 1dd3-1de6 11080-11081')],
  ['Bidi_Mirrored', new RangeTable('226d')],
  ['ID_Continue', new RangeTable('30fb ff65')],
  ['Script=Han', new RangeTable('16fe2-16fe3')],
  ['Script=Hani', new RangeTable('16fe2-16fe3')],
]);

/** The characters with a property that JavaScript's regular expressions know, as Unicode 13 assigns it. */
export function assignedWith(property: string): CharacterSet {
  const test = new RegExp(`^\\p{${property}}$`, 'u');
  const lost = lostLater.get(property);
  const gained = gainedLater.get(property);
  return setOf((codePoint) => test.test(String.fromCodePoint(codePoint))
    ? isAssigned(codePoint) && gained?.has(codePoint) !== true
    : lost?.has(codePoint) === true, false, propertyWeight);
}

/** The characters that Unicode 13 leaves unassigned. */
export const unassigned = unassignedCharacters();

function unassignedCharacters(): CharacterSet {
  const test = /^\p{Cn}$/u;
  return setOf((codePoint) => !isAssigned(codePoint) || test.test(String.fromCodePoint(codePoint)), false, propertyWeight);
}
