/** `#break` and `#stop` on their way out of a loop, a #define or the template. */
export class StopSignal extends Error {
  /** `target` is the scope that ends; 'nearest' is the innermost loop or #define, 'all' the whole template. */
  public constructor(private readonly target: object | 'nearest' | 'all') {
    super('stopped');
  }

  /** False where an outer scope is to end, too. */
  public endsAt(scope: object): boolean {
    return this.target === 'nearest' || this.target === scope;
  }
}
