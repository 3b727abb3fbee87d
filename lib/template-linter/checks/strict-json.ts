/** The first violation of JSON's syntax. */
export interface JsonProblem {
  /** In characters from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

const whiteSpace = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** A text that is nested deeper is not checked: no model takes such input. */
const MAX_DEPTH = 200;

/** Finds where a text violates RFC 8259, and why; undefined for valid JSON. */
export function jsonProblem(text: string): JsonProblem | undefined {
  try {
    new StrictJson(text).document();
    return undefined;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error;
    if (error instanceof TooDeepError) return undefined;
    throw error;
  }
}

class TooDeepError extends Error {}

class JsonSyntaxError extends Error {
  public constructor(public readonly offset: number, message: string) {
    super(message);
  }
}

class StrictJson {
  private offset = 0;

  public constructor(private readonly text: string) {}

  public document(): void {
    this.value(0, 'a value');
    this.take(whiteSpace);
    if (this.offset < this.text.length) this.fail('the end, or a bracket that is still open');
  }

  private value(depth: number, expected: string): void {
    this.take(whiteSpace);
    if (depth > MAX_DEPTH) throw new TooDeepError();
    switch (this.text[this.offset]) {
      case '{':
        this.list('}', () => {
          this.member(depth + 1);
        });
        return;
      case '[':
        this.list(']', () => {
          this.value(depth + 1, 'an element');
        });
        return;
      case '"':
        if (!this.take(STRING)) this.fail('a string that ends on its line, without stray backslashes');
        return;
      default:
        if (!this.take(NUMBER) && !this.take(WORD)) this.fail(expected);
    }
  }

  /** Reads the items between two brackets, with commas between them. */
  private list(end: string, readItem: () => void): void {
    this.offset += 1;
    this.take(whiteSpace);
    if (this.takeIf(end)) return;
    for (;;) {
      this.take(whiteSpace);
      readItem();
      this.take(whiteSpace);
      const comma = this.offset;
      if (!this.takeIf(',')) break;
      this.take(whiteSpace);
      if (this.text[this.offset] === end) throw new JsonSyntaxError(comma, `the comma before '${end}' is one too many`);
    }
    if (!this.takeIf(end)) this.fail(`a comma or '${end}'`);
  }

  private member(depth: number): void {
    if (!this.take(STRING)) this.fail('a member in quotes');
    this.take(whiteSpace);
    const colon = this.offset;
    if (!this.takeIf(':')) this.fail("':' after the name of a member");
    this.take(whiteSpace);
    const next = this.text[this.offset];
    if (next === ',' || next === '}') throw new JsonSyntaxError(colon, `expected a value after ':', found "${next}"`);
    this.value(depth, 'a value');
  }

  private takeIf(character: string): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }

  private fail(expected: string): never {
    const found = this.text[this.offset];
    // An error at the end is shown after the last character, not after trailing line breaks.
    const offset = found === undefined ? this.text.trimEnd().length : this.offset;
    throw new JsonSyntaxError(offset, `expected ${expected}, found ${found === undefined ? 'the end' : JSON.stringify(found)}`);
  }
}
