import { printableLine } from './printable';

/** Where the command writes. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly error: (text: string) => void;
  /** Whether a person reads standard output: it is not sent to a file or a program. */
  readonly isInteractive: boolean;
  /** Whether to use colours on standard error. */
  readonly colours: boolean;
  /** Whether to use colours on standard output. */
  readonly outColours: boolean;
}

/** A colour of a terminal. */
export type Colour = 'red' | 'yellow' | 'green';

/** The terminal, or whatever the output is sent to, of this process. */
export function processTerminal(): Terminal {
  const wantsColours = (process.env.NO_COLOR ?? '') === '';
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    isInteractive: process.stdout.isTTY,
    colours: wantsColours && process.stderr.isTTY,
    outColours: wantsColours && process.stdout.isTTY,
  };
}

/** Colours a text, where colours are shown. */
export function coloured(text: string, colour: Colour, areShown: boolean): string {
  const codes = { red: 31, green: 32, yellow: 33 };
  return areShown ? `\u001b[${codes[colour]}m${text}\u001b[39m` : text;
}

/** Writes a warning. */
export function warn(message: string, terminal: Terminal): void {
  terminal.error(`${coloured('warning:', 'yellow', terminal.colours)} ${printableLine(message)}\n`);
}
