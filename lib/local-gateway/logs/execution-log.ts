import type { NamedValue } from '../../api-gateway/named-value';

/** The execution log of one request, in the lines that the test of API Gateway's console shows; without the time before each. */
export class ExecutionLog {
  private readonly written: string[] = [];

  /** Without `isKept`, nothing is written down. */
  public constructor(private readonly isKept: boolean) {}

  /** The lines so far. */
  public get lines(): readonly string[] {
    return this.written;
  }

  public line(text: string): void {
    if (this.isKept) this.written.push(text);
  }

  /** A line with parameters or headers, as Java prints a map. */
  public values(label: string, values: readonly NamedValue[]): void {
    if (this.isKept) this.written.push(`${label}: {${values.map(([name, value]) => `${name}=${value}`).join(', ')}}`);
  }

  /** A line with a payload. */
  public body(label: string, body: Buffer): void {
    if (this.isKept) this.written.push(`${label}: ${body.toString('utf8')}`);
  }
}
