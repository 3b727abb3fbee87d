import { outputOf } from '../processes/command.ts';

export { CommandError as CommandFailure, isInstalled } from '../processes/command.ts';

/** Runs a command in a folder, with variables added to the environment. Returns what it printed; throws where it fails. */
export function run(folder, variables, command, ...args) {
  return outputOf(command, args, { folder, variables });
}
