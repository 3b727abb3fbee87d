import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder as emptyCacheFolder, ROOT as root } from '../folders.ts';

export { CACHE as cache, DIST as dist } from '../folders.ts';
export { root };

/** An empty folder for one job of a run. */
export function emptyFolder(...names) {
  return emptyCacheFolder('bindings', ...names);
}

/** A copy of an example app, without what earlier runs have left in it. */
export function copyOfExample(language) {
  const leftovers = /\/(cdk\.out|\.venv|__pycache__|\.pytest_cache|target|bin|obj|node_modules)$/;
  const folder = emptyFolder(language, 'example');
  cpSync(join(root, 'examples', language), folder, { recursive: true, filter: (source) => !leftovers.test(source) });
  return folder;
}
