import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What jsii-pacmak makes, a folder for each language. */
export const dist = join(root, 'dist');

/** What is downloaded or generated once and used again by later runs. */
export const cache = join(root, '.cache');

/** An empty folder for one job of a run. */
export function emptyFolder(...names) {
  const folder = join(cache, 'bindings', ...names);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of an example app, without what earlier runs have left in it. */
export function copyOfExample(language) {
  const leftovers = /\/(cdk\.out|\.venv|__pycache__|\.pytest_cache|target|bin|obj|node_modules)$/;
  const folder = emptyFolder(language, 'example');
  cpSync(join(root, 'examples', language), folder, { recursive: true, filter: (source) => !leftovers.test(source) });
  return folder;
}
