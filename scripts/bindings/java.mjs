import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { cache } from './folders.mjs';
import { pack as packLanguage } from './pack.mjs';

export { synthesizeTranslations } from './java-translations.mjs';
export const name = 'java';
export const heading = 'Java';
export const rosettaName = 'java';
export const toolchain = ['java', 'mvn'];

const repository = join(cache, 'maven');

/** Makes the jar and puts it into the local repository, as `mvn install` would. */
export function pack(language) {
  const packages = packLanguage(language);
  cpSync(packages, repository, { recursive: true });
  return packages;
}

/** Maven's local repository is the project's own. */
export function environment() {
  return { MAVEN_OPTS: `-Dmaven.repo.local=${repository}` };
}

/** Compiles the example and runs its tests. */
export function testExample(example, variables) {
  run(example, variables, 'mvn', '--batch-mode', '--quiet', 'test');
  return variables;
}
