import { SourceLines, SourcePlace } from '../template-engine/source-lines';
import { Finding, FindingId, SEVERITIES, Severity } from './finding';

/** A finding with its place, as people read it. */
export interface PlacedFinding extends SourcePlace {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly message: string;
}

/** Tells in which lines of a template the findings are. */
export function placed(source: string, findings: readonly Finding[]): PlacedFinding[] {
  const lines = new SourceLines(source);
  return findings.map(({ id, position, message }) => ({ id, severity: SEVERITIES[id], message, ...lines.placeOf(position) }));
}
