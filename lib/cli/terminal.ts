/** Where the command writes. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly error: (text: string) => void;
  /** Whether to use colours on standard error. */
  readonly colours: boolean;
}

/** The terminal, or whatever the output is sent to, of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    colours: process.stderr.isTTY && (process.env.NO_COLOR ?? '') === '',
  };
}

/** Colours a text for a terminal that shows colours. */
export function coloured(text: string, colour: 'red' | 'yellow' | 'green', { colours }: Terminal): string {
  const codes = { red: 31, green: 32, yellow: 33 };
  return colours ? `\u001b[${codes[colour]}m${text}\u001b[39m` : text;
}

/** Writes a warning. */
export function warn(message: string, terminal: Terminal): void {
  terminal.error(`${coloured('warning:', 'yellow', terminal)} ${message}\n`);
}
