import type { FindingsOptions } from '../../lib/template-linter/findings-options';

/** A template that must have no findings. */
export interface GoodTemplate {
  readonly title: string;
  readonly template: string;
  readonly options?: FindingsOptions;
}
