import { CharCode, isWhitespace } from './character-class';
import { runEnd } from './character-runs';
import { LexicalState, StateStack } from './lexical-state';
import { PartKind } from './longest-match';
import { unexpectedCharacter, unfinishedToken } from './template-syntax-error';
import { Token, TokenKind } from './token';
import { TokenMatcher } from './token-matcher';

/**
 * Cuts a template into tokens, as Velocity 1.7 does.
 *
 * What a character means depends on the state, and the parser changes the state too: after the name of a directive
 * it says whether parentheses follow. So tokens are made one at a time, as the parser asks for them.
 */
export class Lexer {
  private readonly matcher: TokenMatcher;
  private readonly states = new StateStack();
  private position = 0;
  private tokenStart = 0;

  /** Starts at the beginning of `source`, in text. */
  public constructor(private readonly source: string) {
    this.matcher = new TokenMatcher(source);
  }

  /** Reads the next token; throws a TemplateSyntaxError where none can stand. */
  public next(): Token {
    const { matcher, source } = this;
    let stray: string[] | undefined;
    this.tokenStart = this.position;
    while (this.position < source.length) {
      const start = this.position;
      matcher.matchAt(start, this.states.current);
      const { token, part, end } = matcher.match;
      this.position = end;
      if (token !== undefined) return this.token(token, strayTextOf(stray));
      if (part === PartKind.ReferenceEnd || part === PartKind.DirectiveEnd) (stray ??= []).push(this.leaveAt());
      else this.enterPart(part);
    }
    if (this.tokenStart < this.position) {
      throw unfinishedToken(source.slice(this.tokenStart, this.position), this.tokenStart, this.states.isInComment);
    }
    return { kind: TokenKind.End, start: this.position, end: this.position, strayText: strayTextOf(stray) };
  }

  /** Looks ahead for an opening parenthesis, past white space. */
  public isAtParenthesis(): boolean {
    const next = runEnd(this.source, this.position, isWhitespace);
    return this.source.charCodeAt(next) === CharCode.parenOpen;
  }

  /** Called by the parser before it reads the parentheses of a directive. */
  public enterDirective(): void {
    this.states.enterDirective();
  }

  /** Called by the parser for a directive without parentheses. */
  public leaveDirective(): void {
    this.states.restore();
  }

  /** Called by the parser after a `#set`. */
  public leaveSet(): void {
    this.states.leaveSet();
  }

  /** Takes a match that is not a token: it belongs to the next token, or is dropped. */
  private enterPart(kind: PartKind): void {
    switch (kind) {
      case PartKind.None:
        throw unexpectedCharacter(this.source, this.position, this.states.current);
      case PartKind.Dollar:
        this.states.enterReference();
        break;
      case PartKind.Hash:
        this.states.enterDirectiveName();
        break;
      case PartKind.TextblockStart:
        this.states.enterComment(LexicalState.Textblock);
        break;
      case PartKind.BlockCommentStart:
        this.states.enterComment(LexicalState.BlockComment);
        break;
      case PartKind.FormalCommentStart:
        if (!this.states.isInComment) this.position -= 1;
        this.states.enterComment(LexicalState.FormalComment);
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
    this.states.restore();
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
    this.states.follow(kind);
    return { kind, start, end, strayText };
  }
}

/**
 * Velocity keeps parts of a text that began like a reference or a directive but is neither: its `$` and `#`, and the
 * backslashes before a `$`.
 *
 * Each piece ends with the first character that did not fit; the lexer reads that one again.
 */
function strayTextOf(pieces: readonly string[] | undefined): string {
  // What follows a lone '##' as the last piece is printed without any of it.
  if (pieces === undefined || pieces.at(-1)?.startsWith('##') === true) return '';
  return pieces.map(keptCharacters).join('');
}

function keptCharacters(piece: string): string {
  let kept = '';
  for (let index = 0; index < piece.length; index += 1) {
    const character = piece.charAt(index);
    if (character === '#' || character === '$') {
      kept += character;
    } else if (character === '\\') {
      let end = index;
      while (piece.charAt(end) === '\\') end += 1;
      if (piece.charAt(end) === '$') {
        kept += piece.slice(index, end + 1);
        index = end + 1;
      }
    }
  }
  return kept;
}
