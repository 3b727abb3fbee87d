/** The most characters of a line that an error shows. */
const SHOWN_WIDTH = 120;

/** What is wrong with a mapping template, where it is, and the line itself with a caret under the place. */
export class MappingTemplateError extends Error {
  public override readonly name = 'MappingTemplateError';
  public readonly line: number;
  public readonly column: number;

  /** `position` counts characters from the start of `source`. */
  public constructor(problem: string, source: string, position: number) {
    const before = source.slice(0, position).split(LINE_BREAK);
    const lineStart = before.at(-1) ?? '';
    const line = before.length;
    const column = lineStart.length + 1;
    const [rest = ''] = source.slice(position, position + SHOWN_WIDTH).split(LINE_BREAK);
    super(`${problem} (line ${line}, column ${column})\n\n${excerpt(lineStart, rest, line)}`);
    this.line = line;
    this.column = column;
  }
}

const LINE_BREAK = /\r\n|\r|\n/;

/** The line with a caret under the first character of `rest`; of a long line, what is around that. */
function excerpt(before: string, rest: string, line: number): string {
  const shown = before.slice(-SHOWN_WIDTH / 2);
  const ellipsis = shown.length < before.length ? '…' : '';
  const margin = `${line} | `;
  // A tab under a tab keeps the caret in its column, whatever its width.
  const indent = `${ellipsis}${shown}`.replace(/[^\t]/g, ' ');
  return `${margin}${ellipsis}${shown}${rest.slice(0, SHOWN_WIDTH / 2)}\n${' '.repeat(margin.length - 2)}| ${indent}^`;
}
