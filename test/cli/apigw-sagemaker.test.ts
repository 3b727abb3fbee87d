import { type ChildProcess, spawn, spawnSync } from 'child_process';
import { once } from 'events';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { startContainer } from '../local-gateway/http/container';
import { send } from '../local-gateway/http/served';
import { synthesize } from '../synthesize';
import { until } from '../until';

const bin = require.resolve('../../lib/cli/apigw-sagemaker');
const withTypes = ['--require', require.resolve('tsx/cjs')];

function serve(templatePath: string, url: URL): { process: ChildProcess; out: () => string } {
  const child = spawn(process.execPath, [...withTypes, bin, 'serve', templatePath, '--port', '0', '--endpoint', `my-endpoint=${url.href}`]);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => out += chunk.toString());
  child.stderr.on('data', (chunk: Buffer) => out += chunk.toString());
  return { process: child, out: () => out };
}

describe('the process', () => {
  test("ends with the exit code, and shows no stack for a user's mistake", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...withTypes, bin, 'serve', 'nope.json'], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1, stdout: '', stderr: "error: there is no template 'nope.json': run 'cdk synth' first, or name another one\n",
    });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s', async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'process-'));
    const path = join(folder, 'a.template.json');
    writeFileSync(path, JSON.stringify(synthesize().template.toJSON()));
    const container = await startContainer((body, response) => response.end(body));
    const { process: served, out } = serve(path, container.url);
    await until(() => out().includes('\n  GET'));
    const port = Number(/:(\d+)\n/.exec(out())![1]);

    expect((await send(port, { path: '/321' })).status).toBe(200);
    served.kill(signal);

    expect(await once(served, 'exit')).toEqual([0, null]);
    await container.stop();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['the CDK', /node_modules\/(aws-cdk-lib|constructs)\//],
    ['a validator of JSON schemas', /node_modules\/ajv/],
  ])('does not load %s to start', (_what, pattern) => {
    const script = `require(${JSON.stringify(join(__dirname, '../../lib/cli/main'))}); process.stdout.write(JSON.stringify(Object.keys(require.cache)))`;
    const { stdout, stderr } = spawnSync(process.execPath, [...withTypes, '-e', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const loaded = JSON.parse(stdout) as string[];
    expect(loaded.some((path) => path.endsWith('/lib/local-gateway/http/gateway-server.ts'))).toBe(true);
    expect(loaded.filter((path) => pattern.test(path))).toEqual([]);
  });
});
