import { hasPlaceholders } from '../symbolic/execution-path';
import type { ExploredPath } from '../symbolic/explore';
import type { UnplacedFinding } from '../unplaced-finding';
import { fillOutput } from './output-text';
import { jsonFault } from './strict-json';

/** What a value outside of quotes usually prints: a value of JSON. */
const USUAL_TEXT = '1';

/** What else it may print: nothing, a member, a name, a comma. */
const OTHER_TEXTS = ['', '"x": 1', '"x"', ','];

/** A branch, as far as it matters here: which one it is. */
type Branch = object;

/** The outputs that cannot be JSON: one finding where none can, or one for each branch, or pair of branches, with which none can. */
export function jsonFaults(paths: readonly ExploredPath[], isComplete: boolean): UnplacedFinding[] {
  const faulty = new Map(paths.flatMap((explored) => {
    const fault = faultOf(explored);
    return fault === undefined ? [] : [[explored, fault] as const];
  }));
  const [first] = faulty.values();
  if (first === undefined) return [];
  if (faulty.size === paths.length) return [first];
  return isComplete ? branchFaults(paths, faulty) : [];
}

function branchFaults(paths: readonly ExploredPath[], faulty: ReadonlyMap<ExploredPath, UnplacedFinding>): UnplacedFinding[] {
  const good = paths.filter((explored) => !faulty.has(explored)).map(({ branches }) => branches);
  const found: UnplacedFinding[] = [];
  const causes: (readonly Branch[])[] = [];
  for (const causeOf of [singleCause, pairedCause]) {
    for (const [{ branches }, finding] of faulty) {
      if (causes.some((cause) => isWithin(cause, branches))) continue;
      const cause = causeOf(branches, good);
      if (cause === undefined) continue;
      causes.push(cause);
      found.push(finding);
    }
  }
  return found;
}

/** A branch that no good output has. */
function singleCause(branches: ReadonlySet<Branch>, good: readonly ReadonlySet<Branch>[]): readonly Branch[] | undefined {
  const cause = [...branches].find((branch) => !good.some((others) => others.has(branch)));
  return cause === undefined ? undefined : [cause];
}

/** Two branches that no good output has both. */
function pairedCause(branches: ReadonlySet<Branch>, good: readonly ReadonlySet<Branch>[]): readonly Branch[] | undefined {
  const candidates = [...branches].filter((branch) => !good.every((others) => others.has(branch)));
  for (const [index, second] of candidates.entries()) {
    const first = candidates.slice(0, index).find((candidate) => !good.some((others) => isWithin([candidate, second], others)));
    if (first !== undefined) return [first, second];
  }
  return undefined;
}

function isWithin(cause: readonly Branch[], branches: ReadonlySet<Branch>): boolean {
  return cause.every((branch) => branches.has(branch));
}

function faultOf(explored: ExploredPath): UnplacedFinding | undefined {
  const usual = fillOutput(explored, USUAL_TEXT);
  const fault = jsonFault(usual.text);
  if (fault === undefined || areJsonLines(usual.text)) return undefined;
  if (hasPlaceholders(explored.output ?? '') && OTHER_TEXTS.some((bare) => isJson(fillOutput(explored, bare).text))) return undefined;
  return { id: 'invalidJson', position: usual.positionOf(fault.offset), message: `the output cannot be JSON: ${fault.problem}` };
}

function isJson(text: string): boolean {
  return jsonFault(text) === undefined || areJsonLines(text);
}

/** Whether each line is JSON (JSON Lines). */
function areJsonLines(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => jsonFault(line) === undefined);
}
