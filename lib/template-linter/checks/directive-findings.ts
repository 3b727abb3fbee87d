import { DIRECTIVES, grammarDirectives } from '../../template-engine/velocity/parser/directive-names';
import type { UnplacedFinding } from '../unplaced-finding';

/** Directives of Velocity that API Gateway does not run. */
const switchedOff = new Set(['macro', 'evaluate', 'parse', 'include', 'return']);

/** Comments, literals between #[[ and ]]# and escapes, to be skipped; and seeming directives, with or without white space after their #. */
const PIECES = /##.*|#\*[\s\S]*?(?:\*#|$)|#\[\[[\s\S]*?(?:\]\]#|$)|(?<!\\)\\+#|#([ \t]*)\{?([A-Za-z]+)\}?(?=(\s*\()?)/g;

/** White space and a letter, or punctuation, follow a word of prose, as in `# end of the list`. */
const PROSE = /^(?:[ \t]+[A-Za-z]|["'.:;!?])/;

const REFERENCES = /\$!?\{?([A-Za-z][\w-]*)/g;

/** A seeming directive that Velocity prints as text. */
export interface PrintedDirective {
  readonly finding: UnplacedFinding;
  /** The variables in its line, which it is meant to set or to read. */
  readonly variables: readonly string[];
}

/** Finds the seeming directives that are printed as text. */
export function printedDirectives(source: string): PrintedDirective[] {
  let endOfLine = -1;
  return Array.from(source.matchAll(PIECES)).flatMap(({ 0: piece, 1: space, 2: name, 3: parenthesis, index }) => {
    if (name === undefined || space === undefined) return [];
    const end = index + piece.length;
    const message = problemOf(name, space !== '', parenthesis !== undefined, source.slice(end));
    if (message === undefined) return [];
    const finding: UnplacedFinding = { id: 'printedDirective', position: index, message };
    // The first directive in a line has its variables, those of the next ones among them.
    if (end <= endOfLine) return [{ finding, variables: [] }];
    const lineFeed = source.indexOf('\n', end);
    endOfLine = lineFeed < 0 ? source.length : lineFeed;
    return [{ finding, variables: Array.from(source.slice(end, endOfLine).matchAll(REFERENCES), ([, variable = '']) => variable) }];
  });
}

/** Only a #return alone on the rest of its line counts: before other text it is prose. */
function isLoneReturn(name: string, after: string): boolean {
  return name === 'return' && /^[ \t]*(?:[\r\n]|$)/.test(after);
}

function problemOf(name: string, hasSpace: boolean, hasParenthesis: boolean, after: string): string | undefined {
  const known = name.toLowerCase();
  if (!hasSpace && switchedOff.has(name) && (hasParenthesis || isLoneReturn(name, after))) {
    const effect = name === 'macro' ? 'defines nothing, and what calls it is printed' : 'is printed, not run';
    return `API Gateway has switched #${name} off: it ${effect}`;
  }
  if (!DIRECTIVES.has(known) && !grammarDirectives.has(known)) return undefined;
  const takesArguments = !['else', 'end', 'break', 'stop'].includes(known);
  if (hasSpace) return hasParenthesis === takesArguments && !PROSE.test(after) ? `with white space after its #, this directive is printed as text: write #${known}` : undefined;
  if (name !== known) return `directives are lower case, and this is printed as text: write #${known}`;
  if (name === 'else' && /^[ \t]+if[ \t]*\(/.test(after)) return 'the condition after #else is printed as text: write #elseif';
  return undefined;
}
