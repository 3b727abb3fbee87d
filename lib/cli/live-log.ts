import type { ClientResponse, ServerReport } from '../local-gateway';
import { type Terminal, warn } from './terminal';

/** Prints what the server does: one line of access log a request, after its execution log if that is asked for. */
export class LiveLog implements ServerReport {
  private pending = '';

  public constructor(private readonly terminal: Terminal) {}

  public answered({ accessLogLine, log }: ClientResponse): void {
    // A blank line sets one execution log apart from the next.
    if (log.length > 0) this.print(`\n${log.join('\n')}\n`);
    if (accessLogLine !== undefined) this.print(`${accessLogLine}\n`);
  }

  public containerFailed(endpointName: string, problem: string): void {
    warn(`the container of ${endpointName} gave no answer: ${problem}`, this.terminal);
  }

  public failed(error: unknown): void {
    // The one place for a stack: it is a fault of this program.
    warn(`a request failed within the server: ${error instanceof Error ? error.stack ?? error.message : String(error)}`, this.terminal);
  }

  /** Requests that end together are printed together: a write to a terminal or a pipe takes as long as answering. */
  private print(text: string): void {
    if (this.pending === '') {
      setImmediate(() => {
        this.terminal.out(printable(this.pending));
        this.pending = '';
      });
    }
    this.pending += text;
  }
}

/** Clients choose parts of the log; a terminal would obey the control characters that they send. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
