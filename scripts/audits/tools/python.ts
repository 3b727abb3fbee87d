import { join } from 'node:path';
import { pythonEnvironment, type PythonEnvironment } from '../../../test/model-server/python-environment';
import { AUDITS_CACHE } from '../cache';

let environment: PythonEnvironment | undefined;

/** The virtual environment that the tools written in Python share; undefined where there is no Python to make it with. */
export function python(): PythonEnvironment | undefined {
  environment ??= pythonEnvironment(join(AUDITS_CACHE, 'python'), join(__dirname, 'requirements.txt'));
  return environment;
}

export function missingPython(): string | undefined {
  return python() === undefined ? 'python3 with the modules venv and ensurepip' : undefined;
}

/** The path of a command of the virtual environment. */
export function pythonCommand(name: string): string {
  const made = python();
  if (made === undefined) throw new Error('there is no python3 with the modules venv and ensurepip');
  return join(made.bin, name);
}
