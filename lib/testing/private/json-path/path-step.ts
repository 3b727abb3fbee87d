import type { Filter } from './filter';

/**
 * One step of a path: what it takes from a value.
 *
 * - `root`, a `$` behind the first, stays where it is.
 * - `scan`, written `..`, goes through everything below.
 * - `properties`, written `.a` or `['a']`, takes a member; several names, or none, give a map of those that are there.
 * - `indexFromEnd`, written `[(@.length-1)]`, has a negative offset.
 * - `placeholder`, written `[?]`, asks for filters that only Java code can pass.
 */
export type PathStep
  = | { readonly kind: 'root' }
    | { readonly kind: 'scan' }
    | { readonly kind: 'wildcard' }
    | { readonly kind: 'placeholder' }
    | { readonly kind: 'properties'; readonly names: readonly string[] }
    | { readonly kind: 'index'; readonly index: number }
    | { readonly kind: 'indexFromEnd'; readonly offset: number }
    | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
    | { readonly kind: 'sliceFrom'; readonly from: number }
    | { readonly kind: 'sliceTo'; readonly to: number }
    | { readonly kind: 'sliceBetween'; readonly from: number; readonly to: number }
    | { readonly kind: 'filter'; readonly filter: Filter };

/** What the kinds of steps are called. */
export type StepKind = PathStep['kind'];

/** A step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<PathStep, OfKind<Kind>>;

interface OfKind<Kind extends StepKind> {
  /** The kind, by which steps are told apart. */
  readonly kind: Kind;
}

/** A step that leads to one value at most. */
export type DefiniteStep = StepOf<'root' | 'properties' | 'index' | 'indexFromEnd'>;

/** Whether a step leads to one value at most. */
export function isDefinite(step: PathStep): step is DefiniteStep {
  const { kind } = step;
  return kind === 'root' || kind === 'properties' || kind === 'index' || kind === 'indexFromEnd';
}

/** Whether a step takes elements of an array by their position. */
export function isPositional({ kind }: PathStep): boolean {
  switch (kind) {
    case 'index':
    case 'indexFromEnd':
    case 'indexes':
    case 'sliceFrom':
    case 'sliceTo':
    case 'sliceBetween': return true;
    default: return false;
  }
}
