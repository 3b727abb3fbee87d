import { writeSync } from 'node:fs';
import * as fc from 'fast-check';
import type { OracleCase } from '../oracle/generators/cases';
import { hostileCase, largeCase } from './hostile-cases';
import { MOST_MEGABYTES } from './memory-peak';
import { outcomeOf } from './violations';

/** Which cases a process is to try: `runs` from the number `first` on. */
export interface Work {
  readonly seed: number;
  readonly first: number;
  readonly runs: number;
  /** Whether to try templates that make large values only. */
  readonly isLarge: boolean;
}

/** What came of them. */
export interface Batch {
  readonly rendered: number;
  readonly late: number[];
  readonly longest: number;
  readonly slowest: number;
  /** By how much the cases raised the most memory that the process held, in MB. */
  readonly megabytes: number;
  readonly violations: { readonly index: number; readonly text: string }[];
}

/** A line that a process of cases writes: the number of the case it begins, and at the end what came of all. */
export type Line = number | Batch;

/** Where a process writes its lines. */
export const LINES_DESCRIPTOR = 3;

/** The case of that number: it is made from the seed and the number alone. */
export function hostileCaseAt(seed: number, index: number, isLarge = false): OracleCase {
  return fc.sample(isLarge ? largeCase : hostileCase, { seed: seed + index, numRuns: 1 })[0]!;
}

function tryAll({ seed, first, runs, isLarge }: Work): Batch {
  const violations: { index: number; text: string }[] = [];
  const late: number[] = [];
  let rendered = 0;
  let longest = 0;
  let slowest = first;
  outcomeOf({ template: 'a', request: {} });
  const before = megabytesHeld();
  let megabytes = 0;
  for (let index = first; index < first + runs; index++) {
    write(index);
    // What an earlier case has left is none of this one's.
    if (process.memoryUsage().heapUsed > MUCH_LEFT) globalThis.gc?.();
    const { isRendered, isLate, relativeTime, violation } = outcomeOf(hostileCaseAt(seed, index, isLarge));
    rendered += isRendered ? 1 : 0;
    if (isLate) late.push(index);
    if (relativeTime > longest) {
      longest = relativeTime;
      slowest = index;
    }
    const held = megabytesHeld() - before;
    // The first case that goes beyond the bound: the peak stays.
    if (held > MOST_MEGABYTES && megabytes <= MOST_MEGABYTES) violations.push({ index, text: `raised the memory by ${held.toFixed(0)} MB` });
    megabytes = held;
    if (violation !== undefined) violations.push({ index, text: violation });
  }
  return { rendered, late, longest, slowest, megabytes, violations };
}

/** From how many bytes on memory is taken away between two cases: that takes its time. */
const MUCH_LEFT = 100_000_000;

function megabytesHeld(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** At once, so that the last line says which case ended the process. */
function write(line: Line): void {
  writeSync(LINES_DESCRIPTOR, `${JSON.stringify(line)}\n`);
}

if (require.main === module) write(tryAll(JSON.parse(process.argv[2]!) as Work));
