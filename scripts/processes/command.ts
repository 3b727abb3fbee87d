import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../folders';

/** A command ended with a status that its caller did not expect. The message holds all that it printed. */
export class CommandError extends Error {}

export interface CommandOptions {
  /** @default - the project's root */
  readonly folder?: string;
  /** Added to the environment of this process. */
  readonly variables?: NodeJS.ProcessEnv;
  /** @default [0] */
  readonly statuses?: readonly number[];
}

const quiet = { JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', CDK_DISABLE_CLI_TELEMETRY: 'true' };

/** Runs a command and returns what it printed. */
export function outputOf(command: string, args: readonly string[], options: CommandOptions = {}): string {
  const { folder = ROOT, variables = {}, statuses = [0] } = options;
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder, env: { ...process.env, ...quiet, ...variables }, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) throw error;
  if (status === null || !statuses.includes(status)) {
    throw new CommandError(`${[command, ...args].join(' ')} in ${folder} ended with ${status ?? 'a signal'}:\n${stdout}${stderr}`);
  }
  return stdout;
}

/** Whether a command is on the path. */
export function isInstalled(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
