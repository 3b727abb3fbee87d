import { CharCode, isWhitespace, runEnd } from './character-class';
import { unexpectedCharacter, unfinishedToken } from './lexer-errors';
import { PartKind } from './lexer-match';
import { LexicalState } from './lexical-state';
import { strayTextOf } from './stray-text';
import { Token, TokenKind } from './token';
import { TokenMatcher } from './token-matcher';

/** A state to come back to, with the parentheses that were open and closed in it. */
interface SavedState {
  readonly state: LexicalState;
  readonly opened: number;
  readonly closed: number;
}

/**
 * Cuts a template into tokens, as Velocity 1.7 does.
 *
 * What a character means depends on the state, and the parser changes the state too: after the name of a directive
 * it says whether parentheses follow. So tokens are made one at a time, as the parser asks for them.
 */
export class Lexer {
  private readonly matcher: TokenMatcher;
  private readonly saved: SavedState[] = [];
  private state = LexicalState.Default;
  private position = 0;
  private tokenStart = 0;
  private opened = 0;
  private closed = 0;
  private isInComment = false;
  private isInSet = false;

  /** Starts at the beginning of `source`, in text. */
  public constructor(private readonly source: string) {
    this.matcher = new TokenMatcher(source);
  }

  /** The next token; fails where there is none. */
  public next(): Token {
    const { matcher, source } = this;
    let stray: string[] | undefined;
    this.tokenStart = this.position;
    while (this.position < source.length) {
      const start = this.position;
      matcher.matchAt(start, this.state);
      const { token, part, end } = matcher.match;
      this.position = end;
      if (token !== undefined) return this.token(token, strayTextOf(stray));
      if (part === PartKind.ReferenceEnd || part === PartKind.DirectiveEnd) (stray ??= []).push(this.leaveAt());
      else this.enterPart(part);
    }
    if (this.tokenStart < this.position) {
      throw unfinishedToken(source.slice(this.tokenStart, this.position), this.tokenStart, this.isInComment);
    }
    return { kind: TokenKind.End, start: this.position, end: this.position, strayText: strayTextOf(stray) };
  }

  /** Whether an opening parenthesis comes next, after white space or none. */
  public isAtParenthesis(): boolean {
    const next = runEnd(this.source, this.position, isWhitespace);
    return this.source.charCodeAt(next) === CharCode.parenOpen;
  }

  /** Goes on with the parentheses of a directive. */
  public enterDirective(): void {
    this.state = LexicalState.Directive;
  }

  /** Goes on as before a directive that turned out to have no parentheses. */
  public leaveDirective(): void {
    this.restore();
  }

  /** Ends a `#set`. */
  public leaveSet(): void {
    this.isInSet = false;
  }

  /** Takes what is not a token: it belongs to the next token, or ends a state, or is dropped. */
  private enterPart(kind: PartKind): void {
    switch (kind) {
      case PartKind.None:
        throw unexpectedCharacter(this.source, this.position, this.state);
      case PartKind.Dollar:
        if (!this.isInComment) this.enterReference();
        break;
      case PartKind.Hash:
        if (!this.isInComment) this.enterDirectiveName();
        break;
      case PartKind.TextblockStart:
        this.enterComment(LexicalState.Textblock);
        break;
      case PartKind.BlockCommentStart:
        this.enterComment(LexicalState.BlockComment);
        break;
      case PartKind.FormalCommentStart:
        if (!this.isInComment) this.position -= 1;
        this.enterComment(LexicalState.FormalComment);
        break;
      case PartKind.CommentText:
        this.tokenStart = this.position;
        break;
      default:
        break;
    }
  }

  /** Ends a reference or directive at a character that cannot go on it; gives what was read of it, with that character. */
  private leaveAt(): string {
    const piece = this.source.slice(this.tokenStart, this.position);
    this.position -= 1;
    this.tokenStart = this.position;
    this.restore();
    return piece;
  }

  private token(kind: TokenKind, strayText: string): Token {
    let start = this.tokenStart;
    let end = this.position;
    if (kind === TokenKind.Integer && this.source.endsWith('..', end)) {
      end -= 2;
      this.position = end;
    } else if (kind === TokenKind.Dot) {
      // The letter after the dot is read again, and what stands before the dot, as in '$!.a', is lost.
      end -= 1;
      start = end - 1;
      this.position = end;
    }
    this.changeState(kind);
    return { kind, start, end, strayText };
  }

  private changeState(kind: TokenKind): void {
    if (STATE_ENDS.has(kind)) {
      this.restore();
    } else if (COMMENT_ENDS.has(kind)) {
      this.isInComment = false;
      this.restore();
    } else if (LITERALS.has(kind)) {
      this.leaveBareDirective(kind);
    } else {
      this.enterState(kind);
    }
  }

  private enterState(kind: TokenKind): void {
    switch (kind) {
      case TokenKind.IndexOpen:
        this.save(LexicalState.Index);
        break;
      case TokenKind.ParenOpen:
        this.opened += 1;
        if (this.state === LexicalState.ReferenceModifier) this.state = LexicalState.MethodArguments;
        break;
      case TokenKind.ParenClose:
        this.closeParenthesis();
        break;
      case TokenKind.ArgumentsClose:
        this.state = LexicalState.Reference;
        break;
      case TokenKind.Set:
        this.save(LexicalState.Directive);
        this.isInSet = true;
        this.opened += 1;
        break;
      case TokenKind.LineCommentStart:
        if (this.state === LexicalState.Reference) this.restore();
        this.enterComment(LexicalState.LineComment);
        break;
      case TokenKind.If:
      case TokenKind.ElseIf:
        this.state = LexicalState.Directive;
        break;
      case TokenKind.Dot:
        this.state = LexicalState.ReferenceModifier;
        break;
      default:
        break;
    }
  }

  /** A literal outside of parentheses ends the directive that it stands in. */
  private leaveBareDirective(kind: TokenKind): void {
    if (this.opened > 0 || this.isInSet || this.state === LexicalState.MethodArguments) return;
    const isLeft = this.state === LexicalState.Index ? kind === TokenKind.FloatingPoint : true;
    const isInDirective = kind !== TokenKind.String || this.state === LexicalState.Directive;
    if (isLeft && isInDirective) this.restore();
  }

  private enterReference(): void {
    if (this.state === LexicalState.Reference) this.restore();
    this.save(LexicalState.Reference);
  }

  private enterDirectiveName(): void {
    if (this.state === LexicalState.Reference || this.state === LexicalState.ReferenceModifier) this.restore();
    this.save(LexicalState.DirectiveName);
  }

  private enterComment(state: LexicalState): void {
    if (this.isInComment) return;
    this.isInComment = true;
    this.save(state);
  }

  /** A closing parenthesis goes back to the innermost state that has one open. */
  private closeParenthesis(): void {
    while (this.opened === 0) {
      if (!this.restore()) return;
    }
    if (this.opened === this.closed + 1) this.restore();
    else this.closed += 1;
  }

  private save(next: LexicalState): void {
    this.saved.push({ state: this.state, opened: this.opened, closed: this.closed });
    this.opened = 0;
    this.state = next;
  }

  private restore(): boolean {
    const saved = this.saved.pop();
    this.opened = saved?.opened ?? 0;
    this.closed = saved?.closed ?? this.closed;
    this.state = saved?.state ?? LexicalState.Default;
    return saved !== undefined;
  }
}

/** The tokens after which the lexer is where it was before what they end. */
const STATE_ENDS: ReadonlySet<TokenKind> = new Set([
  TokenKind.IndexClose, TokenKind.EndDirective, TokenKind.Else, TokenKind.CurlyClose,
]);
const COMMENT_ENDS: ReadonlySet<TokenKind> = new Set([
  TokenKind.LineCommentEnd, TokenKind.FormalCommentEnd, TokenKind.BlockCommentEnd, TokenKind.Textblock,
]);
const LITERALS: ReadonlySet<TokenKind> = new Set([TokenKind.String, TokenKind.Integer, TokenKind.FloatingPoint]);
