import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { start } from '../cli/run-main';
import { until } from '../until';

/** The API of a stack, on a port of this machine. */
export interface ServedStack {
  readonly url: string;
  /** What was printed so far: what is served, and the access log. */
  log(): string;
  stop(): Promise<void>;
}

/** Serves the API of a stack as `apigw-sagemaker serve` does, in front of containers by the names of their endpoints. */
export async function serveStack(stack: Stack, containers: { readonly [endpointName: string]: URL }): Promise<ServedStack> {
  const folder = mkdtempSync(join(tmpdir(), 'served-stack-'));
  const path = join(folder, `${stack.stackName}.template.json`);
  writeFileSync(path, JSON.stringify(Template.fromStack(stack).toJSON()));
  const endpoints = Object.entries(containers).flatMap(([name, { href }]) => ['--endpoint', `${name}=${href}`]);
  const served = start(['serve', path, '--port', '0', ...endpoints]);
  await until(() => served.out() + served.error() !== '');
  const [url] = /http:\S+/.exec(served.out()) ?? [];
  if (url === undefined) throw new Error(`serve printed nothing but: ${served.error()}`);
  const stop = async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  };
  return { url, log: served.out, stop };
}
