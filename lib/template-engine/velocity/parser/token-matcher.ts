import { CharCode, isBlank, isIdentifierPart, isIdentifierStart, isLetter, isWordPart, isWordStart } from './character-class';
import { directiveNameEnd, endWithLineBreak, lineBreakEnd, plainEnd, runEnd, RunMemory, skippedEnd } from './character-runs';
import { matchBoolean, matchLiteral, matchNumber, matchOperator, matchPunctuation } from './expression-tokens';
import { LexicalState } from './lexical-state';
import { LongestMatch, PartKind } from './longest-match';
import { TokenKind } from './token';

const directiveNames = new Map<string, TokenKind>([
  ['end', TokenKind.EndDirective],
  ['if', TokenKind.If],
  ['elseif', TokenKind.ElseIf],
  ['else', TokenKind.Else],
]);

/** Finds the longest token at a position, by the state that the lexer is in. */
export class TokenMatcher {
  public readonly match = new LongestMatch();
  private readonly backslashes = new RunMemory((code) => code === CharCode.backslash);
  private readonly blanks = new RunMemory(isBlank);

  /** Matches within `source`. */
  public constructor(private readonly source: string) {}

  /** Matches at `position`, which must lie within the source; the result is in `match`. */
  public matchAt(position: number, state: LexicalState): void {
    const code = this.source.charCodeAt(position);
    this.match.reset(position);
    if (code === CharCode.hash) this.matchHash(position, state);
    else if (code === CharCode.dollar || code === CharCode.backslash) this.matchDollar(position, state, code);
    switch (state) {
      case LexicalState.Default:
        this.matchText(position, code);
        break;
      case LexicalState.Reference:
      case LexicalState.ReferenceModifier:
        this.matchInReference(position, code, state);
        break;
      case LexicalState.MethodArguments:
        this.matchInArguments(position, code);
        break;
      case LexicalState.Index:
        if (code === CharCode.bracketClose) this.match.propose(TokenKind.IndexClose, position + 1);
        else matchLiteral(this.source, position, this.match);
        break;
      case LexicalState.DirectiveName:
        this.matchDirectiveName(position, code);
        break;
      case LexicalState.Directive:
        this.matchInDirective(position, code);
        break;
      default:
        this.matchSkipped(position, state);
    }
  }

  /** Comments and text blocks: everything up to their end. */
  private matchSkipped(position: number, state: LexicalState): void {
    const { source, match } = this;
    switch (state) {
      case LexicalState.Textblock:
        if (source.startsWith(']]#', position)) match.propose(TokenKind.Textblock, position + 3);
        match.proposePart(PartKind.TextblockText, skippedEnd(source, position, CharCode.bracketClose));
        break;
      case LexicalState.LineComment:
        match.propose(TokenKind.LineCommentEnd, lineBreakEnd(source, position));
        match.proposePart(PartKind.CommentText, skippedEnd(source, position, CharCode.lineFeed));
        break;
      default: {
        const kind = state === LexicalState.FormalComment ? TokenKind.FormalCommentEnd : TokenKind.BlockCommentEnd;
        if (source.startsWith('*#', position)) match.propose(kind, position + 2);
        match.proposePart(PartKind.CommentText, skippedEnd(source, position, CharCode.asterisk));
      }
    }
  }

  /** `#`, and the comments and text blocks that it starts: in every state. */
  private matchHash(position: number, state: LexicalState): void {
    const { source, match } = this;
    match.proposePart(PartKind.Hash, position + 1);
    const next = source.charCodeAt(position + 1);
    if (next === CharCode.bracketOpen && source.charCodeAt(position + 2) === CharCode.bracketOpen) {
      match.proposePart(PartKind.TextblockStart, position + 3);
    } else if (next === CharCode.asterisk) {
      match.proposePart(PartKind.BlockCommentStart, position + 2);
      const isFormal = source.charCodeAt(position + 2) === CharCode.asterisk
        && position + 3 < source.length && source.charCodeAt(position + 3) !== CharCode.hash;
      if (isFormal) match.proposePart(PartKind.FormalCommentStart, position + 4);
    } else if (next === CharCode.hash && startsLineComment(state)) {
      match.propose(TokenKind.LineCommentStart, position + 2);
    }
  }

  /** `$` and `$!`, with their backslashes: in every state. Elsewhere than in text a backslash means nothing else. */
  private matchDollar(position: number, state: LexicalState, code: number): void {
    const { source, match } = this;
    const dollar = code === CharCode.backslash ? this.backslashes.endOf(source, position) : position;
    if (source.charCodeAt(dollar) !== CharCode.dollar) return;
    match.proposePart(PartKind.Dollar, dollar + 1);
    const bang = this.backslashes.endOf(source, dollar + 1);
    if (source.charCodeAt(bang) === CharCode.bang) match.proposePart(PartKind.Dollar, bang + 1);
    if (dollar !== position || (state !== LexicalState.Default && state !== LexicalState.Reference)) return;
    if (source.charCodeAt(dollar + 1) === CharCode.dot || source.charCodeAt(dollar + 1) === CharCode.bracketOpen) {
      match.propose(TokenKind.EmptyIndex, dollar + 2);
    } else if (bang <= dollar + 2 && source.charCodeAt(bang) === CharCode.bang && source.charCodeAt(bang + 1) === CharCode.bracketOpen) {
      match.propose(TokenKind.EmptyIndex, bang + 2);
    }
  }

  private matchText(position: number, code: number): void {
    const { source, match } = this;
    if (code === CharCode.backslash) {
      this.matchEscape(position);
    } else {
      this.matchSet(position, code);
      match.propose(TokenKind.Text, plainEnd(source, position, CharCode.dollar));
    }
  }

  /** A backslash in text: one before a directive escapes it, two are a pair. */
  private matchEscape(position: number): void {
    const { source, match } = this;
    const hash = this.backslashes.endOf(source, position);
    if ((hash - position) % 2 === 1 && source.charCodeAt(hash) === CharCode.hash) {
      const end = directiveNameEnd(source, hash + 1);
      if (end > hash + 1) match.propose(TokenKind.EscapedDirective, end);
    }
    match.propose(TokenKind.DoubleEscape, hash > position + 1 ? position + 2 : position);
    match.propose(TokenKind.Escape, position + 1);
  }

  /** `#set(`, which takes along the blanks before it. */
  private matchSet(position: number, code: number): void {
    if (code !== CharCode.hash && !isBlank(code)) return;
    const { source, match } = this;
    const hash = this.blanks.endOf(source, position);
    if (source.charCodeAt(hash) !== CharCode.hash) return;
    let end = 0;
    if (source.startsWith('set', hash + 1)) end = hash + 4;
    else if (source.startsWith('{set}', hash + 1)) end = hash + 6;
    else return;
    const paren = runEnd(source, end, (blank) => blank === CharCode.space);
    if (source.charCodeAt(paren) === CharCode.parenOpen) match.propose(TokenKind.Set, paren + 1);
  }

  private matchInReference(position: number, code: number, state: LexicalState): void {
    const { match } = this;
    if (code === CharCode.bracketOpen) match.propose(TokenKind.IndexOpen, position + 1);
    else if (code === CharCode.parenOpen && state === LexicalState.ReferenceModifier) match.propose(TokenKind.ParenOpen, position + 1);
    else if (code === CharCode.curlyOpen) match.propose(TokenKind.CurlyOpen, position + 1);
    else if (code === CharCode.curlyClose) match.propose(TokenKind.CurlyClose, position + 1);
    else if (isIdentifierStart(code)) this.matchIdentifier(position);
    else this.matchDot(position, code);
    this.matchSet(position, code);
    match.proposePart(PartKind.ReferenceEnd, position + 1);
  }

  private matchInArguments(position: number, code: number): void {
    const { match } = this;
    matchPunctuation(this.source, position, this.match);
    if (code === CharCode.parenClose) match.propose(TokenKind.ArgumentsClose, position + 1);
    this.matchSet(position, code);
    if (isIdentifierStart(code)) this.matchIdentifier(position);
    else matchLiteral(this.source, position, this.match);
    this.matchDot(position, code);
  }

  private matchIdentifier(position: number): void {
    const { source, match } = this;
    const end = runEnd(source, position, isIdentifierPart);
    matchBoolean(source, position, match);
    match.propose(TokenKind.Identifier, end);
  }

  private matchDot(position: number, code: number): void {
    if (code === CharCode.dot && isLetter(this.source.charCodeAt(position + 1))) this.match.propose(TokenKind.Dot, position + 2);
  }

  private matchInDirective(position: number, code: number): void {
    const { source, match } = this;
    matchPunctuation(this.source, position, this.match);
    if (code === CharCode.parenOpen) {
      match.propose(TokenKind.ParenOpen, position + 1);
    } else if (code === CharCode.parenClose) {
      match.propose(TokenKind.ParenClose, endWithLineBreak(source, position + 1));
    } else {
      matchLiteral(this.source, position, this.match);
      matchOperator(source, position, match);
      this.matchWord(position, code);
    }
  }

  private matchDirectiveName(position: number, code: number): void {
    const { source, match } = this;
    const end = directiveNameEnd(source, position);
    if (end > position) {
      const isBracketed = code === CharCode.curlyOpen;
      const kind = directiveNames.get(isBracketed ? source.slice(position + 1, end - 1) : source.slice(position, end));
      if (kind === TokenKind.EndDirective || kind === TokenKind.Else) match.propose(kind, endWithLineBreak(source, end));
      else if (kind !== undefined) match.propose(kind, end);
      match.propose(isBracketed ? TokenKind.BracketedWord : TokenKind.Word, end);
    } else {
      matchNumber(source, position, match);
    }
    match.proposePart(PartKind.DirectiveEnd, position + 1);
  }

  private matchWord(position: number, code: number): void {
    if (code === CharCode.curlyOpen) this.match.propose(TokenKind.BracketedWord, directiveNameEnd(this.source, position));
    else if (isWordStart(code)) this.match.propose(TokenKind.Word, runEnd(this.source, position, isWordPart));
  }
}

/** `##` is a comment only there: in the other states it is two of `#`. */
function startsLineComment(state: LexicalState): boolean {
  return state === LexicalState.Default || state === LexicalState.Reference
    || state === LexicalState.Directive || state === LexicalState.DirectiveName;
}
