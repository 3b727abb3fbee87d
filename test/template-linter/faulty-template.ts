import type { FindingId, TemplateUse } from '../../lib/template-linter/finding';

/** A template with faults, and all that must be found in it. */
export interface FaultyTemplate {
  readonly title: string;
  readonly template: string;
  /** The findings in the order of their places, each with its line. */
  readonly finds: readonly (readonly [FindingId, number])[];
  /** What is known of the method; nothing if left out. */
  readonly use?: TemplateUse;
}
