import type { PlacedFinding } from '../template-linter/check-on-first-use';

/** A mapping template, and what was found in it. */
export interface LintedTemplate {
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
}
