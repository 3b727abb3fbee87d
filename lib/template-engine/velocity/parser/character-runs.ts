import { CharCode, isBlank, isIdentifierStart, isWordPart, isWordStart } from './character-class';

/** The end of the run of characters of one kind that starts at `position`. */
export function runEnd(source: string, position: number, belongs: (code: number) => boolean): number {
  let end = position;
  while (end < source.length && belongs(source.charCodeAt(end))) end += 1;
  return end;
}

/** Knows the end of the last run of characters, so that a long one is not scanned again from each of its characters. */
export class RunMemory {
  private start = 0;
  private end = 0;

  /** Knows the runs of the characters that `belongs` holds for. */
  public constructor(private readonly belongs: (code: number) => boolean) {}

  /** The end of the run at `position`, which is `position` where there is none. */
  public endOf(source: string, position: number): number {
    if (!this.belongs(source.charCodeAt(position))) return position;
    if (position < this.start || position >= this.end) {
      this.start = position;
      this.end = runEnd(source, position, this.belongs);
    }
    return this.end;
  }
}

/** The end of the directive's name at `position`, with or without curly brackets; `position` where there is none. */
export function directiveNameEnd(source: string, position: number): number {
  const code = source.charCodeAt(position);
  if (isWordStart(code)) return runEnd(source, position, isWordPart);
  if (code !== CharCode.curlyOpen || !isIdentifierStart(source.charCodeAt(position + 1))) return position;
  const end = runEnd(source, position + 1, isWordPart);
  return source.charCodeAt(end) === CharCode.curlyClose ? end + 1 : position;
}

/** The end of the line break at `position`, or `position` where there is none. */
export function lineBreakEnd(source: string, position: number): number {
  const code = source.charCodeAt(position);
  if (code === CharCode.lineFeed) return position + 1;
  if (code !== CharCode.carriageReturn) return position;
  return source.charCodeAt(position + 1) === CharCode.lineFeed ? position + 2 : position + 1;
}

/** `position`, or the end of the line where only blanks follow it. */
export function endWithLineBreak(source: string, position: number): number {
  const blanks = runEnd(source, position, isBlank);
  const end = lineBreakEnd(source, blanks);
  return end > blanks ? end : position;
}

/** The end of the run up to the next character that may mean something; `stop` is one more of these. */
export function plainEnd(source: string, position: number, stop: number): number {
  let end = position;
  for (;;) {
    const code = source.charCodeAt(end);
    const mayMeanSomething = code === CharCode.hash || code === CharCode.dollar || code === CharCode.backslash || code === stop
      || (code === CharCode.carriageReturn && stop === CharCode.lineFeed);
    if (end >= source.length || mayMeanSomething) break;
    end += 1;
  }
  return end;
}

/** As `plainEnd`, but at least one character: in a comment, what means nothing is text. */
export function skippedEnd(source: string, position: number, stop: number): number {
  return Math.max(position + 1, plainEnd(source, position, stop));
}
