import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type Batch, hostileCaseAt, type Line, LINES_DESCRIPTOR, type Work } from './batch';
import { MOST_MEGABYTES } from './memory-peak';
import { LONGEST } from './time-bound';

/*
 * Throws random templates and payloads at MappingTemplate: `npm run test:fuzz -- --seed 7 --runs 100000`. Each must end in a
 * result or a MappingTemplateError within the bounds on its time and memory, and so must the check of each template. With `--large`, all
 * templates make large values; without it, a few do, since each takes half a second.
 */

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '20261122' }, runs: { type: 'string', default: '100000' }, large: { type: 'boolean', default: false } },
});
const SEED = Number(options.seed);
const BATCH = 5000;
/** A process that stays at one case for longer is ended: the case hangs. */
const HANGS_MS = 120_000;
const MOST_SHOWN = 20;
const LONGEST_SHOWN = 500;

type Violation = Batch['violations'][number];

/** What became of a process: all its cases were tried, or one of them ended it. */
type Outcome = { readonly batch: Batch } | { readonly fatal: Violation };

/** Tries cases in a process of their own, so that one that never ends, or ends the process, is found out. */
async function tryApart(work: Work): Promise<Outcome> {
  const child = spawn(process.execPath, ['--expose-gc', ...process.execArgv, join(__dirname, 'batch.ts'), JSON.stringify(work)], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let at = work.first;
  let batch: Batch | undefined;
  let complaint = '';
  let isHanging = false;
  const watch = setTimeout(() => {
    isHanging = true;
    child.kill('SIGKILL');
  }, HANGS_MS);
  createInterface({ input: child.stdio[LINES_DESCRIPTOR] as Readable }).on('line', (text) => {
    const line = JSON.parse(text) as Line;
    watch.refresh();
    if (typeof line === 'number') at = line;
    else batch = line;
  });
  child.stderr!.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(watch);
      const text = isHanging ? `no end within ${HANGS_MS} ms` : `the process ended: ${complaint.trim()}`;
      resolve(batch === undefined ? { fatal: { index: at, text } } : { batch });
    });
  });
}

async function tryAll(runs: number): Promise<Batch> {
  let [rendered, longest, slowest, megabytes] = [0, 0, 0, 0];
  const violations: Violation[] = [];
  const late: number[] = [];
  for (let first = 0; first < runs;) {
    const outcome = await tryApart({ seed: SEED, first, runs: Math.min(BATCH, runs - first), isLarge: options.large });
    if ('fatal' in outcome) {
      violations.push(outcome.fatal);
      first = outcome.fatal.index + 1;
      continue;
    }
    const { batch } = outcome;
    rendered += batch.rendered;
    violations.push(...batch.violations);
    late.push(...batch.late);
    megabytes = Math.max(megabytes, batch.megabytes);
    if (batch.longest > longest) ({ longest, slowest } = batch);
    first += BATCH;
  }
  return { rendered, late, longest, slowest, megabytes, violations };
}

function describe({ index, text }: Violation): string {
  const { template, request } = hostileCaseAt(SEED, index, options.large);
  const shown = [text, `template ${JSON.stringify(template)}`, `request ${JSON.stringify(request)}`].map((line) => line.slice(0, LONGEST_SHOWN));
  return `case ${index}: ${shown.join('\n  ')}\n`;
}

async function main(): Promise<void> {
  const began = Date.now();
  const runs = Number(options.runs);
  const { rendered, late, longest, slowest, megabytes, violations } = await tryAll(runs);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${violations.slice(0, MOST_SHOWN).map(describe).join('\n')}
${runs} random templates: ${rendered} results, ${runs - rendered - violations.length} MappingTemplateErrors, ${violations.length} violations
${late.length} ended by a limit of Node.js and not by one of ours${late.length === 0 ? '' : ` (cases ${late.slice(0, MOST_SHOWN).join(', ')})`}
slowest ${longest.toFixed(1)} times as long as loops around nothing, of at most ${LONGEST} (case ${slowest})
the memory of a process was raised by ${megabytes.toFixed(0)} MB at most, of ${MOST_MEGABYTES}; seed ${SEED}, ${seconds} s
`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}

void main();
