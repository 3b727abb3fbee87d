/** The bounds of a symbolic number: of its value, of a string's length or of a list's size. Conditions on a path narrow them. */
export class Bounds {
  /** The greatest value that is still possible. */
  public high = Infinity;
  /** The value that a loop or a comparison has fixed on this path. */
  public concrete: number | undefined;
  private low: number;

  /** `isWhole` is true for lengths and sizes, which are not negative either. */
  public constructor(private readonly isWhole: boolean) {
    this.low = isWhole ? 0 : -Infinity;
  }

  /** The greatest number below a limit. */
  public justBelow(limit: number): number {
    return this.isWhole ? Math.ceil(limit) - 1 : limit - gap(limit);
  }

  /** Undefined if the bounds do not decide it. */
  public isAtMost(limit: number): boolean | undefined {
    if (this.concrete !== undefined) return this.concrete <= limit;
    if (this.high <= limit) return true;
    return this.low > limit ? false : undefined;
  }

  /** Narrows the bounds: the number is at most the limit, or above it where that does not hold. */
  public constrainAtMost(limit: number, holds: boolean): void {
    if (holds) this.high = Math.min(this.high, limit);
    else this.low = Math.max(this.low, this.isWhole ? Math.floor(limit) + 1 : limit + gap(limit));
  }

  /** The number within the bounds that is nearest to another. */
  public nearest(number: number): number {
    return Math.max(this.low, Math.min(number, this.high));
  }
}

/** A step large enough to change any double near the limit, and smaller than any difference that a template could mean. */
function gap(limit: number): number {
  return Math.max(1, Math.abs(limit)) * 2 ** -50;
}
