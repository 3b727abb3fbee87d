// Does the main job on this machine, without an AWS account: synthesizes the example app with the CDK's command line, starts the example's
// model server, and serves the API of the template in front of it. `--once`, or CI=true without a terminal, makes one call and ends.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const app = join(root, 'examples', 'typescript');
const here = (path) => relative(process.cwd(), path);
const onlyOnce = process.argv.includes('--once') || (process.env.CI === 'true' && !process.stdin.isTTY);
const children = [];
let isStopping = false;
const stopped = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));

try {
  await Promise.race([mainJob(), stopped]);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error.message}\n`);
} finally {
  isStopping = true;
  await Promise.all(children.map(stop));
}

async function mainJob() {
  const template = synthesize();
  const model = await startModelServer();
  const api = await startApi(template, model);
  const call = `${api}/321?items=101,131,162`;
  print(`\nAsk it how user 321 would rate three items:\n\n  curl '${call}'\n`);
  if (onlyOnce) {
    print(await answerTo(call));
    return;
  }
  print('Ctrl-C stops it, and the model server.\n');
  await Promise.race(children.map(async (child) => {
    await once(child, 'exit');
    throw new Error(`${child.spawnargs.join(' ')} ended by itself.`);
  }));
}

/** Synthesizes the example; gives the path of its template. */
function synthesize() {
  const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
  execFileSync(process.execPath, [cdk, 'synth', '--quiet', '--no-notices'], {
    cwd: app, stdio: 'inherit', env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  const assembly = join(app, 'cdk.out');
  const template = join(assembly, 'RatingsStack.template.json');
  print(`The example in ${here(app)} is synthesized. It defines, in ${here(template)}:\n`);
  for (const [id, { Type: type }] of Object.entries(JSON.parse(readFileSync(template, 'utf8')).Resources)) {
    if (type !== 'AWS::CDK::Metadata') print(`  ${type.padEnd(32)} ${id}`);
  }
  print('\nTo deploy it, with AWS credentials and a SageMaker endpoint of the name that it calls:\n');
  print(`  cd ${here(app)} && npx cdk bootstrap && npx cdk deploy RatingsStack`);
  return template;
}

/** Starts the model server; gives its URL once it is up. */
async function startModelServer() {
  const python = ['python3', 'python'].find((command) => spawnSync(command, ['--version']).status === 0);
  if (python === undefined) throw new Error('The model server is written in Python, and there is no python3 here: install it to see the API answer.');
  const server = join(root, 'examples', 'model-server', 'server.py');
  const port = await freePort(8080);
  await started(python, [here(server), 'serve', String(port)], port);
  print(`\nThe model server ${here(server)} is up at http://127.0.0.1:${port}.\n`);
  return `http://127.0.0.1:${port}`;
}

/** Serves the API; gives its URL once it is up. */
async function startApi(template, model) {
  const port = await freePort(3000);
  const command = join(root, 'build', 'cli', 'apigw-sagemaker.js');
  const given = ['serve', here(template), '--endpoint', `my-endpoint=${model}`, '--port', String(port)];
  print(`apigw-sagemaker ${given.join(' ')}\n`);
  await started(process.execPath, [command, ...given], port);
  return `http://127.0.0.1:${port}`;
}

/** Starts a process and waits until it listens on its port. */
async function started(command, given, port) {
  if (isStopping) throw new Error('stopped');
  // A process group of its own: Ctrl-C is for this script, which then ends the process.
  const child = spawn(command, given, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  children.push(child);
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with exit code ${child.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const isListening = await once(socket, 'connect').then(() => true, () => false);
    socket.destroy();
    if (isListening) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${child.spawnargs.join(' ')} does not listen on port ${port}.`);
}

/** The port if nothing listens on it, or any free one. */
async function freePort(wanted) {
  for (const port of [wanted, 0]) {
    const server = createServer().listen(port, '127.0.0.1');
    const listening = await once(server, 'listening').then(() => true, () => false);
    if (!listening) continue;
    const { port: free } = server.address();
    server.close();
    await once(server, 'close');
    return free;
  }
  throw new Error('There is no free port.');
}

async function answerTo(url) {
  const response = await fetch(url);
  const body = await response.text();
  if (!response.ok) throw new Error(`The API answered ${response.status}: ${body}`);
  return body;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
