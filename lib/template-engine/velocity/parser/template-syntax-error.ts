import { LexicalState } from './lexical-state';
import { Token, TokenKind } from './token';

/** The template cannot be parsed: API Gateway refuses it. */
export class TemplateSyntaxError extends Error {
  /** `position` counts characters from the start of the template. */
  public constructor(message: string, public readonly position: number) {
    super(message);
  }
}

/** The most characters of an unfinished token, and of an unexpected one, that an error shows. */
const UNFINISHED_LENGTH = 20;
const UNEXPECTED_LENGTH = 40;

const PLACES = new Map<LexicalState, string>([
  [LexicalState.MethodArguments, 'in the arguments of a method: they are references, texts, numbers, booleans, lists and maps; calculate with #set before'],
  [LexicalState.Index, 'in an index: it is a reference, a text, a whole number or a boolean'],
  [LexicalState.Directive, 'in the parentheses of a directive'],
]);

/** The error for a character that begins no token. */
export function unexpectedCharacter(source: string, position: number, state: LexicalState): TemplateSyntaxError {
  const character = JSON.stringify(String.fromCodePoint(source.codePointAt(position) ?? 0));
  if (character === '"\\""' || character === '"\'"') {
    return new TemplateSyntaxError(`the text that starts with ${character === '"\'"' ? "'" : '"'} has no end: close it with the same quote`, position);
  }
  if (character === '"."') return new TemplateSyntaxError('"." cannot stand here: only references have properties and methods; #set the value to one before', position);
  return new TemplateSyntaxError(`${character} cannot stand ${PLACES.get(state) ?? 'here'}`, position);
}

/** The error for a token that starts at `position` and is unfinished where the template ends. */
export function unfinishedToken(token: string, position: number, isInComment: boolean): TemplateSyntaxError {
  const text = token.slice(0, UNFINISHED_LENGTH);
  if (text.startsWith('#[[')) return new TemplateSyntaxError("'#[[' has no end: close it with ']]#'", position);
  if (isInComment) return new TemplateSyntaxError(`a comment cannot end with ${JSON.stringify(text)} at the end of the template`, position);
  return new TemplateSyntaxError(`the template cannot end with ${JSON.stringify(text)}: put a line break after it`, position);
}

/** The message for a token of `source` that stands where `expected` belongs. */
export function unexpectedToken(source: string, token: Token, expected: string): string {
  const text = source.slice(token.start, Math.min(token.end, token.start + UNEXPECTED_LENGTH)).trim();
  const found = token.kind === TokenKind.End ? 'the end of the template' : JSON.stringify(text === '' ? ' ' : text);
  const hint = syntaxHint(token, text, source.slice(Math.max(0, token.start - 2), token.start));
  return `expected ${expected}, found ${found}${hint}`;
}

/** The remedy for what templates often get wrong, by the token found and the text before it; empty where none is known. */
function syntaxHint(token: Token, text: string, before: string): string {
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
