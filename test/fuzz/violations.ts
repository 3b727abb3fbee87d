import type { OracleCase } from '../oracle/generators/cases';
import { type OwnAnswer, renderHere } from '../oracle/own-engine';
import { processorTimeOf, TIME_BOUND_MS } from './time-bound';

/** How one hostile case ended. */
export interface Outcome {
  readonly isRendered: boolean;
  /** Whether Node.js's own limits ended it, and not one of the documented ones. */
  readonly isLate: boolean;
  readonly milliseconds: number;
  /** What must not happen: another error, too much time, a changed prototype. */
  readonly violation?: string;
}

/** How the error begins that stands for a RangeError of Node.js. */
const NET = 'the template needs too much: ';

const prototypes: object[] = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Map.prototype, Function.prototype];
const membersBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

/** Renders the case and says whether it ended as it must: in a result or in a MappingTemplateError, in time, leaving no trace. */
export function outcomeOf(tried: OracleCase): Outcome {
  let answer: OwnAnswer = {};
  const milliseconds = processorTimeOf(() => {
    answer = renderHere(tried);
  });
  const { text, failure, crash } = answer;
  return {
    isRendered: text !== undefined,
    isLate: failure?.includes(NET) === true,
    milliseconds,
    violation: crash ?? slowness(milliseconds) ?? pollution(),
  };
}

function slowness(milliseconds: number): string | undefined {
  return milliseconds > TIME_BOUND_MS ? `took ${Math.round(milliseconds)} ms` : undefined;
}

function pollution(): string | undefined {
  const changed = prototypes.find((prototype, index) => Reflect.ownKeys(prototype).length !== membersBefore[index]);
  return changed === undefined ? undefined : `a prototype was changed: ${String(Reflect.ownKeys(changed).at(-1))}`;
}
