import { RenderError } from './render-error';

/**
 * What one render may do: a unit is a statement, an expression, a list element or 16 characters made.
 *
 * Ten million units take seconds at most, and no template that API Gateway renders in time comes near.
 */
export const MAX_WORK = 10_000_000;

/**
 * What one render may allocate, in bytes; nothing is given back, since nobody knows when V8 takes it away.
 *
 * What objects take is counted as V8 lays them out, and a character as two bytes. With what V8 needs besides, a render stays below
 * 512 MB, and there is room for a payload of 10 MB that is parsed, escaped and written several times.
 */
export const MAX_MEMORY = 420_000_000;

/** The longest text, in characters, that a value or the output may have: three times API Gateway's payload limit. */
export const MAX_TEXT_LENGTH = 30_000_000;

/** How deep lists and maps may hold each other where they are printed or compared. */
export const MAX_DATA_DEPTH = 500;

/** What a text takes besides its characters; as much takes one that is cut out of another. */
export const TEXT_BYTES = 32;
/** What a character takes, unless all of its text are of Latin-1: then it is half of that. */
export const CHARACTER_BYTES = 2;
/** What a reference takes in an array that has just the size it needs. */
export const REFERENCE_BYTES = 8;
/** What a reference takes in an array that grows by half when it is full. */
export const ELEMENT_BYTES = 24;
/** What a number, a character or another small object takes. */
export const OBJECT_BYTES = 56;

/** What is refused here need not be refused there. */
const OWN_LIMIT = 'this is a limit of this engine, and API Gateway may render the template';

/** Outside of `withStepBudget` nothing is bounded: this is counted down and then begun anew. A small number, which stays one for V8. */
const UNBOUNDED = 2 ** 30;

let isBounded = false;
let remaining = UNBOUNDED;
let remainingMemory = UNBOUNDED;

/** Runs what may take so many steps, and `MAX_MEMORY`, and gives its result. A budget around this one waits, and goes on as it was. */
export function withStepBudget<T>(units: number, run: () => T): T {
  const outer = { isBounded, remaining, remainingMemory };
  isBounded = true;
  remaining = units;
  remainingMemory = MAX_MEMORY;
  try {
    return run();
  } finally {
    ({ isBounded, remaining, remainingMemory } = outer);
  }
}

/** How many steps of the budget are left; negative where they are used up. */
export function remainingWork(): number {
  return remaining;
}

/** Whether no steps are left of the budget, or no memory. */
export function isUsedUp(): boolean {
  return remaining < 0 || remainingMemory < 0;
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

/** Takes `bytes` from what the render may allocate, and fails when that is used up. Call it before what takes so many. */
export function spendMemory(bytes: number): void {
  remainingMemory -= bytes;
  if (remainingMemory < 0) refuseMemory();
}

function refuseMemory(): void {
  if (isBounded) {
    throw new RenderError(`the template takes too much memory: more than ${MAX_MEMORY / 1_000_000} MB in one render; ${OWN_LIMIT}`);
  }
  remainingMemory = UNBOUNDED;
}

/** Takes what making `length` characters costs, and fails when one text gets too long. Call it before they are made. */
export function spendText(length: number): void {
  checkTextLength(length);
  spendWork(length >>> 4);
  spendMemory(TEXT_BYTES + length * CHARACTER_BYTES);
}

/** Fails for a text that gets too long. */
export function checkTextLength(length: number): void {
  if (length > MAX_TEXT_LENGTH) {
    throw new RenderError(`the template makes a text of more than ${MAX_TEXT_LENGTH} characters; ${OWN_LIMIT}`);
  }
}

/** Fails where data is nested too deep to print or compare: a list that holds itself, for one. */
export function checkDataDepth(depth: number): void {
  if (depth > MAX_DATA_DEPTH) {
    throw new RenderError(`lists and maps are nested deeper than ${MAX_DATA_DEPTH} levels`);
  }
}
