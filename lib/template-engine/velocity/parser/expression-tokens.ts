import { CharCode, isDigit, isWhitespace } from './character-class';
import { runEnd } from './character-runs';
import { LongestMatch } from './longest-match';
import { TokenKind } from './token';

/** The operators by their first character. */
const OPERATORS = new Map<number, (readonly [string, TokenKind])[]>();

for (const [text, kind] of [
  ['-', TokenKind.Minus], ['+', TokenKind.Plus], ['*', TokenKind.Multiply], ['/', TokenKind.Divide], ['%', TokenKind.Modulo],
  ['&&', TokenKind.And], ['and', TokenKind.And], ['||', TokenKind.Or], ['or', TokenKind.Or],
  ['<=', TokenKind.LessOrEqual], ['<', TokenKind.LessThan], ['lt', TokenKind.LessThan], ['le', TokenKind.LessOrEqual],
  ['>=', TokenKind.GreaterOrEqual], ['>', TokenKind.GreaterThan], ['gt', TokenKind.GreaterThan], ['ge', TokenKind.GreaterOrEqual],
  ['==', TokenKind.Equal], ['eq', TokenKind.Equal], ['!=', TokenKind.NotEqual], ['ne', TokenKind.NotEqual],
  ['!', TokenKind.Not], ['not', TokenKind.Not], ['=', TokenKind.Assign],
] as const) {
  const code = text.charCodeAt(0);
  OPERATORS.set(code, [...OPERATORS.get(code) ?? [], [text, kind]]);
}

const PUNCTUATION = new Map<number, TokenKind>([
  [CharCode.bracketOpen, TokenKind.BracketOpen],
  [CharCode.bracketClose, TokenKind.BracketClose],
  [CharCode.comma, TokenKind.Comma],
  [CharCode.colon, TokenKind.Colon],
  [CharCode.curlyOpen, TokenKind.MapOpen],
  [CharCode.curlyClose, TokenKind.MapClose],
]);

/** Matches an operator of an expression, written as a sign or as a word. */
export function matchOperator(source: string, position: number, match: LongestMatch): void {
  const code = source.charCodeAt(position);
  if (code === CharCode.space) return;
  for (const [text, kind] of OPERATORS.get(code) ?? []) {
    if (source.startsWith(text, position)) match.propose(kind, position + text.length);
  }
}

/** Matches brackets, commas, colons and `..`. */
export function matchPunctuation(source: string, position: number, match: LongestMatch): void {
  const kind = PUNCTUATION.get(source.charCodeAt(position));
  if (kind !== undefined) match.propose(kind, position + 1);
  else if (source.startsWith('..', position)) match.propose(TokenKind.DoubleDot, position + 2);
}

/** Matches white space, strings, booleans and numbers. */
export function matchLiteral(source: string, position: number, match: LongestMatch): void {
  const code = source.charCodeAt(position);
  if (isWhitespace(code)) match.propose(TokenKind.Whitespace, runEnd(source, position, isWhitespace));
  else if (code === CharCode.doubleQuote || code === CharCode.singleQuote) matchString(source, position, match);
  else if (isDigit(code) || code === CharCode.minus || code === CharCode.dot) matchNumber(source, position, match);
  else matchBoolean(source, position, match);
}

/** Matches `true` and `false`. */
export function matchBoolean(source: string, position: number, match: LongestMatch): void {
  if (source.startsWith('true', position)) match.propose(TokenKind.True, position + 4);
  else if (source.startsWith('false', position)) match.propose(TokenKind.False, position + 5);
}

/** Matches a string; a quote is written twice in it, and a backslash means nothing. */
function matchString(source: string, position: number, match: LongestMatch): void {
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
export function matchNumber(source: string, position: number, match: LongestMatch): void {
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
