/** Sorted ranges of code points, written as hexadecimal numbers: `61d 870-88e`. */
export class RangeTable {
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];

  /** The text is read when the table is first asked: few templates need one. */
  public constructor(private readonly ranges: string) {}

  /** Whether a range holds the code point. */
  public has(codePoint: number): boolean {
    if (this.firsts.length === 0) this.read();
    const index = this.indexOf(codePoint);
    return index >= 0 && codePoint <= (this.lasts[index] ?? -1);
  }

  private read(): void {
    for (const range of this.ranges.trim().split(/\s+/)) {
      const [first = '', last = first] = range.split('-');
      this.firsts.push(parseInt(first, 16));
      this.lasts.push(parseInt(last, 16));
    }
  }

  /** The index of the last range that starts at or before the code point, or -1. */
  private indexOf(codePoint: number): number {
    let low = 0;
    let high = this.firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.firsts[middle] ?? 0) <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
