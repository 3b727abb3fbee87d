import type { FindingSeverity } from './finding-severity';

/**
 * What is probably wrong with a mapping template.
 */
export interface Finding {
  /**
   * What it is, such as `unescapedValue`. The README lists the IDs; they are stable.
   */
  readonly id: string;

  /**
   * How bad it is; it follows from the ID.
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
