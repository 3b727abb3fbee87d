import { Token, TokenKind } from './token';

/** How to mend what templates often get wrong, by the token that came and the text before it; empty where nothing is known. */
export function syntaxHint(token: Token, text: string, before: string): string {
  switch (token.kind) {
    case TokenKind.Integer:
    case TokenKind.FloatingPoint:
      return text.startsWith('-') ? ': put a blank after the minus' : '';
    case TokenKind.Word:
      if (text === 'null') return ': there is no null; leave the reference unset, or use one that nobody sets';
      return before.endsWith('\\"') ? ': a backslash does not escape a quote; write the quote twice' : '';
    case TokenKind.LineCommentStart:
      return ': comments cannot stand in the parentheses of a directive';
    case TokenKind.BracketOpen:
    case TokenKind.IndexOpen:
      return ': the bracket reads as the index of a reference before it; write that as ${name}';
    default:
      return '';
  }
}
