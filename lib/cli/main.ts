import { type Command, parseCommand } from './arguments';
import { HELP_TEXT } from './help-text';
import { lintCommand } from './lint-command';
import { printable, printableLine } from './printable';
import { renderCommand } from './render-command';
import { serveCommand } from './serve-command';
import { coloured, type Terminal } from './terminal';
import { UsageError } from './usage-error';
import { version } from './version';

/** Runs the command until it is done, or until `stop` says so; gives the exit code. */
export async function main(argv: readonly string[], terminal: Terminal, stop: AbortSignal): Promise<number> {
  try {
    return await run(parseCommand(argv), terminal, stop);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${coloured('error:', 'red', terminal.colours)} ${printableLine(error.message)}${printable(error.excerpt)}\n`);
    return error.exitCode;
  }
}

async function run(command: Command, terminal: Terminal, stop: AbortSignal): Promise<number> {
  switch (command.name) {
    case 'help':
      terminal.out(HELP_TEXT);
      return 0;
    case 'version':
      terminal.out(`${version()}\n`);
      return 0;
    case 'lint':
      return lintCommand(command.arguments, terminal);
    case 'render':
      renderCommand(command.arguments, terminal);
      return 0;
    case 'serve':
      await serveCommand(command.arguments, terminal, stop);
      return 0;
  }
}
