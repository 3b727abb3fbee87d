import { LexicalState } from './lexical-state';
import { TemplateSyntaxError } from './template-syntax-error';

/** How much of a token an error shows. */
const SHOWN_LENGTH = 20;

const PLACES = new Map<LexicalState, string>([
  [LexicalState.MethodArguments, 'in the arguments of a method: they are references, texts, numbers, booleans, lists and maps; calculate with #set before'],
  [LexicalState.Index, 'in an index: it is a reference, a text, a whole number or a boolean'],
  [LexicalState.Directive, 'in the parentheses of a directive'],
]);

/** What is wrong with a character that begins no token. */
export function unexpectedCharacter(source: string, position: number, state: LexicalState): TemplateSyntaxError {
  const character = JSON.stringify(String.fromCodePoint(source.codePointAt(position) ?? 0));
  if (character === '"\\""' || character === '"\'"') {
    return new TemplateSyntaxError(`the text that starts with ${character === '"\'"' ? "'" : '"'} has no end: close it with the same quote`, position);
  }
  if (character === '"."') return new TemplateSyntaxError('"." cannot stand here: only references have properties and methods; #set the value to one before', position);
  return new TemplateSyntaxError(`${character} cannot stand ${PLACES.get(state) ?? 'here'}`, position);
}

/** What is wrong with what the template ends in the middle of, which starts at `position`. */
export function unfinishedToken(token: string, position: number, isInComment: boolean): TemplateSyntaxError {
  const text = token.slice(0, SHOWN_LENGTH);
  if (text.startsWith('#[[')) return new TemplateSyntaxError("'#[[' has no end: close it with ']]#'", position);
  if (isInComment) return new TemplateSyntaxError(`a comment cannot end with ${JSON.stringify(text)} at the end of the template`, position);
  return new TemplateSyntaxError(`the template cannot end with ${JSON.stringify(text)}: put a line break after it`, position);
}
