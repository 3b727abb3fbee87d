import type { Finding } from './finding';
import type { FindingsOptions } from './findings-options';

/**
 * Loads the template engine and its linter with the first call, from their bundle. The construct, `testing` and the command reach
 * both through this file, so that importing the package loads neither.
 */
export function loadEngine(): typeof import('.') {
  return require('.') as typeof import('.');
}

/** The most templates whose findings are kept: an app that makes the same API for many models checks the same templates again. */
const MAX_CACHED = 100;

const cache = new Map<string, readonly Finding[]>();

/** Checks a template as `checkTemplate` of the engine does, and keeps the findings. */
export function checkTemplate(source: string, options?: FindingsOptions): readonly Finding[] {
  const key = JSON.stringify([source, options]);
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const findings = loadEngine().checkTemplate(source, options);
  if (cache.size < MAX_CACHED) cache.set(key, findings);
  return findings;
}
