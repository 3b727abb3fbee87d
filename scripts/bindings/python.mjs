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

const typeCheckers = ['mypy==2.4.1', 'pyright==1.1.414'];

/**
 * Installs the example's requirements in a fresh virtual environment, runs its tests, and the README's, and checks the types of both.
 * Returns what the app runs in.
 */
export function testExample(example, variables) {
  const venv = emptyFolder(name, 'venv');
  run(example, variables, 'python3', '-m', 'venv', venv);
  const inside = { ...variables, VIRTUAL_ENV: venv, PATH: `${join(venv, 'bin')}:${process.env.PATH}` };
  run(example, inside, 'pip', 'install', '--quiet', '-r', 'requirements.txt', '-r', 'requirements-dev.txt', ...typeCheckers);
  writeReadmeTests(join(example, 'tests/unit'));
  run(example, inside, 'python', '-m', 'pytest', '-p', 'no:cacheprovider');
  run(example, inside, 'mypy', '--strict', '--cache-dir', join(cache, 'mypy'), 'app.py', 'ratings', 'tests');
  run(example, inside, 'pyright', 'app.py', 'ratings', 'tests');
  return inside;
}
