import type { FindingSeverity } from './finding-severity';

/**
 * A probable mistake in a mapping template.
 */
export interface Finding {
  /**
   * The ID of the rule, such as `unescapedValue`. The README lists the IDs; they are stable.
   */
  readonly id: string;

  /**
   * The severity, which follows from the ID; that of a `failingCall` is a warning where only some requests come to the call.
   */
  readonly severity: FindingSeverity;

  /**
   * What is wrong, and what to write instead.
   */
  readonly message: string;

  /**
   * The line of the template, from 1.
   */
  readonly line: number;

  /**
   * The column in the line, from 1.
   */
  readonly column: number;

  /**
   * The line itself, with its number and a caret under the column.
   */
  readonly excerpt: string;
}
