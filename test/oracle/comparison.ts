import { isDeepStrictEqual } from 'node:util';
import type { OracleCase } from './generators/cases';
import { renderHere, type OwnAnswer } from './own-engine';
import type { RealAnswer, RealEngine } from './real-engine/real-engine';

/** In what the two engines differ. */
export type Difference = 'crash here' | 'fails here only' | 'fails there only' | 'text' | 'overrides';

/** A case on which the two engines do not agree. */
export interface Disagreement {
  readonly tried: OracleCase;
  readonly difference: Difference;
  readonly real: RealAnswer;
  readonly own: OwnAnswer;
}

/** What comparing many cases found. */
export interface Comparison {
  readonly disagreements: Disagreement[];
  /** How many the real engine rendered without failure. */
  readonly rendered: number;
  /** How many the real engine answers differently each time, or not at all. */
  readonly incomparable: number;
}

const requestParts = ['header', 'path', 'querystring'];
const responseParts = ['header', 'status'];
/** The real engine's mark for a value nested too deep to be written. */
const CUT = '(too deep)';

/** Renders each case with both engines. */
export async function compare(engine: RealEngine, cases: OracleCase[]): Promise<Comparison> {
  const disagreements: Disagreement[] = [];
  let incomparable = 0;
  const { suspects, rendered } = await suspectsAmong(engine, cases);
  for (const suspect of suspects) {
    // A second engine, which has seen no other template, must say the same: identity hashes never do.
    const again = await engine.answer({ ...suspect.tried, fresh: true });
    const repeats = again.isUnknown !== true && differenceOf(suspect.real, again) === undefined && !namesOracle(suspect.real);
    if (!repeats && suspect.own.crash === undefined) incomparable++;
    else disagreements.push(suspect);
  }
  return { disagreements, rendered, incomparable };
}

/** The disagreements among the cases, without a second opinion. */
export async function suspectsAmong(engine: RealEngine, cases: OracleCase[]): Promise<{ suspects: Disagreement[]; rendered: number }> {
  const asked = engine.answerAll(cases);
  const own = cases.map(renderHere);
  const answers = await asked;
  const suspects = answers.flatMap((real, index): Disagreement[] => {
    const difference = differenceOf(real, own[index]!);
    return difference === undefined ? [] : [{ tried: cases[index]!, difference, real, own: own[index]! }];
  });
  return { suspects, rendered: answers.filter(({ text }) => text !== undefined).length };
}

/** In what two answers differ; undefined where they agree. */
export function differenceOf(real: RealAnswer, own: OwnAnswer): Difference | undefined {
  if (own.crash !== undefined) return 'crash here';
  if (real.failure !== undefined) return own.failure === undefined ? 'fails there only' : undefined;
  if (own.failure !== undefined) return isCut(real) ? undefined : 'fails here only';
  if (withoutIdentity(real.text) !== withoutIdentity(own.text)) return 'text';
  if (isCut(real)) return undefined;
  const requestAgrees = sameParts(real.requestOverride, own.requestOverride, requestParts);
  return requestAgrees && sameParts(real.responseOverride, own.responseOverride, responseParts) ? undefined : 'overrides';
}

/** Whether the text names a class of the oracle's own, which is another on API Gateway. */
function namesOracle({ text = '' }: RealAnswer): boolean {
  return /\boracle\.\w/.test(text);
}

/** Whether an override holds itself, which no service could send: failing is as right as going on. */
function isCut({ requestOverride, responseOverride }: RealAnswer): boolean {
  return JSON.stringify([requestOverride, responseOverride]).includes(CUT);
}

/** Without the address that an array prints, and what could be its last digits: `[Ljava.lang.String;@1b2c3d`. */
function withoutIdentity(text = ''): string {
  return text.replace(/(\[Ljava\.lang\.\w+;@)[0-9a-f]+/g, '$1');
}

function sameParts(real: { [part: string]: unknown } = {}, own: { [part: string]: unknown } = {}, parts: string[]): boolean {
  return parts.every((part) => isDeepStrictEqual(partOf(real, part), partOf(own, part)));
}

/** A part as JSON carries it. Only the status may be anything: an empty map, none and what is no map are one for the others. */
function partOf(override: { [part: string]: unknown }, part: string): unknown {
  const value = override[part];
  if (value === undefined || value === null) return undefined;
  const copy = JSON.parse(withoutIdentity(JSON.stringify(value))) as unknown;
  const isEmpty = part !== 'status' && (typeof copy !== 'object' || copy === null || Array.isArray(copy) || Object.keys(copy).length === 0);
  return isEmpty ? undefined : copy;
}
