import { anyOf } from './character-set';
import type { CharacterSet } from './character-set';
import { assignedWith, unassigned } from './unicode-test';

const categories = [
  'Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Me', 'Mc', 'Nd', 'Nl', 'No', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Co', 'Cs', 'Cn',
  'Pd', 'Ps', 'Pe', 'Pc', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Pi', 'Pf',
];

/** Categories named by what they are made of. */
const groupedCategories = new Map([
  ['L', ['Lu', 'Ll', 'Lt', 'Lm', 'Lo']],
  ['M', ['Mn', 'Me', 'Mc']],
  ['N', ['Nd', 'Nl', 'No']],
  ['Z', ['Zs', 'Zl', 'Zp']],
  ['C', ['Cc', 'Cf', 'Co', 'Cs', 'Cn']],
  ['P', ['Pd', 'Ps', 'Pe', 'Pc', 'Po', 'Pi', 'Pf']],
  ['S', ['Sm', 'Sc', 'Sk', 'So']],
  ['LC', ['Lu', 'Ll', 'Lt']],
  ['LD', ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Nd']],
]);
const casedCategories = ['Lu', 'Ll', 'Lt'];

/** The characters of a general category such as `Lu` or `L`; undefined where there is none of the name. */
export function generalCategory(name: string, ignoreCase = false): CharacterSet | undefined {
  const grouped = groupedCategories.get(ignoreCase && casedCategories.includes(name) ? 'LC' : name);
  return grouped ? anyCategory(grouped) : namedCategory(name);
}

/** The characters of any of the categories. */
export function anyCategory(names: readonly string[]): CharacterSet {
  const sets = names.map((name) => namedCategory(name) ?? unassigned);
  return anyOf(sets);
}

function namedCategory(name: string): CharacterSet | undefined {
  if (name === 'Cn') {
    return unassigned;
  }
  return categories.includes(name) ? assignedWith(name) : undefined;
}
