import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '..');

/** A release's packages, a folder for each language. */
export const DIST = join(ROOT, 'dist');

/** Downloads and generated files that later runs use again. */
export const CACHE = join(ROOT, '.cache');

/** An empty folder in the cache. */
export function emptyFolder(...names: readonly string[]): string {
  const folder = join(CACHE, ...names);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
