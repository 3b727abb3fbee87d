/** The most characters of a line that are shown. */
const SHOWN_WIDTH = 120;

const anyLineBreak = /\r\n|\r|\n/g;

/** A place in a template, as people read it. */
export interface SourcePlace {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
  /** The line itself, with its number and a caret under the place. */
  readonly excerpt: string;
}

/** The lines of a template, for finding places in them. */
export class SourceLines {
  private readonly starts: readonly number[];

  public constructor(private readonly source: string) {
    this.starts = [0, ...Array.from(source.matchAll(anyLineBreak), ({ 0: lineBreak, index }) => index + lineBreak.length)];
  }

  /** Converts a position, which counts characters from the start of the template. */
  public placeOf(position: number): SourcePlace {
    const line = this.lineAt(position);
    const start = this.starts[line - 1] ?? 0;
    const [rest = ''] = this.source.slice(position, position + SHOWN_WIDTH).split(anyLineBreak);
    return { line, column: position - start + 1, excerpt: excerpt(this.source.slice(start, position), rest, line) };
  }

  private lineAt(position: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The line with a caret under the first character of `rest`; of a long line, what is around that. */
function excerpt(before: string, rest: string, line: number): string {
  const shown = before.slice(-SHOWN_WIDTH / 2);
  const ellipsis = shown.length < before.length ? '…' : '';
  const margin = `${line} | `;
  // A tab under a tab keeps the caret in its column, whatever its width.
  const indent = `${ellipsis}${shown}`.replace(/[^\t]/g, ' ');
  return `${margin}${ellipsis}${shown}${rest.slice(0, SHOWN_WIDTH / 2)}\n${' '.repeat(margin.length - 2)}| ${indent}^`;
}
