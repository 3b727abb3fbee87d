/** Goes through a part of a path character by character. */
export class TextCursor {
  /** Where the cursor stands: an index into the text. */
  public index = 0;

  /** The cursor stands at the first character. */
  public constructor(public readonly text: string) {}

  /** Whether every character has been read. */
  public get isAtEnd(): boolean {
    return this.index >= this.text.length;
  }

  /** The current character; a path that ends before its brackets are closed is broken. */
  public get current(): string {
    if (this.isAtEnd) {
      throw new PathSyntaxError(`${quoted(this.text)} ends too early`);
    }
    return this.text.charAt(this.index);
  }

  /** Goes on by one character, which must be there, and returns it. */
  public next(): string {
    this.index += 1;
    return this.current;
  }

  /** Reads while `accepts` takes the characters; the text may end. */
  public readWhile(accepts: (character: string) => boolean): string {
    const start = this.index;
    while (!this.isAtEnd && accepts(this.text.charAt(this.index))) {
      this.index += 1;
    }
    return this.text.slice(start, this.index);
  }
}

/** What is wrong with a path, or with a part of it. */
export class PathSyntaxError extends Error {}

/** A part of a path for a message, in quotes. */
export function quoted(text: string): string {
  return text.length > 100 ? `'${text.slice(0, 100)}…'` : `'${text}'`;
}
