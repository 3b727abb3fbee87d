/** How a property is written, and the methods that may read it. */
export interface PropertyName {
  /** The name as it is written. */
  readonly name: string;
  /** `getx` and `getX`. */
  readonly getters: readonly string[];
  /** `isx` and `isX`. */
  readonly testers: readonly string[];
}

/** The property of a name. */
export function propertyNamed(name: string): PropertyName {
  const spellings = spellingsOf(name);
  return { name, getters: spellings.map((spelling) => `get${spelling}`), testers: spellings.map((spelling) => `is${spelling}`) };
}

/** How a property may be spelled in the name of a method: as it is, and with the other case of its first letter. */
export function spellingsOf(name: string): readonly [string, string] {
  const first = name.charAt(0);
  const upper = first.toUpperCase();
  return [name, (first === upper ? first.toLowerCase() : upper) + name.slice(1)];
}
