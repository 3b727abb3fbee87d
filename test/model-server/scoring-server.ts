import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { PythonEnvironment } from './python-environment';

/** MLflow's scoring server, which keeps the contract of SageMaker's containers. */
export interface ScoringServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** How long the server may take to load a model. */
const START_SECONDS = 120;

/** Starts the scoring server for a model in a folder; gives it once it is up. */
export async function startScoringServer({ bin }: PythonEnvironment, model: string): Promise<ScoringServer> {
  const port = await freePort();
  const args = ['models', 'serve', '--model-uri', model, '--host', '127.0.0.1', '--port', String(port), '--env-manager', 'local'];
  const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  // MLflow starts a server of its own: the two are a process group, which is stopped as one.
  const child = spawn(join(bin, 'mlflow'), args, { env: environment, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => log += chunk.toString());
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode !== null) return;
    process.kill(-child.pid!, 'SIGTERM');
    await exited;
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < START_SECONDS * 5 && child.exitCode === null; tries += 1) {
    if (await fetch(`${url}/ping`).then(({ status }) => status === 200, () => false)) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`MLflow's scoring server is not up after ${START_SECONDS} s:\n${log}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
