import { RenderError } from './render-error';

/**
 * What one render may do: a unit is a statement, an expression, a list element or 16 characters made.
 *
 * Ten million units take seconds at most, and no template that API Gateway renders in time comes near.
 */
export const MAX_WORK = 10_000_000;

/** The longest text, in characters, that a value or the output may have: three times API Gateway's payload limit. */
export const MAX_TEXT_LENGTH = 30_000_000;

/** How deep lists and maps may hold each other where they are printed or compared. */
export const MAX_DATA_DEPTH = 500;

/** What is refused here need not be refused there. */
const OWN_LIMIT = 'this is a limit of this engine, and API Gateway may render the template';

/** Outside of `withStepBudget` nothing is bounded: this is counted down and then begun anew. A small number, which stays one for V8. */
const UNBOUNDED = 2 ** 30;

let isBounded = false;
let remaining = UNBOUNDED;

/** Runs what may take so many steps, and gives what it gives. Within another budget that one waits, and goes on as it was. */
export function withStepBudget<T>(units: number, run: () => T): T {
  const outer = { isBounded, remaining };
  isBounded = true;
  remaining = units;
  try {
    return run();
  } finally {
    ({ isBounded, remaining } = outer);
  }
}

/** How much of the budget is left; negative where it is used up. */
export function remainingWork(): number {
  return remaining;
}

/** Takes `units` from the render's budget, and fails when it is used up. */
export function spendWork(units: number): void {
  remaining -= units;
  if (remaining < 0) refuseWork();
}

function refuseWork(): void {
  if (isBounded) throw new RenderError(`the template does too much: more than ${MAX_WORK} steps in one render; ${OWN_LIMIT}`);
  remaining = UNBOUNDED;
}

/** Takes what making `length` characters costs, and fails when one text gets too long. */
export function spendText(length: number): void {
  checkTextLength(length);
  spendWork(length >>> 4);
}

/** Fails for a text that gets too long. */
export function checkTextLength(length: number): void {
  if (length > MAX_TEXT_LENGTH) {
    throw new RenderError(`the template makes a text of more than ${MAX_TEXT_LENGTH} characters`);
  }
}

/** Fails where data is nested too deep to print or compare: a list that holds itself, for one. */
export function checkDataDepth(depth: number): void {
  if (depth > MAX_DATA_DEPTH) {
    throw new RenderError(`lists and maps are nested deeper than ${MAX_DATA_DEPTH} levels`);
  }
}
