import { loadEngine } from './load-engine';
import type { PlacedFinding, TemplateUse } from '.';

export type { PlacedFinding, TemplateUse };

/** How many templates are remembered: an app that makes the same API for many models has the same templates again and again. */
const REMEMBERED = 100;

const checked = new Map<string, readonly PlacedFinding[]>();

/**
 * What is found in a template for a use; without one, only whether it parses.
 *
 * The engine is loaded with the first template that is checked.
 */
export function checkTemplate(source: string, use?: TemplateUse): readonly PlacedFinding[] {
  const key = JSON.stringify([source, use]);
  const known = checked.get(key);
  if (known !== undefined) return known;
  const findings = loadEngine().checkTemplate(source, use);
  if (checked.size < REMEMBERED) checked.set(key, findings);
  return findings;
}
