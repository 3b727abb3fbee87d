import type { TemplateUse } from '../../lib/template-linter/finding';

/** A template in which nothing must be found. */
export interface GoodTemplate {
  readonly title: string;
  readonly template: string;
  /** What is known of the method; nothing if left out. */
  readonly use?: TemplateUse;
}
