/** How many patterns are kept, and the length up to which one is. */
const MAXIMUM_ENTRIES = 200;
const MAXIMUM_SOURCE_LENGTH = 2000;

/** Keeps the patterns that were used last. */
export class PatternCache<T> {
  private readonly entries = new Map<string, T>();

  public constructor(private readonly compile: (source: string) => T) {}

  /** The pattern of the source, compiled now where it is not kept. */
  public get(source: string): T {
    const kept = this.entries.get(source);
    if (kept !== undefined) {
      return kept;
    }
    const compiled = this.compile(source);
    if (source.length <= MAXIMUM_SOURCE_LENGTH) {
      this.keep(source, compiled);
    }
    return compiled;
  }

  /** Drops the entry that was added first when there are too many. */
  private keep(source: string, compiled: T): void {
    if (this.entries.size >= MAXIMUM_ENTRIES) {
      const [oldest = ''] = this.entries.keys();
      this.entries.delete(oldest);
    }
    this.entries.set(source, compiled);
  }
}
