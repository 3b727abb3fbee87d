import { RangeTable } from '../../text/range-table';
import { gainedLater, lostLater } from '../../text/unicode-data';
import { isAssigned } from '../../text/unicode-version';
import { setOf } from './character-set';
import type { CharacterSet } from './character-set';

/** A regular expression is asked about each character. */
const PROPERTY_WEIGHT = 4;

const lost = tablesOf(lostLater);
const gained = tablesOf(gainedLater);

/** The characters with a property that JavaScript's regular expressions know, as Unicode 13 assigns it. */
export function assignedWith(property: string): CharacterSet {
  const test = new RegExp(`^\\p{${property}}$`, 'u');
  const losses = lost.get(property);
  const gains = gained.get(property);
  return setOf((codePoint) => test.test(String.fromCodePoint(codePoint))
    ? isAssigned(codePoint) && gains?.has(codePoint) !== true
    : losses?.has(codePoint) === true, false, PROPERTY_WEIGHT);
}

/** The characters that Unicode 13 leaves unassigned. */
export const unassigned = unassignedCharacters();

function unassignedCharacters(): CharacterSet {
  const test = /^\p{Cn}$/u;
  return setOf((codePoint) => !isAssigned(codePoint) || test.test(String.fromCodePoint(codePoint)), false, PROPERTY_WEIGHT);
}

function tablesOf(ranges: ReadonlyMap<string, string>): ReadonlyMap<string, RangeTable> {
  return new Map([...ranges].map(([property, written]) => [property, new RangeTable(written)]));
}
