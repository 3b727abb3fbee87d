/** Between what a number lies that nobody knows: the number itself, the length of a text or the size of a list. */
export class Bounds {
  /** The most that it can be, as far as conditions have told. */
  public high = Infinity;
  /** What it is on this path, since a loop ran so often. */
  public settled: number | undefined;
  private low: number;

  /** `isWhole` for what counts: lengths and sizes. */
  public constructor(private readonly isWhole: boolean) {
    this.low = isWhole ? 0 : -Infinity;
  }

  /** The number next to a limit that is below it. */
  public justBelow(limit: number): number {
    return this.isWhole ? Math.ceil(limit) - 1 : limit - gap(limit);
  }

  /** Whether the number is at most the limit; undefined where that is open. */
  public isAtMost(limit: number): boolean | undefined {
    if (this.settled !== undefined) return this.settled <= limit;
    if (this.high <= limit) return true;
    return this.low > limit ? false : undefined;
  }

  /** Constrains whether the number is at most the limit. */
  public constrainAtMost(limit: number, holds: boolean): void {
    if (holds) this.high = Math.min(this.high, limit);
    else this.low = Math.max(this.low, this.isWhole ? Math.floor(limit) + 1 : limit + gap(limit));
  }

  /** The number between the bounds that is nearest to a wish. */
  public nearest(wish: number): number {
    return Math.max(this.low, Math.min(wish, this.high));
  }
}

function gap(limit: number): number {
  return Math.max(1, Math.abs(limit)) * 2 ** -50;
}
