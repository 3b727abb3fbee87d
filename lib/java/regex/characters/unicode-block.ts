import { BLOCKS } from '../../text/unicode-data';
import { range, setOf } from './character-set';
import type { CharacterSet } from './character-set';

/** Further names of blocks that were renamed. */
const formerNames = new Map([
  ['GREEK', 'GREEK AND COPTIC'],
  ['CYRILLIC SUPPLEMENT', 'CYRILLIC SUPPLEMENTARY'],
  ['CYRILLICSUPPLEMENT', 'CYRILLIC SUPPLEMENTARY'],
  ['COMBINING_MARKS_FOR_SYMBOLS', 'COMBINING DIACRITICAL MARKS FOR SYMBOLS'],
  ['COMBININGMARKSFORSYMBOLS', 'COMBINING DIACRITICAL MARKS FOR SYMBOLS'],
  ['COMBINING MARKS FOR SYMBOLS', 'COMBINING DIACRITICAL MARKS FOR SYMBOLS'],
]);
const constantsOfOtherName = new Set(['GREEK_AND_COPTIC', 'COMBINING_DIACRITICAL_MARKS_FOR_SYMBOLS']);

let byName: ReadonlyMap<string, CharacterSet> | undefined;

/** The characters of a block, named as `UnicodeBlock.forName` takes it; undefined where there is none. */
export function unicodeBlock(name: string): CharacterSet | undefined {
  const upper = name.toUpperCase();
  if (upper === 'SURROGATES_AREA') {
    return setOf(() => false);
  }
  byName ??= readTable();
  return byName.get(formerNames.get(upper) ?? upper);
}

/** A block goes by its name, its name without blanks, and its name as a constant. */
function readTable(): ReadonlyMap<string, CharacterSet> {
  const read = new Map<string, CharacterSet>();
  for (const [, first = '', last = '', name = ''] of BLOCKS.matchAll(/([0-9a-f]+)-([0-9a-f]+) ([^;\n]+)/g)) {
    const block = setOf(range(parseInt(first, 16), parseInt(last, 16)).has);
    const constant = name.replace(/[ -]/g, '_');
    read.set(name, block);
    read.set(name.replaceAll(' ', ''), block);
    if (!constantsOfOtherName.has(constant)) {
      read.set(constant, block);
    }
  }
  return read;
}
