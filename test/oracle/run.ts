import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { type Comparison, compare, type Disagreement } from './comparison';
import { oracleCase, type OracleCase } from './generators/cases';
import type { OracleRequest } from './generators/requests';
import { type JarSource, NoRealEngine } from './real-engine/jars';
import { RealEngine } from './real-engine/real-engine';
import { reportOf } from './report';
import { causeOf, shrink } from './shrinking';

/*
 * Renders generated templates here and with Apache Velocity 1.7, and compares: `npm run test:oracle -- --seed 42 --runs 20000`.
 * Options: --show N (how many disagreements are shrunk and printed), --report FILE, --jars debian|maven,
 * --cases FILE (a JSON list of {template, input} instead of generated templates).
 */

const LEAST_AGREEMENT = 0.999;
/** The share that may be left out, since the real engine prints an address or does not answer in time. */
const MOST_INCOMPARABLE = 0.01;
const BATCH = 500;
const MOST_OF_A_CAUSE = 12;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    runs: { type: 'string', default: '4000' },
    show: { type: 'string', default: '10' },
    report: { type: 'string' },
    jars: { type: 'string' },
    cases: { type: 'string' },
  },
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function casesToTry(): OracleCase[] {
  if (options.cases === undefined) return fc.sample(oracleCase, { seed: Number(options.seed), numRuns: Number(options.runs) });
  const kept = JSON.parse(readFileSync(options.cases, 'utf8')) as { template: string; input: OracleRequest }[];
  return kept.map(({ template, input }) => ({ template, request: input }));
}

async function compareAll(engine: RealEngine, cases: OracleCase[]): Promise<Comparison> {
  const total = { disagreements: [] as Disagreement[], rendered: 0, incomparable: 0 };
  for (let start = 0; start < cases.length; start += BATCH) {
    const { disagreements, rendered, incomparable } = await compare(engine, cases.slice(start, start + BATCH));
    total.disagreements.push(...disagreements);
    total.rendered += rendered;
    total.incomparable += incomparable;
  }
  return total;
}

/** The first disagreements, not too many of one cause. */
function someOf(disagreements: Disagreement[]): Disagreement[] {
  const timesSeen = new Map<string, number>();
  return disagreements.filter((disagreement) => {
    const times = (timesSeen.get(causeOf(disagreement)) ?? 0) + 1;
    timesSeen.set(causeOf(disagreement), times);
    return times <= MOST_OF_A_CAUSE;
  }).slice(0, Number(options.show));
}

async function shrunkReport(engine: RealEngine, disagreements: Disagreement[]): Promise<string> {
  const shrunk: Disagreement[] = [];
  for (const disagreement of someOf(disagreements)) shrunk.push(await shrink(engine, disagreement));
  return reportOf(shrunk);
}

async function main(engine: RealEngine): Promise<boolean> {
  const began = Date.now();
  const cases = casesToTry();
  const { disagreements, rendered, incomparable } = await compareAll(engine, cases);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const report = await shrunkReport(engine, disagreements);
  if (report !== '') say(report);
  const compared = cases.length - incomparable;
  const agreeing = compared - disagreements.length;
  const share = agreeing / compared;
  const percent = (Math.floor(share * 10_000) / 100).toFixed(2);
  const what = options.cases === undefined ? 'generated templates' : 'templates';
  const summary = `${agreeing} of ${compared} ${what} agree (${percent} %)
${rendered} rendered without failure, ${incomparable} more left out since the real engine does not repeat its answer; seed ${options.seed}, ${seconds} s`;
  say(summary);
  if (options.report !== undefined) writeFileSync(options.report, `${summary}\n\n${report}`);
  return share >= LEAST_AGREEMENT && incomparable <= cases.length * MOST_INCOMPARABLE;
}

function startEngine(): RealEngine | undefined {
  try {
    return RealEngine.start(options.jars as JarSource | undefined);
  } catch (error) {
    if (!(error instanceof NoRealEngine)) throw error;
    say(`skipped: ${error.message}`);
    return undefined;
  }
}

async function runAll(): Promise<void> {
  const engine = startEngine();
  if (engine === undefined) return;
  try {
    process.exitCode = await main(engine) ? 0 : 1;
  } finally {
    engine.close();
  }
}

void runAll();
