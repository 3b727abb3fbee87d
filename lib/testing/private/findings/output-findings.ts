import type { Block } from '../velocity/syntax-tree';
import type { Exploration, ExploredWorld } from './explore';
import type { Finding } from './finding';
import { MadeUpValue } from './made-up-value';
import { fillOutput, isJsonLike, PrintedValue, printedValues } from './output-text';
import { jsonFault } from './strict-json';

/** What a value outside of quotes may print: a value of JSON, nothing, a member, a name, a comma. */
const BARE_TEXTS = ['1', '', '"x": 1', '"x"', ','];

/** What is wrong with outputs that are meant to be JSON. */
export function outputFindings({ worlds, isComplete }: Exploration): Finding[] {
  const jsonLike = worlds.filter(({ output }) => output !== undefined && isJsonLike(output));
  return [
    ...jsonLike.flatMap((explored) => printedValues(explored).flatMap(valueFindings)),
    ...faults(jsonLike, isComplete),
  ];
}

/** What the client could do with a value where it is printed. */
function valueFindings({ value, position, isQuoted }: PrintedValue): Finding[] {
  const { kind, isOfClient, sample } = value.traits;
  if (!isOfClient || kind === 'number' || kind === 'boolean') return [];
  if (!isQuoted) return kind === 'jsonText' || isSafeBare(value) ? [] : [unquoted(value, position)];
  if (isQuotedText(sample)) return [];
  if (!isQuotedText(sample.replaceAll("\\'", "'"))) return [unescaped(value, position)];
  return [{
    id: 'unmendedEscape',
    position,
    message: "$util.escapeJavaScript makes \\' of an apostrophe, which is no JSON: put .replaceAll(\"\\\\'\", \"'\") behind it",
  }];
}

function unescaped({ key, traits: { kind } }: MadeUpValue, position: number): Finding {
  const remedy = kind === 'jsonText'
    ? '$input.json brings its own quotes: leave these out'
    : 'write "$util.escapeJavaScript($value).replaceAll("\\\\\'", "\'")", or check it first with .matches("…")';
  return { id: 'unescapedValue', position, message: `the client can end the quotes around ${shown(key)} and add members of its own: ${remedy}` };
}

function unquoted({ key, traits: { kind } }: MadeUpValue, position: number): Finding {
  const remedy = kind === 'json'
    ? "print it with $input.json('…'), or check that it is a number"
    : 'check that it is a number, as in #if( $value.matches("[0-9]{1,9}") ), or quote and escape it';
  return { id: 'unquotedValue', position, message: `the client can write any JSON in place of ${shown(key)}, which stands outside of quotes: ${remedy}` };
}

function shown(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key;
}

function isSafeBare({ alternatives, traits: { sample } }: MadeUpValue): boolean {
  return /^[-+.eE0-9,\s]*$/.test(sample) || alternatives?.every((text) => jsonFault(text) === undefined) === true;
}

function isQuotedText(text: string): boolean {
  return jsonFault(`"${text}"`) === undefined;
}

/** The outputs that cannot be JSON: one finding where none can, or one for each branch with which none can. */
function faults(worlds: readonly ExploredWorld[], isComplete: boolean): Finding[] {
  const faulty = new Map(worlds.flatMap((explored) => {
    const fault = faultOf(explored);
    return fault === undefined ? [] : [[explored, fault] as const];
  }));
  const [first] = faulty.values();
  if (first === undefined) return [];
  if (faulty.size === worlds.length) return [first];
  return isComplete ? branchFaults(worlds, faulty) : [];
}

function branchFaults(worlds: readonly ExploredWorld[], faulty: ReadonlyMap<ExploredWorld, Finding>): Finding[] {
  const good = new Set<Block>(worlds.filter((explored) => !faulty.has(explored)).flatMap(({ branches }) => [...branches]));
  const found = new Map<Block, Finding>();
  for (const [explored, finding] of faulty) {
    const branch = [...explored.branches].find((candidate) => !good.has(candidate));
    if (branch !== undefined && !found.has(branch)) found.set(branch, finding);
  }
  return [...found.values()];
}

function faultOf(explored: ExploredWorld): Finding | undefined {
  const filled = BARE_TEXTS.map((bare) => fillOutput(explored, bare));
  if (filled.some(({ text }) => isJson(text))) return undefined;
  const [usual] = filled;
  const fault = usual === undefined ? undefined : jsonFault(usual.text);
  if (usual === undefined || fault === undefined) return undefined;
  return { id: 'invalidJson', position: usual.positionOf(fault.offset), message: `the output cannot be JSON: ${fault.problem}` };
}

/** One value of JSON, or one a line (JSON Lines). */
function isJson(text: string): boolean {
  if (jsonFault(text) === undefined) return true;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => jsonFault(line) === undefined);
}
