import { CharCode, isDigit, runEnd } from './character-class';
import { LexerMatch } from './lexer-match';
import { TokenKind } from './token';

/** Matches a text in quotes; a quote is written twice in it, and a backslash means nothing. */
export function matchString(source: string, position: number, match: LexerMatch): void {
  const quote = source[position] ?? '';
  let open = position + 1;
  for (;;) {
    const close = source.indexOf(quote, open);
    if (close === -1) return;
    match.propose(TokenKind.String, close + 1);
    if (source[close + 1] !== quote) return;
    open = close + 2;
  }
}

/** Matches a number: a sign may only be a minus, and two dots after a whole number are taken along. */
export function matchNumber(source: string, position: number, match: LexerMatch): void {
  const digits = source.charCodeAt(position) === CharCode.minus ? position + 1 : position;
  const wholeEnd = runEnd(source, digits, isDigit);
  if (wholeEnd > digits) {
    match.propose(TokenKind.Integer, wholeEnd);
    if (source.startsWith('..', wholeEnd)) match.propose(TokenKind.Integer, wholeEnd + 2);
    match.propose(TokenKind.FloatingPoint, exponentEnd(source, wholeEnd));
  }
  if (source.charCodeAt(wholeEnd) !== CharCode.dot) return;
  const fractionEnd = runEnd(source, wholeEnd + 1, isDigit);
  if (wholeEnd === digits && fractionEnd === wholeEnd + 1) return;
  match.propose(TokenKind.FloatingPoint, Math.max(fractionEnd, exponentEnd(source, fractionEnd)));
}

/** The end of the exponent at `position`, or 0 where there is none. */
function exponentEnd(source: string, position: number): number {
  if ((source.charCodeAt(position) | 0x20) !== CharCode.lowerE) return 0;
  const sign = source.charCodeAt(position + 1);
  const digits = sign === CharCode.plus || sign === CharCode.minus ? position + 2 : position + 1;
  const end = runEnd(source, digits, isDigit);
  return end > digits ? end : 0;
}

/** The end of the line break at `position`, or `position` where there is none. */
export function lineBreakEnd(source: string, position: number): number {
  const code = source.charCodeAt(position);
  if (code === CharCode.lineFeed) return position + 1;
  if (code !== CharCode.carriageReturn) return position;
  return source.charCodeAt(position + 1) === CharCode.lineFeed ? position + 2 : position + 1;
}
