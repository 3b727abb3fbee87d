import { setOf } from './character-set';
import type { CharacterSet } from './character-set';
import { anyCategory } from './general-category';
import { assignedWith } from './unicode-test';

/** Names of scripts that are not words with capitals. */
const irregularNames = new Map([['PHAGS_PA', 'Phags_Pa'], ['SIGNWRITING', 'SignWriting'], ['NKO', 'Nko']]);

/** Scripts that Unicode 14 to 17 added, by both names, and codes that JavaScript knows and JDK 17 does not. */
const addedLater = new Set([
  'VITHKUQI', 'VITH', 'TOTO', 'CYPRO_MINOAN', 'CPMN', 'OLD_UYGHUR', 'OUGR', 'TANGSA', 'TNSA', 'KAWI', 'NAG_MUNDARI', 'NAGM',
  'GARAY', 'GARA', 'GURUNG_KHEMA', 'GUKH', 'KIRAT_RAI', 'KRAI', 'OL_ONAL', 'ONAO', 'SUNUWAR', 'SUNU', 'TODHRI', 'TODR',
  'TULU_TIGALARI', 'TUTG', 'BERIA_ERFE', 'BERF', 'SIDETIC', 'SIDT', 'TAI_YO', 'TAYO', 'TOLONG_SIKI', 'TOLS',
  'QAAC', 'QAAI',
]);

/** The characters of a script, named as `UnicodeScript.forName` takes it; undefined where there is none. */
export function unicodeScript(name: string): CharacterSet | undefined {
  const upper = name.toUpperCase();
  if (upper === 'UNKNOWN' || upper === 'ZZZZ') {
    return anyCategory(['Cn', 'Co', 'Cs']);
  }
  if (addedLater.has(upper) || !/^[A-Z_]+$/.test(upper)) {
    return undefined;
  }
  const words = upper.toLowerCase().replace(/(^|_)[a-z]/g, (start) => start.toUpperCase());
  try {
    return setOf(assignedWith(`Script=${irregularNames.get(upper) ?? words}`).has);
  } catch {
    return undefined;
  }
}
