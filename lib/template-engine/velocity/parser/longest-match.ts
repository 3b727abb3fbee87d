import { TokenKind } from './token';

/** Matches that are no tokens: they go into the next token, end a state or are dropped. */
export enum PartKind {
  /** Nothing matches. */
  None,
  /** `$` or `$!`, with backslashes. */
  Dollar,
  /** `#`. */
  Hash,
  TextblockStart,
  FormalCommentStart,
  BlockCommentStart,
  /** Text in `#[[ ]]#`. */
  TextblockText,
  /** Text in a comment. */
  CommentText,
  /** A character that cannot continue a reference. */
  ReferenceEnd,
  /** A character that cannot continue the name of a directive. */
  DirectiveEnd,
}

/** The longest match at a position; of two that are equally long, the one proposed first. */
export class LongestMatch {
  /** Undefined where a part matches, or nothing. */
  public token: TokenKind | undefined;
  public part = PartKind.None;
  public end = 0;

  /** Starts over at `position`. */
  public reset(position: number): void {
    this.token = undefined;
    this.part = PartKind.None;
    this.end = position;
  }

  /** Takes the token if it is longer than the match so far. */
  public propose(token: TokenKind, end: number): void {
    if (end <= this.end) return;
    this.token = token;
    this.end = end;
  }

  /** Takes the part if it is longer than the match so far. */
  public proposePart(part: PartKind, end: number): void {
    if (end <= this.end) return;
    this.token = undefined;
    this.part = part;
    this.end = end;
  }
}
