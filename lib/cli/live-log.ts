import type { ClientResponse, ServerReport } from '../local-gateway';
import { printableLine } from './printable';
import { type CalledApi, refusalReason } from './refusal-reason';
import { jsonLine, prettyLine, requestText } from './request-line';
import { type Terminal, warn } from './terminal';

/** How requests are printed: for a person, as the stage's access log, or as JSON. */
export type LogFormat = 'pretty' | 'access' | 'json';

/** Prints what the server does: a line a request, after its execution log if that is asked for. */
export class LiveLog implements ServerReport {
  private pending: { readonly stream: 'out' | 'error'; text: string }[] = [];

  /** `api` is replaced when its template changes. */
  public constructor(private readonly terminal: Terminal, private readonly format: LogFormat, public api: CalledApi) {}

  public answered(response: ClientResponse): void {
    const { accessLogLine, log } = response;
    const reason = refusalReason(response, this.api);
    // A blank line sets one execution log apart from the next.
    if (log.length > 0) this.print('out', `\n${log.map(printableLine).join('\n')}\n`);
    if (this.format === 'pretty') {
      this.printPretty(response, reason);
      return;
    }
    if (this.format === 'json') this.print('out', jsonLine(response, reason, new Date()));
    else if (accessLogLine !== undefined) this.print('out', `${printableLine(accessLogLine)}\n`);
    if (reason !== undefined) this.print('error', `${response.statusCode} ${requestText(response)}: ${printableLine(reason)}\n`);
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

  /** A refused request goes to standard error, with its reason. */
  private printPretty(response: ClientResponse, reason: string | undefined): void {
    const { colours, outColours } = this.terminal;
    this.print(reason === undefined ? 'out' : 'error', prettyLine(response, reason, new Date(), reason === undefined ? outColours : colours));
  }

  /** Requests that end together are printed together: a write to a terminal or a pipe takes as long as answering. */
  private print(stream: 'out' | 'error', text: string): void {
    if (this.pending.length === 0) {
      setImmediate(() => {
        const { pending } = this;
        this.pending = [];
        for (const each of pending) this.terminal[each.stream](each.text);
      });
    }
    const last = this.pending.at(-1);
    if (last?.stream === stream) last.text += text;
    else this.pending.push({ stream, text });
  }
}
