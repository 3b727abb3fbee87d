import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonEnvironment } from '../../test/model-server/python-environment';

export const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, '.cache/tools');
const ACTIONLINT_VERSION = 'v1.7.12';

/** The path of shellcheck, which PyPI has. It is installed first, where it is not yet. */
export function shellcheck(): string {
  const environment = pythonEnvironment(CACHE, join(__dirname, 'requirements.txt'));
  if (environment === undefined) throw new Error('there is no python3 with the modules venv and ensurepip');
  return join(environment.bin, 'shellcheck');
}

/** The path of actionlint, which Go's proxy has. It is installed first, where it is not yet. */
export function actionlint(): string {
  const folder = join(CACHE, `actionlint-${ACTIONLINT_VERSION}`);
  const command = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (!existsSync(command)) {
    execFileSync('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT_VERSION}`], { stdio: 'inherit', env: { ...process.env, GOBIN: folder } });
  }
  return command;
}

/** The shell scripts of the project: by their endings, or by their first lines. */
export function shellScripts(): string[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter((file) => file !== '');
  return files.filter((file) => existsSync(join(ROOT, file)) && isShellScript(file));
}

function isShellScript(file: string): boolean {
  if (/\.(ba)?sh$/.test(file)) return true;
  return !/\.\w+$/.test(file) && /^#!.*\b(ba)?sh\b/.test(readFileSync(join(ROOT, file), 'utf8'));
}

/** Runs a linter on the project. Its findings are printed, and make this process fail. */
export function lint(command: string, ...parameters: readonly string[]): void {
  const { status, error } = spawnSync(command, parameters, { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exitCode = 1;
}
