import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { cache } from './folders.mjs';
import { replacedCdkModules } from './go-cdk-modules.mjs';
import { pack } from './pack.mjs';

export { synthesizeTranslations, mend } from './go-translations.mjs';
export const name = 'go';
export const heading = 'Go';
export const rosettaName = 'go';
export const toolchain = ['go'];
export { pack };

/** What Go downloads and compiles is the project's own, and may be deleted as any file. */
export function environment() {
  return { GOMODCACHE: join(cache, 'go', 'modules'), GOCACHE: join(cache, 'go', 'build'), GOFLAGS: `${process.env.GOFLAGS ?? ''} -modcacherw`.trim() };
}

/** Puts the module made here in the place of the published one, in the go.mod of a folder. */
export function replacePublished(folder, variables, packages) {
  const module = join(packages, readdirSync(packages)[0]);
  const requirements = readFileSync(join(module, 'go.mod'), 'utf8');
  const [, path] = /^module (\S+)/m.exec(requirements);
  for (const replaced of [{ path, folder: module }, ...replacedCdkModules(folder, variables, requirements)]) {
    run(folder, variables, 'go', 'mod', 'edit', `-replace=${replaced.path}=${replaced.folder}`);
  }
}

/** Compiles the example against the module made here and runs its tests. */
export function testExample(example, variables, packages) {
  replacePublished(example, variables, packages);
  run(example, variables, 'go', 'mod', 'tidy');
  run(example, variables, 'go', 'vet', './...');
  run(example, variables, 'go', 'test', './...');
  return variables;
}
