import { main } from '../../lib/cli/main';
import type { Terminal } from '../../lib/cli/terminal';

/** A run of the command: what it wrote so far, and how to stop it. */
export interface Run {
  readonly out: () => string;
  readonly error: () => string;
  /** Ends it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number>;
  /** The exit code of a command that ends by itself. */
  readonly exitCode: Promise<number>;
}

/** Starts the command in this process. */
export function start(argv: readonly string[], { colours = false } = {}): Run {
  let out = '';
  let error = '';
  const terminal: Terminal = {
    out: (text) => out += text, error: (text) => error += text, isInteractive: false, colours, outColours: colours,
  };
  const stopped = new AbortController();
  const exitCode = main(argv, terminal, stopped.signal);
  const stop = () => {
    stopped.abort();
    return exitCode;
  };
  return { out: () => out, error: () => error, stop, exitCode };
}

/** Runs a command that ends by itself. */
export async function run(...argv: readonly string[]): Promise<{ exitCode: number; out: string; error: string }> {
  const running = start(argv);
  const exitCode = await running.exitCode;
  return { exitCode, out: running.out(), error: running.error() };
}
