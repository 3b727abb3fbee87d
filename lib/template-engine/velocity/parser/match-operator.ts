import { CharCode } from './character-class';
import { LexerMatch } from './lexer-match';
import { TokenKind } from './token';

/** Operators by their first character, those of two characters first. */
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

/** Matches an operator of an expression, written as a sign or as a word. */
export function matchOperator(source: string, position: number, match: LexerMatch): void {
  const code = source.charCodeAt(position);
  if (code === CharCode.space) return;
  for (const [text, kind] of OPERATORS.get(code) ?? []) {
    if (source.startsWith(text, position)) match.propose(kind, position + text.length);
  }
}
