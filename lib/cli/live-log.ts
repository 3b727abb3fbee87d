import type { ClientResponse, ServerReport } from '../local-gateway';
import { printableLine } from './printable';
import { type Terminal, warn } from './terminal';

/** Prints what the server does: one line of access log a request, after its execution log if that is asked for. */
export class LiveLog implements ServerReport {
  private pending = '';

  public constructor(private readonly terminal: Terminal) {}

  public answered({ accessLogLine, log }: ClientResponse): void {
    // A blank line sets one execution log apart from the next.
    if (log.length > 0) this.print(`\n${log.map(printableLine).join('\n')}\n`);
    if (accessLogLine !== undefined) this.print(`${printableLine(accessLogLine)}\n`);
  }

  public containerFailed(endpointName: string, problem: string): void {
    warn(`the container of ${endpointName} gave no answer: ${problem}`, this.terminal);
  }

  public unsendable(problem: string): void {
    warn(`a response was made that HTTP cannot carry, and the client got 500: ${problem}`, this.terminal);
  }

  public failed(error: unknown): void {
    // The one place for a stack: it is a fault of this program.
    warn(`a request failed within the server: ${String(error)}`, this.terminal);
    const calls = (error instanceof Error ? error.stack ?? '' : '').split('\n').filter((line) => /^ +at /.test(line));
    if (calls.length > 0) this.terminal.error(`${calls.map(printableLine).join('\n')}\n`);
  }

  /** Requests that end together are printed together: a write to a terminal or a pipe takes as long as answering. */
  private print(text: string): void {
    if (this.pending === '') {
      setImmediate(() => {
        this.terminal.out(this.pending);
        this.pending = '';
      });
    }
    this.pending += text;
  }
}
