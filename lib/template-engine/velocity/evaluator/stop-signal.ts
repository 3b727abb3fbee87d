/** What ends a loop, a block or the template before its end: `#break` and `#stop`. */
export class StopSignal extends Error {
  /** `target` is the scope that ends; 'nearest' is the innermost loop or #define, 'all' the whole template. */
  public constructor(private readonly target: object | 'nearest' | 'all') {
    super('stopped');
  }

  /** Whether the signal ends at `scope`. */
  public endsAt(scope: object): boolean {
    return this.target === 'nearest' || this.target === scope;
  }
}
