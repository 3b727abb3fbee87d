import { RenderError } from '../render-error';
import { TextBuilder } from '../text/text-builder';
import { spendMemory, TEXT_BYTES } from '../work-budget';
import { character, isDigit } from './json-characters';

const { backslash, deleteControl, endOfText, quote, space } = character;

/** Goes through a JSON text character by character and takes strings and bare words out of it. */
export class JsonTextScanner {
  /** The character at the current position. */
  public current: number;
  private position = 0;

  /** The scanner stands at the first character. */
  public constructor(private readonly text: string) {
    this.current = this.at(0);
  }

  /** Where the scanner stands: an index into the text. */
  public get offset(): number {
    return this.position;
  }

  /** Goes on to the next character and returns it. */
  public next(): number {
    this.position += 1;
    this.current = this.at(this.position);
    return this.current;
  }

  /** Skips the four kinds of white space that JSON knows. */
  public skipWhiteSpace(): void {
    while (isWhiteSpace(this.current)) {
      this.next();
    }
  }

  /** Skips white space and control characters: what may stand after a value. */
  public skipBlanks(): void {
    while (this.current <= space && this.current !== endOfText) {
      this.next();
    }
  }

  /** Skips decimal digits. */
  public skipDigits(): void {
    while (isDigit(this.current)) {
      this.next();
    }
  }

  /** The text from `start` up to the current position. */
  public textFrom(start: number): string {
    return this.text.slice(start, this.position);
  }

  /** Whether the current character is one of these. */
  public standsAtOneOf(characters: string): boolean {
    return characters.includes(String.fromCharCode(this.current));
  }

  /** Skips a word that must be there. */
  public skipWord(word: string): void {
    for (let index = 0; index < word.length; index += 1) {
      if (this.current !== word.charCodeAt(index)) {
        this.fail();
      }
      this.next();
    }
  }

  /** Reads a quoted string; the scanner stands at its opening quote. */
  public readString(): string {
    let plainStart = this.position + 1;
    let read: TextBuilder | undefined;
    for (;;) {
      const code = this.next();
      if (code === quote) {
        const rest = this.textFrom(plainStart);
        this.next();
        spendMemory(TEXT_BYTES);
        if (read === undefined) return rest;
        read.add(rest);
        return read.toString();
      }
      if (code === backslash) {
        read ??= new TextBuilder();
        read.add(this.textFrom(plainStart) + this.readEscape());
        plainStart = this.position + 1;
      } else if (code < space || code === deleteControl) {
        this.fail();
      }
    }
  }

  /** Gives up at the current character. */
  public fail(): never {
    const found = this.position < this.text.length
      ? `unexpected character '${String.fromCharCode(this.current)}' at position ${this.position}`
      : 'unexpected end of the text';
    throw new RenderError(`The JSON text cannot be parsed: ${found}`);
  }

  private at(position: number): number {
    return position < this.text.length ? this.text.charCodeAt(position) : endOfText;
  }

  /** The scanner stands at the backslash, and afterwards at the last character of the escape. */
  private readEscape(): string {
    const letter = String.fromCharCode(this.next());
    switch (letter) {
      case 't': return '\t';
      case 'n': return '\n';
      case 'r': return '\r';
      case 'f': return '\f';
      case 'b': return '\b';
      case '\\':
      case '/':
      case "'":
      case '"': return letter;
      case 'u': return this.readHexadecimal(4);
      // Not JSON, but json-smart takes two digits as well.
      case 'x': return this.readHexadecimal(2);
      // An escape that does not exist vanishes, its letter too.
      default: return '';
    }
  }

  private readHexadecimal(digits: number): string {
    const start = this.position + 1;
    for (let count = 0; count < digits; count += 1) {
      if (!isHexadecimalDigit(this.next())) {
        this.fail();
      }
    }
    return String.fromCharCode(Number.parseInt(this.text.slice(start, start + digits), 16));
  }
}

function isWhiteSpace(code: number): boolean {
  return code === space || code === 0x0a || code === 0x0d || code === 0x09;
}

function isHexadecimalDigit(code: number): boolean {
  const lower = code | 0x20;
  return isDigit(code) || (lower >= 0x61 && lower <= 0x66);
}
