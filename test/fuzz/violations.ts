import { checkTemplate } from '../../lib/template-linter/check-template';
import type { OracleCase } from '../oracle/generators/cases';
import { type OwnAnswer, renderHere } from '../oracle/own-engine';
import { LONGEST, relativeTimeOf } from './time-bound';

/** How one hostile case ended. */
export interface Outcome {
  readonly isRendered: boolean;
  /** Whether Node.js's own limits ended it, and not one of the documented ones. */
  readonly isLate: boolean;
  /** What rendering took, or checking where that took longer, as `relativeTimeOf` gives it. */
  readonly relativeTime: number;
  /** What must not happen: another error, too much time, a changed prototype. */
  readonly violation?: string;
}

/** How the error begins that stands for a RangeError of Node.js. */
const NET = 'the template needs too much: ';

const prototypes: object[] = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Map.prototype, Function.prototype];
const membersBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

/** Renders and checks the case, and says whether both ended as they must: in time, without a trace, in no other error than they may. */
export function outcomeOf(tried: OracleCase): Outcome {
  let answer: OwnAnswer = {};
  let checkCrash: string | undefined;
  const rendering = relativeTimeOf(() => {
    answer = renderHere(tried);
  });
  const checking = relativeTimeOf(() => {
    checkCrash = crashOfCheck(tried.template);
  });
  const relativeTime = Math.max(rendering, checking);
  const { text, failure, crash } = answer;
  return {
    isRendered: text !== undefined,
    isLate: failure?.includes(NET) === true,
    relativeTime,
    violation: crash ?? checkCrash ?? slowness(relativeTime) ?? pollution(),
  };
}

/** What the check of a template throws: it gives what is wrong with one that does not parse, and never fails. */
function crashOfCheck(template: string): string | undefined {
  try {
    checkTemplate(template, {});
    return undefined;
  } catch (error) {
    return `the check failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
  }
}

function slowness(relativeTime: number): string | undefined {
  return relativeTime > LONGEST ? `took ${relativeTime.toFixed(1)} times as long as loops around nothing` : undefined;
}

function pollution(): string | undefined {
  const changed = prototypes.find((prototype, index) => Reflect.ownKeys(prototype).length !== membersBefore[index]);
  return changed === undefined ? undefined : `a prototype was changed: ${String(Reflect.ownKeys(changed).at(-1))}`;
}
