import type { FindingsOptions } from '../../lib/template-linter/findings-options';
import type { FindingId } from '../../lib/template-linter/rules';

/** A template with mistakes, and all findings that it must have. */
export interface FaultyTemplate {
  readonly title: string;
  readonly template: string;
  /** The findings in the order of their places, each with its line. */
  readonly finds: readonly (readonly [FindingId, number])[];
  readonly options?: FindingsOptions;
}
