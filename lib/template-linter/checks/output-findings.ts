import type { Exploration } from '../symbolic/explore';
import { SymbolicValue } from '../symbolic/symbolic-value';
import type { UnplacedFinding } from '../unplaced-finding';
import { invalidJsonFindings } from './invalid-json-findings';
import { isJsonLike, PrintedValue, printedValues } from './json-output';
import { jsonProblem } from './strict-json';

/** Finds what is wrong with the outputs that are meant to be JSON. */
export function outputFindings({ paths, isComplete }: Exploration): UnplacedFinding[] {
  const jsonLike = paths.filter(({ output }) => output !== undefined && isJsonLike(output));
  return [
    ...jsonLike.flatMap((explored) => printedValues(explored).flatMap(valueFindings)),
    ...invalidJsonFindings(jsonLike, isComplete),
  ];
}

/** Finds values by which the client can change the JSON around them. */
function valueFindings({ value, position, isQuoted }: PrintedValue): UnplacedFinding[] {
  const { kind, isTainted, alphabet } = value.traits;
  if (!isTainted || kind === 'number' || kind === 'boolean') return [];
  if (!isQuoted) return kind === 'jsonString' || isSafeUnquoted(value) ? [] : [unquoted(value, position)];
  if (isSafeQuoted(alphabet)) return [];
  if (!isSafeQuoted(alphabet.replaceAll("\\'", "'"))) return [unescaped(value, position)];
  return [{
    id: 'unmendedEscape',
    position,
    message: "$util.escapeJavaScript turns an apostrophe into \\', which is not valid JSON: add .replaceAll(\"\\\\'\", \"'\") after it",
  }];
}

function unescaped({ key, traits: { kind } }: SymbolicValue, position: number): UnplacedFinding {
  const remedy = kind === 'jsonString'
    ? '$input.json brings its own quotes: leave these out'
    : 'write "$util.escapeJavaScript($value).replaceAll("\\\\\'", "\'")", or check it first with .matches("…")';
  return { id: 'unescapedValue', position, message: `the client can end the quotes around ${shown(key)} and add members of its own: ${remedy}` };
}

function unquoted({ key, traits: { kind } }: SymbolicValue, position: number): UnplacedFinding {
  const remedy = kind === 'json'
    ? "print it with $input.json('…'), or check that it is a number"
    : 'check that it is a number, as in #if( $value.matches("[0-9]{1,9}") ), or quote and escape it';
  return { id: 'unquotedValue', position, message: `the client can write any JSON in place of ${shown(key)}, which stands outside of quotes: ${remedy}` };
}

function shown(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key;
}

function isSafeUnquoted({ alternatives, traits: { alphabet } }: SymbolicValue): boolean {
  return /^[-+.eE0-9,\s]*$/.test(alphabet) || alternatives?.every((string) => jsonProblem(string) === undefined) === true;
}

function isSafeQuoted(alphabet: string): boolean {
  return jsonProblem(`"${alphabet}"`) === undefined;
}
