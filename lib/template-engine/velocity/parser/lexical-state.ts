import { TokenKind } from './token';

/** The states of the lexer: the same character is another token in another state. */
export enum LexicalState {
  /** Text, outside of everything. */
  Default,
  /** In a reference, after its name or an index. */
  Reference,
  /** In a reference, after a dot. */
  ReferenceModifier,
  /** In the arguments of a method. */
  MethodArguments,
  /** In the brackets of an index. */
  Index,
  /** After a `#`. */
  DirectiveName,
  /** In the parentheses of a directive. */
  Directive,
  /** In `#[[ ]]#`. */
  Textblock,
  /** In `#* *#`. */
  BlockComment,
  /** In `#** *#`. */
  FormalComment,
  /** After `##`. */
  LineComment,
}

/** A state to return to, with its counts of parentheses. */
interface SavedState {
  readonly state: LexicalState;
  readonly opened: number;
  readonly closed: number;
}

/** The state of the lexer, and the outer states that it returns to. */
export class StateStack {
  public current = LexicalState.Default;
  public isInComment = false;
  private readonly saved: SavedState[] = [];
  private opened = 0;
  private closed = 0;
  private isInSet = false;

  /** Enters the parentheses of a directive. */
  public enterDirective(): void {
    this.current = LexicalState.Directive;
  }

  /** Ends a `#set`. */
  public leaveSet(): void {
    this.isInSet = false;
  }

  /** Changes the state after a token. */
  public follow(kind: TokenKind): void {
    if (stateEnds.has(kind)) {
      this.restore();
    } else if (commentEnds.has(kind)) {
      this.isInComment = false;
      this.restore();
    } else if (LITERALS.has(kind)) {
      this.leaveBareDirective(kind);
    } else {
      this.enterState(kind);
    }
  }

  /** Enters a reference, and leaves the one before it; in a comment there are none. */
  public enterReference(): void {
    if (this.isInComment) return;
    if (this.current === LexicalState.Reference) this.restore();
    this.save(LexicalState.Reference);
  }

  /** Enters the name of a directive, and leaves the reference before it; in a comment there are none. */
  public enterDirectiveName(): void {
    if (this.isInComment) return;
    if (this.current === LexicalState.Reference || this.current === LexicalState.ReferenceModifier) this.restore();
    this.save(LexicalState.DirectiveName);
  }

  /** Enters a comment or text block; comments do not nest. */
  public enterComment(state: LexicalState): void {
    if (this.isInComment) return;
    this.isInComment = true;
    this.save(state);
  }

  /** Returns to the outer state; false where there is none. */
  public restore(): boolean {
    const saved = this.saved.pop();
    this.opened = saved?.opened ?? 0;
    this.closed = saved?.closed ?? this.closed;
    this.current = saved?.state ?? LexicalState.Default;
    return saved !== undefined;
  }

  private enterState(kind: TokenKind): void {
    switch (kind) {
      case TokenKind.IndexOpen:
        this.save(LexicalState.Index);
        break;
      case TokenKind.ParenOpen:
        this.opened += 1;
        if (this.current === LexicalState.ReferenceModifier) this.current = LexicalState.MethodArguments;
        break;
      case TokenKind.ParenClose:
        this.closeParenthesis();
        break;
      case TokenKind.ArgumentsClose:
        this.current = LexicalState.Reference;
        break;
      case TokenKind.Set:
        this.save(LexicalState.Directive);
        this.isInSet = true;
        this.opened += 1;
        break;
      case TokenKind.LineCommentStart:
        if (this.current === LexicalState.Reference) this.restore();
        this.enterComment(LexicalState.LineComment);
        break;
      case TokenKind.If:
      case TokenKind.ElseIf:
        this.current = LexicalState.Directive;
        break;
      case TokenKind.Dot:
        this.current = LexicalState.ReferenceModifier;
        break;
      default:
        break;
    }
  }

  /** A literal outside of parentheses ends the directive that it stands in. */
  private leaveBareDirective(kind: TokenKind): void {
    if (this.opened > 0 || this.isInSet || this.current === LexicalState.MethodArguments) return;
    const isLeft = this.current === LexicalState.Index ? kind === TokenKind.FloatingPoint : true;
    const isInDirective = kind !== TokenKind.String || this.current === LexicalState.Directive;
    if (isLeft && isInDirective) this.restore();
  }

  /** A closing parenthesis returns to the innermost state that has one open. */
  private closeParenthesis(): void {
    while (this.opened === 0) {
      if (!this.restore()) return;
    }
    if (this.opened === this.closed + 1) this.restore();
    else this.closed += 1;
  }

  private save(next: LexicalState): void {
    this.saved.push({ state: this.current, opened: this.opened, closed: this.closed });
    this.opened = 0;
    this.current = next;
  }
}

/** The tokens that end a state. */
const stateEnds: ReadonlySet<TokenKind> = new Set([
  TokenKind.IndexClose, TokenKind.EndDirective, TokenKind.Else, TokenKind.CurlyClose,
]);
const commentEnds: ReadonlySet<TokenKind> = new Set([
  TokenKind.LineCommentEnd, TokenKind.FormalCommentEnd, TokenKind.BlockCommentEnd, TokenKind.Textblock,
]);
const LITERALS: ReadonlySet<TokenKind> = new Set([TokenKind.String, TokenKind.Integer, TokenKind.FloatingPoint]);
