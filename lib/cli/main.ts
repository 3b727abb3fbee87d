import { join } from 'path';
import { type Command, parseCommand } from './arguments';
import { helpText } from './help-text';
import { readJsonObject } from './read-json';
import { renderCommand } from './render-command';
import { serveCommand } from './serve-command';
import { coloured, type Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Runs the command until it is done, or until `stop` says so; gives the exit code. */
export async function main(argv: readonly string[], terminal: Terminal, stop: AbortSignal): Promise<number> {
  try {
    await run(parseCommand(argv), terminal, stop);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${coloured('error:', 'red', terminal)} ${error.message}\n`);
    return error.exitCode;
  }
}

async function run(command: Command, terminal: Terminal, stop: AbortSignal): Promise<void> {
  switch (command.name) {
    case 'help':
      terminal.out(helpText);
      break;
    case 'version':
      terminal.out(`${version()}\n`);
      break;
    case 'render':
      renderCommand(command.arguments, terminal);
      break;
    case 'serve':
      await serveCommand(command.arguments, terminal, stop);
  }
}

function version(): string {
  return String(readJsonObject(join(__dirname, '../../package.json'), 'the package').version);
}
