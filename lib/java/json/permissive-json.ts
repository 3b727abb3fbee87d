/** What is wrong with a text that should be JSON, as API Gateway's parser says it. */
export class JsonSyntaxError extends Error {}

/** A value of JSON; an object is a map. */
export type PermissiveValue = string | number | boolean | null | readonly PermissiveValue[] | Map<string, PermissiveValue>;

/** How deep objects and arrays may be nested. */
const MAX_DEPTH = 400;
const BLANK = ' \t\r\n';
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS = new Map<string, PermissiveValue>([['true', true], ['false', false], ['null', null]]);

/**
 * Parses JSON as json-smart does in its permissive mode, which API Gateway uses for the payload of a mock integration: names
 * and texts may be without quotes or in single ones, commas may be doubled, and what follows the value does not matter.
 */
export function parsePermissively(text: string): PermissiveValue {
  return new PermissiveParser(text).readValue('');
}

/** What is wrong with a payload that starts as an object or an array, in the words of Java; undefined for any other, and for JSON. */
export function jsonProblem(payload: string): string | undefined {
  if (!/^\s*[{[]/.test(payload)) return undefined;
  try {
    parsePermissively(payload);
    return undefined;
  } catch (failure) {
    if (failure instanceof JsonSyntaxError) return `net.minidev.json.parser.ParseException: ${failure.message}`;
    throw failure;
  }
}

class PermissiveParser {
  private position = 0;
  private depth = 0;

  public constructor(private readonly text: string) {}

  /** Reads a value; a bare one ends before one of `stops`. */
  public readValue(stops: string): PermissiveValue {
    this.skipBlanks();
    switch (this.current) {
      case '{': return this.nested(() => this.readObject());
      case '[': return this.nested(() => this.readArray());
      case '"': case "'": return this.readQuoted();
      case '': throw this.endOfFile('EOF');
      case '}': case ']': case ':': throw this.unexpectedCharacter(this.position);
      default: return bareValue(this.readBare(stops));
    }
  }

  private get current(): string {
    return this.text.charAt(this.position);
  }

  private nested(read: () => PermissiveValue): PermissiveValue {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new JsonSyntaxError(`Malicious payload, having non natural depths, more than ${MAX_DEPTH} on { or [`);
    this.position += 1;
    const value = read();
    this.position += 1;
    this.depth -= 1;
    return value;
  }

  /** Reads elements; ends at the closing bracket. */
  private readArray(): PermissiveValue {
    const items: PermissiveValue[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.current === ']') return items;
      if (this.current === '') throw this.endOfFile('EOF');
      if (this.current === ',') this.position += 1;
      else items.push(this.readValue(',]'));
    }
  }

  /** Reads entries; ends at the closing brace. */
  private readObject(): PermissiveValue {
    const entries = new Map<string, PermissiveValue>();
    for (;;) {
      this.skipBlanks();
      if (this.current === '}') return entries;
      if (this.current === ',') this.position += 1;
      else this.readEntry(entries);
    }
  }

  private readEntry(entries: Map<string, PermissiveValue>): void {
    const name = this.readName();
    if (this.charAfterBlanks() !== ':') throw this.unexpectedCharacter(this.position - 1);
    this.position += 1;
    entries.set(name, this.readValue(',}'));
    const end = this.charAfterBlanks();
    if (end !== ',' && end !== '}') throw new JsonSyntaxError(`Unexpected token ${end} at position ${this.position - 1}.`);
  }

  private readName(): string {
    switch (this.current) {
      case '"': case "'": return this.readQuoted();
      case ':': case ']': case '{': case '[': throw this.unexpectedCharacter(this.position);
      default: return this.readBare(':');
    }
  }

  /** The character that follows, which must be there. */
  private charAfterBlanks(): string {
    this.skipBlanks();
    if (this.current === '') throw this.endOfFile('null');
    return this.current;
  }

  private readQuoted(): string {
    const start = this.position;
    const quote = this.current;
    let value = '';
    for (this.position += 1; this.current !== quote; this.position += 1) {
      if (this.current === '') throw this.endOfFile(this.text.slice(start));
      value += this.current === '\\' ? this.readEscape() : this.current;
    }
    this.position += 1;
    return value;
  }

  private readEscape(): string {
    this.position += 1;
    if (this.current !== 'u') return ESCAPES.get(this.current) ?? this.current;
    const [code] = /^[0-9a-fA-F]{4}/.exec(this.text.slice(this.position + 1, this.position + 5)) ?? [];
    if (code === undefined) throw new JsonSyntaxError(`Unexpected character (${this.text.charAt(this.position + 1)}) at position ${this.position + 1}.`);
    this.position += 4;
    return String.fromCharCode(parseInt(code, 16));
  }

  private readBare(stops: string): string {
    const start = this.position;
    while (this.current !== '' && !stops.includes(this.current)) this.position += 1;
    return this.text.slice(start, this.position).trim();
  }

  private skipBlanks(): void {
    while (this.current !== '' && BLANK.includes(this.current)) this.position += 1;
  }

  private endOfFile(token: string): JsonSyntaxError {
    return new JsonSyntaxError(`Unexpected End Of File position ${this.position - 1}: ${token}`);
  }

  private unexpectedCharacter(position: number): JsonSyntaxError {
    return new JsonSyntaxError(`Unexpected character (${this.current}) at position ${position}.`);
  }
}

const ESCAPES = new Map([['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t']]);

function bareValue(word: string): PermissiveValue {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  return NUMBER.test(word) ? Number(word) : word;
}
