import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A Python with the packages that something needs. */
export interface PythonEnvironment {
  /** The folder of its commands. */
  readonly bin: string;
  run(script: string, ...args: readonly string[]): void;
}

/** Makes the virtual environment in a folder, and installs what a file requires; undefined where Python or its module venv is missing. */
export function pythonEnvironment(folder: string, requirements: string): PythonEnvironment | undefined {
  const venv = join(folder, 'venv');
  const bin = join(venv, 'bin');
  const python = join(bin, 'python');
  if (!existsSync(python)) {
    if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0) return undefined;
    mkdirSync(folder, { recursive: true });
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  }
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements], { stdio: 'inherit' });
  return {
    bin,
    run: (script, ...args) => {
      execFileSync(python, [script, ...args], { stdio: 'inherit' });
    },
  };
}
