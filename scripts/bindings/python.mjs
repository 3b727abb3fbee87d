import { join } from 'node:path';
import { run } from './command.mjs';
import { cache, emptyFolder } from './folders.mjs';
import { pack } from './pack.mjs';
import { writeReadmeTests } from './readme-tests.mjs';

export { synthesizeTranslations } from './python-translations.mjs';
export const name = 'python';
export const heading = 'Python';
export const rosettaName = 'python';
export const toolchain = ['python3'];
export { pack };

/** pip finds the wheel made here beside the registry's packages, and keeps what it downloads. What is not imported need not be compiled. */
export function environment(packages) {
  return { PIP_FIND_LINKS: packages, PIP_CACHE_DIR: join(cache, 'pip'), PIP_NO_COMPILE: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
}

/** Installs the example's requirements in a fresh virtual environment and runs its tests, and the README's. Returns what the app runs in. */
export function testExample(example, variables) {
  const venv = emptyFolder(name, 'venv');
  run(example, variables, 'python3', '-m', 'venv', venv);
  const inside = { ...variables, VIRTUAL_ENV: venv, PATH: `${join(venv, 'bin')}:${process.env.PATH}` };
  run(example, inside, 'pip', 'install', '--quiet', '-r', 'requirements.txt', '-r', 'requirements-dev.txt');
  writeReadmeTests(join(example, 'tests/unit'));
  run(example, inside, 'python', '-m', 'pytest', '-p', 'no:cacheprovider');
  return inside;
}
