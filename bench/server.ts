import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ApiGatewayToSageMakerEndpoint } from '../lib';
import { CACHE, ROOT } from '../scripts/folders';
import { compiled } from './compiled';
import { median, type Row, tableOf } from './row';

const CONNECTIONS = 50;
const SECONDS = 4;
const TURNS = 5;
const STARTS = 7;
const WARM_REQUESTS = 50_000;
const REQUESTS = 200_000;
const PATH = '/321?items=101,131,162';

const COMMAND = join(ROOT, 'build/cli/apigw-sagemaker.js');

/** What autocannon finds out. */
interface Load {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

type Autocannon = (options: { url: string; connections: number; duration?: number; amount?: number }) => Promise<Load>;

/** The server of the local API, beside a bare proxy that makes the same hop to the same model. */
export async function benchServer(): Promise<Row[]> {
  const model = await started('server/model');
  const proxy = await started('server/bare-proxy', model.url);
  const served = await startedApi(writeTemplate(), model.url);
  try {
    const loads = await takeTurns({ served: served.url, proxy: proxy.url });
    const growth = await heapGrowth(served);
    const starts = await startTimes(model.url);
    const [rate, proxyRate] = [loads.served, loads.proxy].map((each) => median(each.map(({ requests }) => requests.average)));
    const [p99, proxyP99] = [loads.served, loads.proxy].map((each) => median(each.map(({ latency }) => latency.p99)));
    return [
      { what: 'served API', figure: rate!, unit: 'requests/s' },
      { what: '  × a bare proxy', figure: rate! / proxyRate!, unit: '', atLeast: 0.5 },
      { what: 'served API, 99th percentile', figure: p99!, unit: 'ms' },
      { what: "  × a bare proxy's", figure: p99! / proxyP99!, unit: '', atMost: 3 },
      { what: `growth of the heap, request ${WARM_REQUESTS.toLocaleString('en')} to ${REQUESTS.toLocaleString('en')}`, figure: growth, unit: 'MB', atMost: 2 },
      { what: 'serve to first answer', figure: median(starts), unit: 'ms', atMost: 1000 },
    ];
  } finally {
    for (const { child } of [served, proxy, model]) child.kill();
  }
}

async function load(url: string, options: { duration: number } | { amount: number }): Promise<Load> {
  const autocannon = createRequire(join(__dirname, 'package.json'))('autocannon') as Autocannon;
  const result = await autocannon({ url: url + PATH, connections: CONNECTIONS, ...options });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} requests failed`);
  return result;
}

/** The subjects take turns, so that what slows the machine slows them all; the first turn only warms them. */
async function takeTurns(urls: { readonly served: string; readonly proxy: string }): Promise<{ served: Load[]; proxy: Load[] }> {
  const loads = { served: [] as Load[], proxy: [] as Load[] };
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const subject of ['served', 'proxy'] as const) {
      const result = await load(urls[subject], { duration: turn === 0 ? 2 : SECONDS });
      if (turn > 0) loads[subject].push(result);
    }
  }
  return loads;
}

/** What the heap in use grows by, in megabytes, once the server is warm. */
async function heapGrowth({ child, url }: Started): Promise<number> {
  await load(url, { amount: WARM_REQUESTS });
  const before = await heapOf(child);
  await load(url, { amount: REQUESTS - WARM_REQUESTS });
  return (await heapOf(child) - before) / 1024 / 1024;
}

async function heapOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('heap');
  return (await answer as [number])[0];
}

/** The milliseconds from the start of the process to its first answer. */
async function startTimes(modelUrl: string): Promise<number[]> {
  const times: number[] = [];
  const template = writeTemplate();
  for (let count = 0; count < STARTS; count += 1) {
    const start = performance.now();
    const { child, url } = await startedApi(template, modelUrl);
    const response = await fetch(url + PATH);
    await response.arrayBuffer();
    times.push(performance.now() - start);
    child.kill();
    await once(child, 'exit');
  }
  return times;
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

async function started(script: string, ...args: readonly string[]): Promise<Started> {
  return untilUrl(spawn(process.execPath, [compiled(script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] }));
}

async function startedApi(template: string, modelUrl: string): Promise<Started> {
  const tellHeap = ['--expose-gc', '--require', compiled('server/tell-heap')];
  const given = ['serve', template, '--endpoint', `my-endpoint=${modelUrl}`, '--port', '0'];
  return untilUrl(spawn(process.execPath, [...tellHeap, COMMAND, ...given], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }));
}

/** Waits for the URL that a process prints; the rest of its output is read and forgotten. */
function untilUrl(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', function find(chunk: Buffer) {
      const [url] = /http:\S+/.exec(chunk.toString()) ?? [];
      if (url === undefined) return;
      // This process makes the load, too: it must not search the access log while it does.
      child.stdout!.off('data', find).resume();
      resolve({ child, url });
    });
    child.once('exit', () => {
      reject(new Error(`${child.spawnargs.join(' ')} ended by itself`));
    });
  });
}

function writeTemplate(): string {
  const stack = new Stack(new App(), 'Stack');
  const requestMappingTemplate = readFileSync(join(ROOT, 'examples/typescript/lib/ratings-request.vtl'), 'utf8');
  new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { endpointName: 'my-endpoint', resourcePath: '{user_id}', requestMappingTemplate });
  const path = join(CACHE, 'bench', 'stack.template.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(Template.fromStack(stack).toJSON()));
  return path;
}

if (require.main === module) {
  void benchServer().then((rows) => {
    process.stdout.write(`The local API's server: ${CONNECTIONS} connections, medians of ${TURNS} turns of ${SECONDS} s\n\n${tableOf(rows)}\n`);
  });
}
