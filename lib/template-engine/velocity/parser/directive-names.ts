/** The directives that are looked up by their name; API Gateway knows no others. */
export const DIRECTIVES: ReadonlySet<string> = new Set(['foreach', 'macro', 'break', 'define', 'stop']);

/** The directives that belong to the grammar. */
export const GRAMMAR_DIRECTIVES: ReadonlySet<string> = new Set(['if', 'end', 'set', 'else', 'elseif']);

/**
 * The text of a directive with backslashes before it: half of them, if there is such a directive, else all.
 *
 * `macroNames` are the macros that the template has defined so far.
 */
export function escapedDirectiveText(image: string, macroNames: ReadonlySet<string>): string {
  const last = image.lastIndexOf('\\');
  const directive = image.slice(last + 1);
  const name = directive.startsWith('#{') ? directive.slice(2, -1) : directive.slice(1);
  const isKnown = DIRECTIVES.has(name) || GRAMMAR_DIRECTIVES.has(name) || macroNames.has(name);
  return isKnown ? image.slice(0, last >> 1) + directive : image;
}
