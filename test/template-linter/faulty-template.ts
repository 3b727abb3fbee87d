import type { FindingsOptions } from '../../lib/template-linter/findings-options';
import type { FindingId } from '../../lib/template-linter/rules';

/** A template with faults, and all that must be found in it. */
export interface FaultyTemplate {
  readonly title: string;
  readonly template: string;
  /** The findings in the order of their places, each with its line. */
  readonly finds: readonly (readonly [FindingId, number])[];
  /** What is known of the method; nothing if left out. */
  readonly options?: FindingsOptions;
}
