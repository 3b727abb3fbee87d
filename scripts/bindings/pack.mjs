import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { cache, dist, root } from './folders.mjs';

export const tablet = join(cache, 'rosetta.tabl.json');

/** Languages whose published form is source code, or whose compiler may be missing, are only generated. */
const codeOnly = { go: true, dotnet: false };

/** The time in archives that are made: that of npm's tarballs. */
const reproducible = { SOURCE_DATE_EPOCH: '499162500' };

/** Translates the README's examples, for the documentation of the packages. The package must be built. */
export function translateExamples() {
  const assembly = join(root, '.jsii');
  if (existsSync(tablet) && statSync(tablet).mtimeMs > statSync(assembly).mtimeMs) return;
  // It starts without rosetta's earlier tablets, which keep examples that the README has no longer.
  run(root, {}, 'npm', 'run', '--silent', 'test:readme');
}

/** Makes the package of one language in `dist`. The package must be built, and its examples translated. */
export function pack(language, { compile = !codeOnly[language] } = {}) {
  rmSync(join(dist, language), { recursive: true, force: true });
  // jsii-pacmak calls `npm pack`, which would build the package once more.
  const variables = { npm_config_ignore_scripts: 'true', PIP_CACHE_DIR: join(cache, 'pip'), ...reproducible };
  run(root, variables, 'npx', 'jsii-pacmak', '--no-npmignore', '--target', language, '--outdir', dist,
    '--rosetta-tablet', tablet, '--rosetta-unknown-snippets', 'verbatim',
    '--maven-local-repository', join(cache, 'maven'), ...(compile ? [] : ['--code-only']));
  return join(dist, language);
}
