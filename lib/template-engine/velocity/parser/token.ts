/** The tokens of Velocity's grammar. */
export enum TokenKind {
  End,
  IndexOpen,
  IndexClose,
  BracketOpen,
  BracketClose,
  Comma,
  DoubleDot,
  Colon,
  MapOpen,
  MapClose,
  ParenOpen,
  ParenClose,
  ArgumentsClose,
  EscapedDirective,
  Set,
  LineCommentStart,
  DoubleEscape,
  Escape,
  Text,
  LineCommentEnd,
  FormalCommentEnd,
  BlockCommentEnd,
  Textblock,
  Whitespace,
  String,
  True,
  False,
  Minus,
  Plus,
  Multiply,
  Divide,
  Modulo,
  And,
  Or,
  LessThan,
  LessOrEqual,
  GreaterThan,
  GreaterOrEqual,
  Equal,
  NotEqual,
  Not,
  Assign,
  EndDirective,
  If,
  ElseIf,
  Else,
  Integer,
  FloatingPoint,
  Word,
  BracketedWord,
  Identifier,
  Dot,
  CurlyOpen,
  CurlyClose,
  EmptyIndex,
}

/** A piece of the template: the text from `start` to `end`. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The `$` and `#` before the token that begin neither a reference nor a directive: printed if the token is text. */
  readonly strayText: string;
}
