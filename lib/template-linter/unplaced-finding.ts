import { SourceLines } from '../template-engine/source-lines';
import type { Finding } from './finding';
import type { FindingSeverity } from './finding-severity';
import { type FindingId, RULES } from './rules';

/** A finding as a check makes it, before its line and its excerpt are looked up. */
export interface UnplacedFinding {
  readonly id: FindingId;
  /** In characters from the start of the template. */
  readonly position: number;
  readonly message: string;
  /** Set where the finding is less severe than its rule. */
  readonly severity?: FindingSeverity;
}

/** Adds to each finding its severity, and its place in the template's lines. */
export function placeFindings(source: string, findings: readonly UnplacedFinding[]): Finding[] {
  const lines = new SourceLines(source);
  return findings.map(({ id, position, message, severity = RULES[id].severity }) => (
    { id, severity, message, ...lines.placeOf(position) }
  ));
}
