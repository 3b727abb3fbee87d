/** Why a text is no JSON, and where. */
export interface JsonFault {
  readonly offset: number;
  readonly problem: string;
}

const WHITE_SPACE = /[ \t\r\n]*/y;
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Deeper than this, nothing is checked: no model takes such input. */
const MAX_DEPTH = 200;

/** Where a text stops being JSON, and why; undefined for what is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new StrictJson(text).document();
    return undefined;
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    if (fault instanceof TooDeep) return undefined;
    throw fault;
  }
}

class TooDeep extends Error {}

class Fault extends Error {
  public constructor(public readonly offset: number, public readonly problem: string) {
    super(problem);
  }
}

class StrictJson {
  private offset = 0;

  public constructor(private readonly text: string) {}

  public document(): void {
    this.value(0, 'a value');
    this.take(WHITE_SPACE);
    if (this.offset < this.text.length) this.fail('the end, or a bracket that is open still');
  }

  private value(depth: number, expected: string): void {
    this.take(WHITE_SPACE);
    if (depth > MAX_DEPTH) throw new TooDeep();
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
        if (!this.take(TEXT)) this.fail('a text that ends in its line, without stray backslashes');
        return;
      default:
        if (!this.take(NUMBER) && !this.take(WORD)) this.fail(expected);
    }
  }

  /** What stands between two brackets, with commas. */
  private list(end: string, readItem: () => void): void {
    this.offset += 1;
    this.take(WHITE_SPACE);
    if (this.takeIf(end)) return;
    for (;;) {
      this.take(WHITE_SPACE);
      readItem();
      this.take(WHITE_SPACE);
      const comma = this.offset;
      if (!this.takeIf(',')) break;
      this.take(WHITE_SPACE);
      if (this.text[this.offset] === end) throw new Fault(comma, `the comma before '${end}' is one too many`);
    }
    if (!this.takeIf(end)) this.fail(`a comma or '${end}'`);
  }

  private member(depth: number): void {
    if (!this.take(TEXT)) this.fail('a member in quotes');
    this.take(WHITE_SPACE);
    const colon = this.offset;
    if (!this.takeIf(':')) this.fail("':' after the name of a member");
    this.take(WHITE_SPACE);
    const next = this.text[this.offset];
    if (next === ',' || next === '}') throw new Fault(colon, `expected a value behind ':', found "${next}"`);
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
    // The end is behind the last character, and not behind the line breaks that follow it.
    const offset = found === undefined ? this.text.trimEnd().length : this.offset;
    throw new Fault(offset, `expected ${expected}, found ${found === undefined ? 'the end' : JSON.stringify(found)}`);
  }
}
