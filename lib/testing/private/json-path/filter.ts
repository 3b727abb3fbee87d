import type { CompiledPath } from './compiled-path';
import type { RegularExpression } from './regular-expression';

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
