import { scriptsAddedLater } from '../../text/unicode-data';
import { setOf } from './character-set';
import type { CharacterSet } from './character-set';
import { anyCategory } from './general-category';
import { assignedWith } from './unicode-test';

/** Names of scripts that are not words with capitals. */
const irregularNames = new Map([['PHAGS_PA', 'Phags_Pa'], ['SIGNWRITING', 'SignWriting'], ['NKO', 'Nko']]);

/** Codes of scripts that JavaScript knows and JDK 17 does not. */
const codesUnknownToJava = new Set(['QAAC', 'QAAI']);

/** The characters of a script, named as `UnicodeScript.forName` takes it; undefined where there is none. */
export function unicodeScript(name: string): CharacterSet | undefined {
  const upper = name.toUpperCase();
  if (upper === 'UNKNOWN' || upper === 'ZZZZ') {
    return anyCategory(['Cn', 'Co', 'Cs']);
  }
  if (scriptsAddedLater.has(upper) || codesUnknownToJava.has(upper) || !/^[A-Z_]+$/.test(upper)) {
    return undefined;
  }
  const words = upper.toLowerCase().replace(/(^|_)[a-z]/g, (start) => start.toUpperCase());
  try {
    return setOf(assignedWith(`Script=${irregularNames.get(upper) ?? words}`).has);
  } catch {
    return undefined;
  }
}
