import { type PropertyName, propertyNamed } from '../../../java/values/property-name';
import { Lexer } from './lexer';
import { Block, ReferenceForm } from './syntax-tree';
import { TemplateSyntaxError, unexpectedToken } from './template-syntax-error';
import { Token, TokenKind } from './token';

/**
 * The most directives, parentheses, brackets and strings in double quotes that may stand in each other.
 *
 * It keeps the parser and the evaluator within the stack of Node.js.
 */
export const MAX_NESTING = 250;

/** The tokens of a template, with a look-ahead, and the state that all parts of the parser share. */
export class TokenStream {
  /** The end of the last token taken. */
  public lastEnd = 0;
  /** The deepest nesting met so far. */
  public deepest = 0;

  public readonly lexer: Lexer;
  /** The macros that the template has defined so far: a backslash escapes their names. */
  public readonly macroNames = new Set<string>();
  /** The forms of references by their text: equal ones share one object. */
  public readonly forms = new Map<string, ReferenceForm>();
  private readonly texts = new Map<string, string>();
  private readonly properties = new Map<string, PropertyName>();
  private readonly ahead: Token[] = [];
  private readonly removed: { start: number; end: number }[] = [];

  /**
   * `offset` is where `source` starts in the template, and `depth` how deep it is nested there;
   * `parseInner` parses the content of a string in double quotes.
   */
  public constructor(
    public readonly source: string,
    public readonly offset: number,
    private depth: number,
    public readonly parseInner: (source: string, offset: number, depth: number) => Block,
  ) {
    this.lexer = new Lexer(source);
    this.deepest = depth;
  }

  /** The token that comes next, or the one after `skip` more. */
  public peek(skip = 0): Token {
    for (;;) {
      const token = this.ahead[skip];
      if (token !== undefined) return token;
      this.ahead.push(this.lexer.next());
    }
  }

  /** Takes the next token. */
  public take(): Token {
    const token = this.ahead.shift() ?? this.lexer.next();
    if (token.start > this.lastEnd) this.removeFromText(this.lastEnd, token.start);
    this.lastEnd = token.end;
    return token;
  }

  /** Takes the next token if it is of this kind. */
  public takeIf(kind: TokenKind): Token | undefined {
    return this.peek().kind === kind ? this.take() : undefined;
  }

  /** Takes a token of this kind, and throws where another comes; `expected` goes into the message. */
  public expect(kind: TokenKind, expected: string): Token {
    if (this.peek().kind !== kind) throw this.unexpected(expected);
    return this.take();
  }

  /** Takes white space, if any comes. */
  public skipWhitespace(): void {
    this.takeIf(TokenKind.Whitespace);
  }

  /** The error for the next token, where `expected` belongs. */
  public unexpected(expected: string): TemplateSyntaxError {
    const token = this.peek();
    return this.failureAt(token.start, unexpectedToken(this.source, token, expected));
  }

  /** An error at a position of `source`. */
  public failureAt(position: number, message: string): TemplateSyntaxError {
    return new TemplateSyntaxError(message, this.positionOf(position));
  }

  /** Converts a position of `source` to one of the template. */
  public positionOf(position: number): number {
    return this.offset + position;
  }

  /** The same text for all places that have it. */
  public shared(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  /** The property of a name: one for all places that have the name. */
  public propertyOf(name: string): PropertyName {
    let property = this.properties.get(name);
    if (property === undefined) {
      property = propertyNamed(name);
      this.properties.set(name, property);
    }
    return property;
  }

  /** The current depth. */
  public get nesting(): number {
    return this.depth;
  }

  /** Runs `parse` one level deeper. */
  public nested<T>(parse: () => T): T {
    this.enter();
    const result = parse();
    this.leave();
    return result;
  }

  /** Goes one level deeper, and throws beyond the limit. */
  public enter(): void {
    this.depth += 1;
    if (this.depth > this.deepest) this.deepest = this.depth;
    if (this.depth > MAX_NESTING) {
      throw this.failureAt(this.peek().start, `nested deeper than ${MAX_NESTING} levels: take parts out into #set`);
    }
  }

  /** Takes note of the depth of a string that another stream parsed. */
  public noteDepth(depth: number): void {
    if (depth > this.deepest) this.deepest = depth;
  }

  /** Comes one level up. */
  public leave(): void {
    this.depth -= 1;
  }

  /** Leaves out a piece where the source is printed: a comment, or the backslashes of an escaped reference. */
  public removeFromText(start: number, end: number): void {
    this.removed.push({ start, end });
  }

  /** The source from `start` to `end`, without what was removed. */
  public textOf(start: number, end: number): string {
    let text = '';
    let from = start;
    for (let index = this.firstRemovedFrom(start); index < this.removed.length; index += 1) {
      const piece = this.removed[index];
      if (piece === undefined || piece.end > end) break;
      text += this.source.slice(from, piece.start);
      from = piece.end;
    }
    return text + this.source.slice(from, end);
  }

  private firstRemovedFrom(start: number): number {
    let low = 0;
    let high = this.removed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.removed[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
