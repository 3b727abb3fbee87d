import { RenderError } from '../../render-error';
import { code, isAsciiSpace, isLineTerminator, isSurrogateOrSupplementary } from '../characters/character-codes';
import { patternFlags } from './pattern-flags';
import { expandQuotations } from './quotation';

/** The most groups, or character classes, inside each other. Java's own limit is the size of its stack. */
const MAXIMUM_NESTING = 100;
const SHOWN_SOURCE_LENGTH = 200;

/** Reads a pattern code point by code point. In comments mode, blanks and comments are passed over. */
export class PatternReader {
  /** The flags at this place of the pattern. */
  public flags = 0;
  public cursor = 0;
  /** The length without the two zeros that end the code points. */
  public readonly length: number;
  /** Whether a search must not start in the middle of a surrogate pair. */
  public stepsByCodePoint: boolean;
  private readonly codePoints: number[];
  private nesting = 0;

  public constructor(private readonly source: string) {
    const codePoints = Array.from(source, (character) => character.codePointAt(0) ?? 0);
    this.stepsByCodePoint = codePoints.some(isSurrogateOrSupplementary);
    this.codePoints = expandQuotations(codePoints);
    this.length = this.codePoints.length;
    this.codePoints.push(code.end, code.end);
  }

  /** The code point at `index`; fails past the end, as Java's array does. */
  public at(index: number): number {
    return this.codePoints[index] ?? this.fail('Unexpected end of the pattern');
  }

  /** The next code point that counts; moves up to it. */
  public peek(): number {
    return this.skipIgnored(this.at(this.cursor));
  }

  /** Passes one code point and gives the next that counts. */
  public next(): number {
    this.cursor += 1;
    return this.peek();
  }

  /** Passes one code point and gives the next, ignored or not. */
  public nextEscaped(): number {
    this.cursor += 1;
    return this.at(this.cursor);
  }

  /** Gives the next code point that counts and passes it. */
  public read(): number {
    const codePoint = this.peek();
    this.cursor += 1;
    return codePoint;
  }

  /** Gives the code point after the next one, ignored or not, and passes both. */
  public skip(): number {
    const codePoint = this.at(this.cursor + 1);
    this.cursor += 2;
    return codePoint;
  }

  public unread(): void {
    this.cursor -= 1;
  }

  /** Passes `codePoint`, or fails. */
  public accept(codePoint: number, description: string): void {
    if (this.read() !== codePoint) {
      this.fail(description);
    }
  }

  public atEnd(): boolean {
    return this.cursor >= this.length;
  }

  public has(flag: number): boolean {
    return (this.flags & flag) !== 0;
  }

  /** The text between two places. */
  public text(start: number, end: number): string {
    return this.codePoints.slice(start, end).map((codePoint) => String.fromCodePoint(codePoint)).join('');
  }

  /** Whether a supplementary code point, or half of one, stands at `start` or later. */
  public hasSupplementaryFrom(start: number): boolean {
    return this.codePoints.slice(start).some(isSurrogateOrSupplementary);
  }

  /** Parses something that may contain itself, up to a depth that the call stack holds. */
  public nested<T>(parse: () => T): T {
    this.nesting += 1;
    if (this.nesting > MAXIMUM_NESTING) {
      this.fail(`More than ${MAXIMUM_NESTING} groups or classes inside each other`);
    }
    const result = parse();
    this.nesting -= 1;
    return result;
  }

  /** Ends parsing, as PatternSyntaxException does. */
  public fail(description: string): never {
    const shown = this.source.length > SHOWN_SOURCE_LENGTH ? `${this.source.slice(0, SHOWN_SOURCE_LENGTH)}…` : this.source;
    throw new RenderError(`The regular expression '${shown}' is invalid: ${description} near index ${this.cursor - 1}`);
  }

  private skipIgnored(first: number): number {
    let codePoint = first;
    if (this.has(patternFlags.comments)) {
      while (isAsciiSpace(codePoint) || codePoint === code.hash) {
        codePoint = codePoint === code.hash ? this.skipComment() : this.nextEscaped();
      }
    }
    return codePoint;
  }

  /** Passes a comment up to the end of its line or of the pattern. */
  private skipComment(): number {
    let codePoint = this.nextEscaped();
    while (codePoint !== code.end && !this.endsComment(codePoint)) {
      codePoint = this.nextEscaped();
    }
    return codePoint;
  }

  private endsComment(codePoint: number): boolean {
    return this.has(patternFlags.unixLines) ? codePoint === code.lineFeed : isLineTerminator(codePoint);
  }
}
