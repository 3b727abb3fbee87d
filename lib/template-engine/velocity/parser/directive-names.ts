/** The directives that are looked up by their name; API Gateway knows no others. */
export const DIRECTIVES: ReadonlySet<string> = new Set(['foreach', 'macro', 'break', 'define', 'stop']);

/** The directives that the lexer itself knows. */
export const grammarDirectives: ReadonlySet<string> = new Set(['if', 'end', 'set', 'else', 'elseif']);
