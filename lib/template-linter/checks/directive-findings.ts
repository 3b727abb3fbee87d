import { DIRECTIVES, GRAMMAR_DIRECTIVES } from '../../template-engine/velocity/parser/directive-names';
import type { UnplacedFinding } from '../unplaced-finding';

/** Directives of Velocity that API Gateway does not run. */
const SWITCHED_OFF = new Set(['macro', 'evaluate', 'parse', 'include', 'return']);

/** Comments, texts between #[[ and ]]#, what is escaped; and what looks like a directive, with or without white space behind its #. */
const PIECES = /##.*|#\*[\s\S]*?(?:\*#|$)|#\[\[[\s\S]*?(?:\]\]#|$)|\\+#|#([ \t]*)\{?([A-Za-z]+)\}?(?=(\s*\()?)/g;

/** What follows a word that is no directive, as in `# end of the list`. */
const PROSE = /^(?:[ \t]+[A-Za-z]|["'.:;!?])/;

/** References in the line of a directive. */
const VARIABLES = /\$!?\{?([A-Za-z][\w-]*)/g;

/** What looks like a directive, and is printed as text. */
export interface PrintedDirective {
  readonly finding: UnplacedFinding;
  /** The variables that it is meant to set or to read. */
  readonly variables: readonly string[];
}

/** What of a template looks like a directive, and is printed as text. */
export function printedDirectives(source: string): PrintedDirective[] {
  return Array.from(source.matchAll(PIECES)).flatMap(({ 0: piece, 1: space, 2: name, 3: parenthesis, index }) => {
    if (name === undefined || space === undefined) return [];
    const after = source.slice(index + piece.length);
    const message = problemOf(name, space !== '', parenthesis !== undefined, after);
    if (message === undefined) return [];
    const [line = ''] = after.split('\n', 1);
    return [{ finding: { id: 'printedDirective', position: index, message }, variables: Array.from(line.matchAll(VARIABLES), ([, variable = '']) => variable) }];
  });
}

/** A #return without a value stands alone. */
function isReturn(name: string, after: string): boolean {
  return name === 'return' && /^[ \t]*(?:[\r\n]|$)/.test(after);
}

function problemOf(name: string, hasSpace: boolean, hasParenthesis: boolean, after: string): string | undefined {
  const known = name.toLowerCase();
  if (!hasSpace && SWITCHED_OFF.has(name) && (hasParenthesis || isReturn(name, after))) {
    const effect = name === 'macro' ? 'defines nothing, and what calls it is printed' : 'is printed, not run';
    return `API Gateway has switched #${name} off: it ${effect}`;
  }
  if (!DIRECTIVES.has(known) && !GRAMMAR_DIRECTIVES.has(known)) return undefined;
  const takesArguments = !['else', 'end', 'break', 'stop'].includes(known);
  if (hasSpace) return hasParenthesis === takesArguments && !PROSE.test(after) ? `white space makes text of this directive: write #${known}` : undefined;
  if (name !== known) return `directives are written in small letters: this is printed; write #${known}`;
  if (name === 'else' && /^[ \t]+if[ \t]*\(/.test(after)) return 'the condition behind #else is printed: write #elseif';
  return undefined;
}
