import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as library from '../lib';
import { ROOT } from '../scripts/folders';
import { NoRealEngine } from '../test/oracle/real-engine/jars';
import { RealEngine } from '../test/oracle/real-engine/real-engine';
import { holds, median, type Row, tableOf } from './row';

/** The README's template without its checks of numbers: velocityjs has no `matches`. */
const RATINGS_TEMPLATE = `#set( $user_id = $input.params("user_id") )
#set( $items = $input.params("items").split(",") )
{
  "instances": [
#foreach( $item in $items )
    {"in0": [$user_id], "in1": [$item]}#if( $foreach.hasNext ),#end

#end
  ]
}
`;
const pathParameters = { user_id: '321' };
const QUERY = { items: '101,131,162' };
const ROUNDS = 9;
const RUNS = 3;
const ROUND_MS = 250;
const WARM_UP_MS = 3000;
const LARGEST_KB = 300;
const FINDINGS_WARM_UP = 300;
const FINDINGS_ROUNDS = 201;

/** What a part of a large template looks like: text, references, conditions, loops, assignments and calls. */
const LARGE_PART = `#set( $name = $root.name )
## one of many parts
{"name": "$util.escapeJavaScript($name)", "upper": "$name.toUpperCase()", "id": $root.id,
#if( $root.price > 10 && $name != "" )"dear": true,#elseif( $root.flag )"flag": true,#else"cheap": true,#end
 "tags": [#foreach( $tag in $root.tags )"$tag"#if( $foreach.hasNext ),#end#end], "sum": #set( $sum = $root.id * 2 + 1 )$sum},
`;
const LARGE_BODY = JSON.stringify({ name: 'an item', id: 7, price: 12.5, flag: true, tags: ['a', 'b', 'c'] });

interface VelocityJs {
  parse(template: string): unknown[];
  Compile: new (tree: unknown[]) => { render(context: object): string };
}

type Testing = typeof library.testing;

const load = createRequire(join(__dirname, 'package.json'));

/** Renders of the README's template against two other engines, large templates, and what importing costs. */
export async function benchMappingTemplate(): Promise<Row[]> {
  const { testing: { MappingTemplate } } = load(ROOT) as typeof library;
  return [...await readmeRows(MappingTemplate), findingsRow(MappingTemplate), ...largeRows(MappingTemplate), importRow()];
}

async function readmeRows(MappingTemplate: Testing['MappingTemplate']): Promise<Row[]> {
  const template = MappingTemplate.fromString(RATINGS_TEMPLATE);
  const here = (): string => template.render({ pathParameters, queryStringParameters: QUERY }).body;
  const velocityJs = velocityJsRender();
  const java = startJava();
  try {
    const javaQuestion = { template: RATINGS_TEMPLATE, request: { path: pathParameters, query: QUERY } };
    const expected = (await java?.answer(javaQuestion))?.text;
    if (expected !== undefined && here() !== expected) throw new Error(`not the text of the real engine: ${here()}`);
    rendersPerSecond(here, WARM_UP_MS / 3);
    if (velocityJs !== undefined) rendersPerSecond(velocityJs, WARM_UP_MS / 3);
    await java?.answer({ ...javaQuestion, bench: { rounds: 1, milliseconds: WARM_UP_MS } });
    const runs: Rates[] = [];
    for (let run = 0; run < RUNS; run++) {
      const rates: Rates = { here: [], velocityJs: [], java: [] };
      // The engines take turns, so that what else the machine does slows all of them.
      for (let round = 0; round < ROUNDS; round++) {
        rates.here.push(rendersPerSecond(here, ROUND_MS));
        if (velocityJs !== undefined) rates.velocityJs.push(rendersPerSecond(velocityJs, ROUND_MS));
        rates.java.push(...(await java?.answer({ ...javaQuestion, bench: { rounds: 1, milliseconds: ROUND_MS } }))?.rendersPerSecond ?? []);
      }
      runs.push(rates);
    }
    return [
      { what: "README's template, parsed once", figure: median(runs.map((run) => median(run.here))), unit: 'renders/s' },
      ...ratioRows('velocityjs 2.1.7', runs, 'velocityJs', 4),
      ...ratioRows('Apache Velocity 1.7 on a warm JVM', runs, 'java', 1),
    ];
  } finally {
    java?.close();
  }
}

/** The renders per second of each round of a run. */
interface Rates {
  readonly here: number[];
  readonly velocityJs: number[];
  readonly java: number[];
}

/** The medians over the runs: of the engine's rate, and of how many times that the rate here is. */
function ratioRows(engine: string, runs: readonly Rates[], of: 'velocityJs' | 'java', atLeast: number): Row[] {
  if (runs.some((run) => run[of].length === 0)) return [{ what: `  ${engine}`, figure: NaN, unit: '', skipped: 'not here' }];
  return [
    { what: `  ${engine}`, figure: median(runs.map((run) => median(run[of]))), unit: 'renders/s' },
    { what: `  times ${engine}, median of ${RUNS} runs`, figure: median(runs.map((run) => median(run.here) / median(run[of]))), unit: '', atLeast },
  ];
}

function rendersPerSecond(render: () => string, milliseconds: number): number {
  const start = performance.now();
  let count = 0;
  let characters = 0;
  while (performance.now() - start < milliseconds) {
    for (let again = 0; again < 20; again++) characters += render().length;
    count += 20;
  }
  if (characters === 0) throw new Error('the template renders nothing');
  return count / (performance.now() - start) * 1000;
}

/** The README's template by velocityjs; undefined where it is not installed. */
function velocityJsRender(): (() => string) | undefined {
  const velocityJs = installedVelocityJs();
  if (velocityJs === undefined) return undefined;
  const tree = velocityJs.parse(RATINGS_TEMPLATE);
  const parameters = new Map(Object.entries({ ...pathParameters, ...QUERY }));
  return () => new velocityJs.Compile(tree).render({ input: { params: (name: string) => parameters.get(name) ?? '' } });
}

function installedVelocityJs(): VelocityJs | undefined {
  try {
    return load('velocityjs') as VelocityJs;
  } catch {
    process.stdout.write('velocityjs is not installed: npm run bench -- mapping-template\n');
    return undefined;
  }
}

function startJava(): RealEngine | undefined {
  try {
    return RealEngine.start();
  } catch (error) {
    if (!(error instanceof NoRealEngine)) throw error;
    process.stdout.write(`${error.message}\n`);
    return undefined;
  }
}

function findingsRow(MappingTemplate: Testing['MappingTemplate']): Row {
  const check = (): number => MappingTemplate.fromString(RATINGS_TEMPLATE).findings().length;
  const times: number[] = [];
  for (let again = 0; again < FINDINGS_WARM_UP + FINDINGS_ROUNDS; again++) {
    const start = performance.now();
    if (check() === 0) throw new Error('the template without checks of numbers has no findings');
    times.push(performance.now() - start);
  }
  return { what: "README's template, parsed and checked", figure: median(times.slice(FINDINGS_WARM_UP)), unit: 'ms', atMost: 1 };
}

function largeRows(MappingTemplate: Testing['MappingTemplate']): Row[] {
  const templates = [LARGEST_KB / 4, LARGEST_KB / 2, LARGEST_KB].map(largeTemplate);
  const times = templates.map((): number[] => []);
  // The sizes take turns, so that what else the machine does slows all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [size, template] of templates.entries()) {
      const start = performance.now();
      MappingTemplate.fromString(template).render({ body: LARGE_BODY });
      times[size]!.push(performance.now() - start);
    }
  }
  const [quarter, half, whole] = times.map(median) as [number, number, number];
  return [
    { what: 'a template of 75 KB, parsed and rendered', figure: quarter, unit: 'ms' },
    { what: 'a template of 150 KB', figure: half, unit: 'ms' },
    { what: 'a template of 300 KB', figure: whole, unit: 'ms', atMost: 500 },
    { what: '  time for 300 KB by 4 times that for 75 KB (1: linear)', figure: whole / quarter / 4, unit: '', atMost: 1.5 },
  ];
}

function largeTemplate(kilobytes: number): string {
  const head = "#set( $root = $input.path('$') )\n";
  return head + LARGE_PART.repeat(Math.floor((kilobytes * 1024 - head.length) / LARGE_PART.length));
}

/** Counts the bundles that importing the package loads besides its own, in a process of its own. */
function importRow(): Row {
  const script = `require(process.argv[1]);
    process.stdout.write(JSON.stringify(Object.keys(require.cache).filter((file) => /build.(?!index)/.test(file))))`;
  const loaded = JSON.parse(execFileSync(process.execPath, ['-e', script, ROOT], { encoding: 'utf8' })) as string[];
  return { what: 'bundles of the engine and gateway loaded by importing the package', figure: loaded.length, unit: '', atMost: 0 };
}

async function main(): Promise<void> {
  const rows = await benchMappingTemplate();
  process.stdout.write(`${tableOf(rows)}\n`);
  process.exitCode = rows.every(holds) ? 0 : 1;
}

if (require.main === module) void main();
