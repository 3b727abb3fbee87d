import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A command that did not end with 0, with all that it printed. */
export class CommandFailure extends Error {}

const quiet = { JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', CDK_DISABLE_CLI_TELEMETRY: 'true' };

/** Runs a command in a folder, with variables added to the environment. Returns what it printed; throws where it fails. */
export function run(folder, variables, command, ...args) {
  const result = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...quiet, ...variables },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new CommandFailure(`in ${folder}: ${[command, ...args].join(' ')}\n${result.stdout}${result.stderr}`);
  }
  return result.stdout;
}

/** Whether a command is on the path. */
export function isInstalled(command) {
  return process.env.PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
