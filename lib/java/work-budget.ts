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

// Renders are synchronous and never nest, so one counter serves them all: each starts it anew.
let remaining = MAX_WORK;

/** Gives a render its budget; call it as the render starts. */
export function openWorkBudget(units = MAX_WORK): void {
  remaining = units;
}

/** How much of the budget is left; negative where it is used up. */
export function remainingWork(): number {
  return remaining;
}

/** Takes `units` from the render's budget, and fails when it is used up. */
export function spendWork(units: number): void {
  remaining -= units;
  if (remaining < 0) {
    throw new RenderError(`the template does too much: more than ${MAX_WORK} steps in one render`);
  }
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
