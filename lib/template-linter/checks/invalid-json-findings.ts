import { hasPlaceholders } from '../symbolic/execution-path';
import type { ExploredPath } from '../symbolic/explore';
import type { UnplacedFinding } from '../unplaced-finding';
import { fillOutput } from './json-output';
import { jsonProblem } from './strict-json';

/** A value outside of quotes is usually a value of JSON. */
const USUAL_FILLER = '1';

/** It can be something else too: nothing, a member, a name, a comma. */
const otherFillers = ['', '"x": 1', '"x"', ','];

/** A branch of the template; only its identity matters here. */
type Branch = object;

/**
 * Finds outputs that cannot be JSON. If no output can, that is one finding. If some can, it is one for each branch, or pair of branches,
 * that only invalid outputs have: a finding for each path would repeat one mistake many times.
 */
export function invalidJsonFindings(paths: readonly ExploredPath[], isComplete: boolean): UnplacedFinding[] {
  const invalid = new Map(paths.flatMap((explored) => {
    const finding = findingIn(explored);
    return finding === undefined ? [] : [[explored, finding] as const];
  }));
  const [first] = invalid.values();
  if (first === undefined) return [];
  if (invalid.size === paths.length) return [first];
  return isComplete ? findingsByCause(paths, invalid) : [];
}

function findingsByCause(paths: readonly ExploredPath[], invalid: ReadonlyMap<ExploredPath, UnplacedFinding>): UnplacedFinding[] {
  const valid = paths.filter((explored) => !invalid.has(explored)).map(({ branches }) => branches);
  const found: UnplacedFinding[] = [];
  const causes: (readonly Branch[])[] = [];
  for (const causeOf of [singleCause, pairedCause]) {
    for (const [{ branches }, finding] of invalid) {
      if (causes.some((cause) => isWithin(cause, branches))) continue;
      const cause = causeOf(branches, valid);
      if (cause === undefined) continue;
      causes.push(cause);
      found.push(finding);
    }
  }
  return found;
}

/** A branch that no valid output has. */
function singleCause(branches: ReadonlySet<Branch>, valid: readonly ReadonlySet<Branch>[]): readonly Branch[] | undefined {
  const cause = [...branches].find((branch) => !valid.some((others) => others.has(branch)));
  return cause === undefined ? undefined : [cause];
}

/** Two branches that no valid output has together. */
function pairedCause(branches: ReadonlySet<Branch>, valid: readonly ReadonlySet<Branch>[]): readonly Branch[] | undefined {
  const candidates = [...branches].filter((branch) => !valid.every((others) => others.has(branch)));
  for (const [index, second] of candidates.entries()) {
    const first = candidates.slice(0, index).find((candidate) => !valid.some((others) => isWithin([candidate, second], others)));
    if (first !== undefined) return [first, second];
  }
  return undefined;
}

function isWithin(cause: readonly Branch[], branches: ReadonlySet<Branch>): boolean {
  return cause.every((branch) => branches.has(branch));
}

function findingIn(explored: ExploredPath): UnplacedFinding | undefined {
  const usual = fillOutput(explored, USUAL_FILLER);
  const problem = jsonProblem(usual.text);
  if (problem === undefined || areJsonLines(usual.text)) return undefined;
  if (hasPlaceholders(explored.output ?? '') && otherFillers.some((filler) => isJson(fillOutput(explored, filler).text))) return undefined;
  return { id: 'invalidJson', position: usual.positionOf(problem.offset), message: `the output cannot be JSON: ${problem.message}` };
}

function isJson(text: string): boolean {
  return jsonProblem(text) === undefined || areJsonLines(text);
}

/** JSON Lines: each line is JSON. */
function areJsonLines(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => jsonProblem(line) === undefined);
}
