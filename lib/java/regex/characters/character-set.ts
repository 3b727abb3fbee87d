import { RenderError } from '../../render-error';
import { isSurrogateOrSupplementary } from './character-codes';

/** Characters that one place of a pattern matches. */
export interface CharacterSet {
  /** Whether the code point belongs to the set. */
  readonly has: (codePoint: number) => boolean;
  /** Whether it is certain that the set has neither supplementary code points nor surrogates. */
  readonly basic: boolean;
  /** About how many comparisons `has` takes. */
  readonly weight: number;
  /** The only member, where there is just one. */
  readonly only?: number;
}

/** A set of what `has` accepts. */
export function setOf(has: (codePoint: number) => boolean, basic = false, weight = 1): CharacterSet {
  return { has, basic, weight };
}

/** The set of one code point. */
export function single(codePoint: number): CharacterSet {
  return { has: (other) => other === codePoint, basic: !isSurrogateOrSupplementary(codePoint), weight: 1, only: codePoint };
}

/** The set of all code points from `first` to `last`. */
export function range(first: number, last: number): CharacterSet {
  const basic = last < 0xd800 || (first > 0xdfff && last < 0x10000);
  return setOf((codePoint) => first <= codePoint && codePoint <= last, basic);
}

/** What is in either set. */
export function union(left: CharacterSet, right: CharacterSet): CharacterSet {
  return anyOf([left, right]);
}

/** What is in any of the sets. */
export function anyOf(sets: readonly CharacterSet[]): CharacterSet {
  const [first, ...others] = gathered(sets);
  if (first === undefined || others.length === 0) {
    return first ?? setOf(() => false, true);
  }
  const parts = [first, ...others];
  return setOf(
    (codePoint) => parts.some((part) => part.has(codePoint)), parts.every(({ basic }) => basic), totalWeight(parts),
  );
}

/** What is in both sets. */
export function intersection(left: CharacterSet, right: CharacterSet): CharacterSet {
  return setOf(
    (codePoint) => left.has(codePoint) && right.has(codePoint), left.basic && right.basic, totalWeight([left, right]),
  );
}

/** What is not in the set. */
export function complement(set: CharacterSet): CharacterSet {
  return setOf((codePoint) => !set.has(codePoint), false, set.weight);
}

/** Stands for an operand that is missing, as in `[[a]b&&]`: Java accepts the pattern and fails when it gets there. */
export const missingSet: CharacterSet = setOf(() => {
  throw new RenderError('The right side of && in a character class is missing');
});

/** The sets with all those of one code point made one, so that a long list of characters is looked up at once. */
function gathered(sets: readonly CharacterSet[]): readonly CharacterSet[] {
  const singles = sets.filter(({ only }) => only !== undefined);
  if (singles.length < 3) {
    return sets;
  }
  const codePoints = new Set(singles.map(({ only }) => only));
  const others = sets.filter(({ only }) => only === undefined);
  return [setOf((codePoint) => codePoints.has(codePoint), singles.every(({ basic }) => basic)), ...others];
}

function totalWeight(sets: readonly CharacterSet[]): number {
  return sets.reduce((total, { weight }) => total + weight, 0);
}
