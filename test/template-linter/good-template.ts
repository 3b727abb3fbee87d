import type { FindingsOptions } from '../../lib/template-linter/findings-options';

/** A template in which nothing must be found. */
export interface GoodTemplate {
  readonly title: string;
  readonly template: string;
  /** What is known of the method; nothing if left out. */
  readonly options?: FindingsOptions;
}
