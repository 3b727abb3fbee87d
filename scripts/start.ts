// Does the main job on this machine, without an AWS account: synthesizes the example APP with the CDK's command line, starts the example's
// model server, and serves the API of the template in front of it. `--once`, or CI=true without a terminal, makes one call and ends.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './folders';
import { isInstalled } from './processes/command';
import { type Server, startServer } from './processes/server';

const APP = join(ROOT, 'examples/typescript');
const ONLY_ONCE = process.argv.includes('--once') || (process.env.CI === 'true' && !process.stdin.isTTY);
const stopping = new AbortController();

async function main(): Promise<void> {
  try {
    await Promise.race([mainJob(), ...['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal))]);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    stopping.abort();
  }
}

async function mainJob(): Promise<void> {
  const template = synthesize();
  const model = await startModelServer();
  const api = await startApi(template, model.url);
  const call = `${api.url}/321?items=101,131,162`;
  print(`\nAsk it how user 321 would rate three items:\n\n  curl '${call}'\n`);
  if (ONLY_ONCE) {
    print(await answerTo(call));
    return;
  }
  print('Ctrl-C stops it, and the model server.\n');
  await Promise.race([model.ended, api.ended]);
}

/** Synthesizes the example and returns the path of its template. */
function synthesize(): string {
  execFileSync(process.execPath, [require.resolve('aws-cdk/bin/cdk'), 'synth', '--quiet', '--no-notices'], {
    cwd: APP, stdio: 'inherit', env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  const template = join(APP, 'cdk.out/RatingsStack.template.json');
  const { Resources: resources } = JSON.parse(readFileSync(template, 'utf8')) as { Resources: { [id: string]: { Type: string } } };
  print(`The example in ${here(APP)} is synthesized. It defines, in ${here(template)}:\n`);
  for (const [id, { Type: type }] of Object.entries(resources)) {
    if (type !== 'AWS::CDK::Metadata') print(`  ${type.padEnd(32)} ${id}`);
  }
  print('\nTo deploy it, with AWS credentials and a SageMaker endpoint of the name that it calls:\n');
  print(`  cd ${here(APP)} && npx cdk bootstrap && npx cdk deploy RatingsStack`);
  return template;
}

async function startModelServer(): Promise<Server> {
  const python = ['python3', 'python'].find(isInstalled);
  if (python === undefined) throw new Error('The model server is written in Python, and there is no python3 here: install it to see the API answer.');
  const script = here(join(ROOT, 'examples/model-server/server.py'));
  const server = await startServer(8080, python, (port) => [script, 'serve', port], stopping.signal);
  print(`\nThe model server ${script} is up at ${server.url}.\n`);
  return server;
}

async function startApi(template: string, modelUrl: string): Promise<Server> {
  const args = (port: string): string[] => ['serve', here(template), '--endpoint', `my-endpoint=${modelUrl}`, '--port', port];
  return startServer(3000, process.execPath, (port) => {
    print(`apigw-sagemaker ${args(port).join(' ')}\n`);
    return [join(ROOT, 'build/cli/apigw-sagemaker.js'), ...args(port)];
  }, stopping.signal);
}

async function answerTo(url: string): Promise<string> {
  const response = await fetch(url);
  const body = await response.text();
  if (!response.ok) throw new Error(`The API answered ${response.status}: ${body}`);
  return body;
}

function here(path: string): string {
  return relative(process.cwd(), path);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
