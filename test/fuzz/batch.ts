import { writeSync } from 'node:fs';
import * as fc from 'fast-check';
import type { OracleCase } from '../oracle/generators/cases';
import { hostileCase } from './hostile-cases';
import { outcomeOf } from './violations';

/** Which cases a process is to try: `runs` from the number `first` on. */
export interface Work {
  readonly seed: number;
  readonly first: number;
  readonly runs: number;
}

/** What came of them. */
export interface Batch {
  readonly rendered: number;
  readonly late: number[];
  readonly longest: number;
  readonly slowest: number;
  readonly violations: { readonly index: number; readonly text: string }[];
}

/** A line that a process of cases writes: the number of the case it begins, and at the end what came of all. */
export type Line = number | Batch;

/** Where a process writes its lines. */
export const LINES_DESCRIPTOR = 3;

/** The case of that number: it is made from the seed and the number alone. */
export function hostileCaseAt(seed: number, index: number): OracleCase {
  return fc.sample(hostileCase, { seed: seed + index, numRuns: 1 })[0]!;
}

function tryAll({ seed, first, runs }: Work): Batch {
  const violations: { index: number; text: string }[] = [];
  const late: number[] = [];
  let rendered = 0;
  let longest = 0;
  let slowest = first;
  for (let index = first; index < first + runs; index++) {
    write(index);
    const { isRendered, isLate, relativeTime, violation } = outcomeOf(hostileCaseAt(seed, index));
    rendered += isRendered ? 1 : 0;
    if (isLate) late.push(index);
    if (relativeTime > longest) {
      longest = relativeTime;
      slowest = index;
    }
    if (violation !== undefined) violations.push({ index, text: violation });
  }
  return { rendered, late, longest, slowest, violations };
}

/** At once, so that the last line says which case ended the process. */
function write(line: Line): void {
  writeSync(LINES_DESCRIPTOR, `${JSON.stringify(line)}\n`);
}

if (require.main === module) write(tryAll(JSON.parse(process.argv[2]!) as Work));
