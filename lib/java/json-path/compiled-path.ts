import type { RegularExpression } from './regular-expression';

/** A path, ready to be read from documents. */
export class CompiledPath {
  /** Whether the path leads to one value at most, which is then the result itself. */
  public readonly isDefinite: boolean;
  /** Where the steps begin that are definite up to the end. */
  private readonly definiteFrom: number;

  /**
   * @param steps what follows the first `$` or `@`.
   * @param isRootPath whether the path starts at the document (`$`), not at the item that a filter looks at (`@`).
   */
  public constructor(public readonly steps: readonly PathStep[], public readonly isRootPath: boolean) {
    let definiteFrom = steps.length;
    for (let step = steps[definiteFrom - 1]; step !== undefined && isDefinite(step); step = steps[definiteFrom - 1]) {
      definiteFrom -= 1;
    }
    this.definiteFrom = definiteFrom;
    this.isDefinite = definiteFrom === 0;
  }

  /**
   * Whether a missing member on the way makes the whole path missing, not only this branch.
   * Jayway means to look at the steps before this one, but looks at the one before and all behind it.
   */
  public requiresMemberAt(index: number): boolean {
    return this.definiteFrom === 0 || this.definiteFrom < index;
  }
}

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

/** What a criterion compares: a value of the document, a text, or a regular expression. */
export type Operand = CompiledPath | string | RegularExpression;

/** How a criterion compares. */
export type Operator = '==' | '>=' | '<=' | '!=' | '<' | '>' | '=~';

/** `@.a`, or `!@.a`: whether there is a value that is not null. */
export interface ExistenceCriterion {
  /** Tells the two kinds of criteria apart. */
  readonly kind: 'existence';
  /** The path that is looked for. */
  readonly path: CompiledPath;
  /** Whether there must be a value, or must be none. */
  readonly expected: boolean;
}

/** `@.a < 5`. */
export interface ComparisonCriterion {
  /** Tells the two kinds of criteria apart. */
  readonly kind: 'comparison';
  /** What stands before the operator. */
  readonly left: Operand;
  /** What stands between. */
  readonly operator: Operator;
  /** What stands behind it. */
  readonly right: Operand;
}

/** One condition of a filter. */
export type Criterion = ExistenceCriterion | ComparisonCriterion;

/** What a filter accepts: all criteria of one alternative. Both lists are in the order of evaluation, which is from right to left. */
export type Filter = readonly (readonly Criterion[])[];
