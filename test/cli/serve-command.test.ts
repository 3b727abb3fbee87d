import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { startContainer, type TestContainer, unusedUrl } from '../local-gateway/http/container';
import { send } from '../local-gateway/http/served';
import { synthesize } from '../synthesize';
import { until } from '../until';
import { type Run, run, start } from './run-main';

const template = JSON.stringify(synthesize().template.toJSON());
const directory = process.cwd();
let folder: string;
let container: TestContainer;
let running: Run | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  container = await startContainer((body, response, { url }) => response.end(url === '/ping' ? '' : `{"got": ${body}}`));
  process.chdir(folder);
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await container.stop();
  process.chdir(directory);
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const endpoint = () => ['--endpoint', `my-endpoint=${container.url.href}`];

/** Serves, and gives the port once it does. */
async function serve(...argv: readonly string[]): Promise<number> {
  running = start(['serve', '--port', '0', ...argv]);
  await until(() => running!.out() + running!.error() !== '');
  expect(running.error()).toBe('');
  return Number(/:(\d+)\n/.exec(running.out())![1]);
}

describe('serve', () => {
  test('tells what it serves, answers from the container, logs, and stops', async () => {
    const port = await serve(write('cdk.out/MyStack.template.json', template), ...endpoint());
    expect(running!.out()).toBe([
      `RestApi, stage prod, of ${folder}/cdk.out/MyStack.template.json at http://127.0.0.1:${port}`,
      `  GET  /{user_id}  → my-endpoint  ${container.url.origin}`,
      `       try: curl 'http://127.0.0.1:${port}/USER_ID'`,
      'note: IAM authorization (GET /{user_id}) is not checked: every request is let through.',
      '',
    ].join('\n'));
    const before = running!.out().length;

    const { status, body } = await send(port, { path: '/321' });

    expect({ status, body }).toEqual({ status: 200, body: '{"got": {"instances": [{"in0": [321]}]}}' });
    await until(() => running!.out().length > before);
    const line = JSON.parse(running!.out().slice(before)) as { [key: string]: string };
    expect(line).toMatchObject({ ip: '127.0.0.1', httpMethod: 'GET', resourcePath: '/{user_id}', status: '200', protocol: 'HTTP/1.1', responseLength: '40' });
    expect(await running!.stop()).toBe(0);
    await expect(send(port)).rejects.toThrow('ECONNREFUSED');
  });

  test.each([
    ['in cdk.out', 'cdk.out/MyStack.template.json', []],
    ['of a stage in cdk.out', 'cdk.out/assembly-Prod/ProdMyStack.template.json', []],
    ['in the folder given', 'out/MyStack.template.json', ['out']],
  ])('takes the only template with such an API %s', async (_where, name, argv) => {
    write(name, template);
    write(name.replace('MyStack', 'OtherStack'), '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}');
    write(name.replace('MyStack.template', 'manifest'), '[');
    write(name.replace('MyStack.template.json', 'asset.1/b.template.json'), template);
    const port = await serve(...argv, ...endpoint());
    expect((await send(port, { path: '/321' })).status).toBe(200);
  });

  test('prints the execution log where it is asked to', async () => {
    const port = await serve(write('a.json', template), ...endpoint(), '--verbose');
    await send(port, { path: '/321' });
    await until(() => running!.out().includes('"requestId"'));
    expect(running!.out()).toMatch(/\n\nExecution log for request [^]*Method completed with status: 200\n\{"requestId"/);
    expect(running!.out()).toContain('Endpoint request body after transformations: {"instances"');
  });

  test('shows the control characters of a query, which a terminal would obey', async () => {
    const port = await serve(write('a.json', template), ...endpoint(), '--verbose');
    await send(port, { path: '/321?items=%1B[2J' });
    await until(() => running!.out().includes('"requestId"'));
    expect(running!.out()).toContain('query string: {items=\\u001b[2J}');
    expect(running!.out()).not.toContain('\u001b');
  });

  test('serves a template as it is once it has changed, and goes on with the old one while it is broken', async () => {
    const path = write('a.json', template);
    const port = await serve(path, ...endpoint());
    writeFileSync(path, template.replaceAll('in0', 'in7'));
    await until(() => running!.out().includes('changed'));
    expect(running!.out()).toMatch(/a\.json has changed, and is served as it is now\n$/);
    expect((await send(port, { path: '/321' })).body).toContain('in7');
    writeFileSync(path, template.slice(1));
    await until(() => running!.error() !== '');
    expect(running!.error()).toMatch(/^warning: .*a\.json has changed, and is still served as it was before: the template .* not JSON: /);
    expect((await send(port, { path: '/321' })).body).toContain('in7');
  });

  test('warns of a container that is not up, and says why a request failed', async () => {
    const url = await unusedUrl();
    running = start(['serve', '--port', '0', write('a.json', template), '--endpoint', `my-endpoint=${url.href}`]);
    await until(() => running!.error() !== '');
    expect(running.error()).toBe(`warning: the container of my-endpoint does not answer GET ${url.origin}/ping with 200\n`);
    const port = Number(/:(\d+)\n/.exec(running.out())![1]);
    expect((await send(port, { path: '/321' })).status).toBe(500);
    expect(running.error()).toMatch(/gave no answer: ECONNREFUSED\n500 GET \/321: Invalid endpoint address\n$/);
  });

  test.each([
    [200, 200], [400, 400], [424, 400], [429, 400], [500, 400], [503, 500], [530, 500],
  ])('answers what the container answers with %i as the deployed construct does: %i', async (fromContainer, expected) => {
    const failing = await startContainer((_body, response, { url }) => {
      response.writeHead(url === '/ping' ? 200 : fromContainer).end('{"message": "of the container"}');
    });
    const port = await serve(write('a.json', template), '--endpoint', `my-endpoint=${failing.url.href}`);
    const { status, body } = await send(port, { path: '/321' });
    expect(status).toBe(expected);
    expect(body).toContain('of the container');
    await failing.stop();
  });

  test('checks signatures where it is asked to', async () => {
    const environment = process.env;
    process.env = { ...environment, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
    const port = await serve(write('a.json', template), ...endpoint(), '--require-iam');
    process.env = environment;
    expect(await send(port, { path: '/321' })).toMatchObject({ status: 403, body: '{"message":"Missing Authentication Token"}' });
  });

  test('ends at once where it is stopped before it listens', async () => {
    running = start(['serve', '--port', '0', write('a.json', template), ...endpoint()]);
    expect(await running.stop()).toBe(0);
    expect(running.error()).toBe('');
  });

  test('listens on IPv6, too', async () => {
    const path = write('a.json', template);
    running = start(['serve', '--port', '0', path, ...endpoint(), '--host', '::1']);
    await until(() => running!.out() + running!.error() !== '');
    expect(running.out()).toMatch(/ at http:\/\/\[::1\]:\d+\n/);
  });
});

describe('serve says in one line what to do', () => {
  const cases: readonly [string, () => readonly string[], RegExp][] = [
    ['where there is no cdk.out', () => [], /there is no folder 'cdk\.out' here: run 'cdk synth' first, or name a template/],
    ['where the template is missing', () => ['a.json'], /there is no template 'a\.json': run 'cdk synth' first, or name another one/],
    ['where no template has such an API', () => {
      write('cdk.out/a.template.json', '{"Resources": {}}');
      return [];
    }, /no template in 'cdk\.out' has an API that calls SageMaker: run 'cdk synth' again, or name a template/],
    ['where two templates have', () => {
      write('cdk.out/a.template.json', template);
      write('cdk.out/b.template.json', template);
      return [];
    }, /2 templates in 'cdk\.out' have an API that calls SageMaker: name one of cdk\.out\/a\.template\.json, cdk\.out\/b\.template\.json/],
    ['where the template is no JSON', () => [write('a.json', '{"Resources": ')], /the template '.*a\.json' is not JSON: .+/],
    ['where the template is none', () => [write('a.json', '[]')], /The template is no CloudFormation template in JSON: it has no 'Resources'\./],
    ['where a template in cdk.out is no JSON', () => {
      write('cdk.out/a.template.json', '{');
      return [];
    }, /the template 'cdk\.out\/a\.template\.json' is not JSON: .+/],
    ['where the API calls no endpoint of that name', () => [write('a.json', template), '--endpoint', 'other=http://127.0.0.1:1'],
      /The API calls no endpoint 'other': its methods call 'my-endpoint'\./],
    ['where the port is in use', () => [write('a.json', template), ...endpoint(), '--port', container.url.port],
      /port \d+ of 127\.0\.0\.1 is in use: choose another with --port, or any free one with --port 0/],
    ['where the address is of another machine', () => [write('a.json', template), ...endpoint(), '--port', '0', '--host', '192.0.2.1'],
      /cannot listen on 192\.0\.2\.1 \(EADDRNOTAVAIL\): choose an address of this machine with --host/],
    ['where the parameter is unknown', () => [write('a.json', template), ...endpoint(), '--parameter', 'Nope=1'],
      /The template declares no parameter 'Nope': it declares BootstrapVersion\./],
    ['where the API calls no endpoint', () => [write('a.json', template.replaceAll(':runtime.sagemaker:', ':s3:')), '--port', '0'],
      /the API calls no SageMaker endpoint \(GET \/{user_id} is not supported: .*\): name another template, or another API with --api/],
    ['where no template in cdk.out has resources', () => {
      write('cdk.out/a.template.json', '{}');
      write('cdk.out/b.template.json', '{"Resources": {"Bare": {"Type": "AWS::ApiGateway::Method"}}}');
      return [];
    }, /no template in 'cdk\.out' has an API that calls SageMaker: run 'cdk synth' again, or name a template/],
    ['where there is no such stage', () => [write('a.json', template), ...endpoint(), '--stage', 'nope'], /.*'nope'.*/],
    ['where there are no credentials', () => [write('a.json', template), ...endpoint(), '--require-iam'],
      /--require-iam checks signatures against AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: set both, to the values that the caller has/],
  ];

  test.each(cases)('%s', async (_where, argv, message) => {
    const { exitCode, out, error } = await run('serve', ...argv());
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(error).toMatch(new RegExp(`^error: ${message.source}\n$`));
  });
});
