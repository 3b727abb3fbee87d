import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Construct } from 'constructs';
import { AsyncStack } from '../../examples/typescript/lib/shapes/async-stack';
import { ImagePostStack } from '../../examples/typescript/lib/shapes/image-post-stack';
import { JsonPostStack } from '../../examples/typescript/lib/shapes/json-post-stack';
import { SeveralEndpointsStack } from '../../examples/typescript/lib/shapes/several-endpoints-stack';
import { WebPageStack } from '../../examples/typescript/lib/shapes/web-page-stack';
import { headerPairs } from '../../lib/local-gateway/http/raw-headers';
import { grantOf, invocationGrants } from '../invocation-grants';
import { startContainer, type TestContainer } from '../local-gateway/http/container';
import { startAsynchronousEndpoint } from './asynchronous-endpoint';
import { serveStack, type ServedStack } from './served-stack';

const origins = { allowOrigins: ['https://example.com'] };
const stackOf = (Shape: new (scope: Construct, id: string) => Stack) => new Shape(new App(), 'Shape');

test.each<[string, () => Stack, ReturnType<typeof grantOf>[]]>([
  ['JsonPostStack', () => stackOf(JsonPostStack), [grantOf('my-endpoint')]],
  ['ImagePostStack', () => stackOf(ImagePostStack), [grantOf('vision-endpoint')]],
  ['SeveralEndpointsStack', () => stackOf(SeveralEndpointsStack), [grantOf('multi-model-endpoint'), grantOf('ratings-endpoint'), grantOf('ratings-endpoint')]],
  ['AsyncStack', () => stackOf(AsyncStack), Array.from({ length: 3 }, () => grantOf('reports-endpoint', 'InvokeEndpointAsync'))],
  ['WebPageStack', () => new WebPageStack(new App(), 'Shape', origins),
    [grantOf('my-endpoint'), grantOf('my-endpoint'), grantOf('reports-endpoint', 'InvokeEndpointAsync')]],
])('%s lets each method do one thing, on its own endpoint', (_, shape, grants) => {
  expect(invocationGrants(Template.fromStack(shape()))).toEqual(grants);
});

describe('on this machine', () => {
  const containers: TestContainer[] = [];
  let api: ServedStack | undefined;

  afterEach(async () => {
    await api?.stop();
    api = undefined;
    await Promise.all(containers.splice(0).map(({ stop }) => stop()));
  });

  /** Starts a container, which is stopped after the test. */
  async function container(...given: Parameters<typeof startContainer>): Promise<TestContainer> {
    const started = await startContainer(...given);
    containers.push(started);
    return started;
  }

  /** The only request to a container that was not a ping: its bytes, and its headers by their names in lower case. */
  function received({ requests }: TestContainer): { readonly bytes: Buffer; readonly headers: { readonly [name: string]: string } } {
    const [request, ...others] = requests.filter(({ url }) => url === '/invocations');
    expect(others).toEqual([]);
    const { bytes, rawHeaders } = request!;
    const headers = headerPairs(rawHeaders).map(([name, value]) => [name.toLowerCase(), value]);
    return { bytes, headers: Object.fromEntries(headers) as { [name: string]: string } };
  }

  test.each(['application/json', 'text/csv'])('a payload of the type %s goes to the model as it is', async (type) => {
    const model = await container((_body, response) => response.end('{"predictions": [4.5]}'));
    api = await serveStack(stackOf(JsonPostStack), { 'my-endpoint': model.url });
    const payload = '{"instances":  [{"text": "Zoë, 日本"}]}\n';
    const response = await fetch(`${api.url}/predict`, { method: 'POST', headers: { 'Content-Type': type, 'Accept': 'application/jsonlines' }, body: payload });
    expect([response.status, await response.text()]).toEqual([200, '{"predictions": [4.5]}']);
    expect(received(model)).toMatchObject({ bytes: Buffer.from(payload), headers: { 'content-type': type, 'accept': 'application/jsonlines' } });
  });

  test.each([[400, 502], [424, 502], [429, 429], [503, 503], [530, 502]])('a model that answers %i is answered with %i, and nothing of the account', async (status, expected) => {
    const model = await container((_body, response) => response.writeHead(status).end('{"LogStreamArn": "arn:aws:logs:eu-west-1:123456789012:x"}'));
    api = await serveStack(stackOf(JsonPostStack), { 'my-endpoint': model.url });
    const response = await fetch(`${api.url}/predict`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
    expect([response.status, await response.json()]).toEqual([expected, { message: expect.any(String) as string }]);
  });

  test('an image goes to the model byte for byte', async () => {
    const model = await container((_body, response) => response.end('{"label": "cat"}'));
    api = await serveStack(stackOf(ImagePostStack), { 'vision-endpoint': model.url });
    const image = png();
    const response = await fetch(`${api.url}/classify`, { method: 'POST', headers: { 'Content-Type': 'image/png', 'Accept': 'application/json' }, body: new Uint8Array(image) });
    expect([response.status, await response.text()]).toEqual([200, '{"label": "cat"}']);
    const { bytes, headers } = received(model);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'content-length': String(image.length) });
    expect(sha256(bytes)).toBe(sha256(image));
  });

  test('a request reaches the endpoint of its method, and no other', async () => {
    const ratings = await container((_body, response) => response.end('"ratings"'));
    const models = await container((_body, response) => response.end('"models"'));
    api = await serveStack(stackOf(SeveralEndpointsStack), { 'ratings-endpoint': ratings.url, 'multi-model-endpoint': models.url });
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"instances": []}' };

    expect(await (await fetch(`${api.url}/models/tree.tar.gz`, post)).text()).toBe('"models"');
    expect(received(models).headers).toMatchObject({ 'x-amzn-sagemaker-target-model': 'tree.tar.gz' });
    expect(ratings.requests.filter(({ url }) => url !== '/ping')).toEqual([]);

    expect(await (await fetch(`${api.url}/ratings/321?items=101,131`)).text()).toBe('"ratings"');
    expect(JSON.parse(received(ratings).bytes.toString())).toEqual({ instances: [{ in0: [321], in1: [101] }, { in0: [321], in1: [131] }] });
    expect(await (await fetch(`${api.url}/ratings`, post)).text()).toBe('"ratings"');
    expect(ratings.requests.at(-1)!.body).toBe(post.body);
    expect((await fetch(`${api.url}/models`, post)).status).toBe(403);
  });

  test.each(['321],"x":[1?items=1', '321?items=1],"x":[1', 'x?items=y'])('GET /ratings/%s writes nothing of its own into the input', async (path) => {
    const model = await container((_body, response) => response.end());
    api = await serveStack(stackOf(SeveralEndpointsStack), { 'ratings-endpoint': model.url, 'multi-model-endpoint': model.url });
    await fetch(`${api.url}/ratings/${path}`);
    expect(JSON.parse(received(model).bytes.toString())).toEqual({ instances: [] });
  });

  test('an asynchronous invocation is answered at once, with where its output will be', async () => {
    const reports = await startAsynchronousEndpoint('s3://reports/output');
    containers.push(reports);
    api = await serveStack(stackOf(AsyncStack), { 'reports-endpoint': reports.url });
    const response = await fetch(`${api.url}/reports`, { method: 'POST', headers: { 'Content-Type': 'text/csv', 'Accept': 'text/csv' }, body: '1,2' });
    expect([response.status, await response.json()]).toEqual([202, { InferenceId: 'inference-1' }]);
    expect(response.headers.get('X-Amzn-SageMaker-OutputLocation')).toBe('s3://reports/output/inference-1.out');
    expect(response.headers.get('X-Amzn-SageMaker-FailureLocation')).toBe('s3://reports/output-failures/inference-1-error.out');
    expect(received(reports)).toMatchObject({
      bytes: Buffer.from('1,2'), headers: { 'x-amzn-sagemaker-content-type': 'text/csv', 'x-amzn-sagemaker-accept': 'text/csv' },
    });
  });

  test('an asynchronous invocation may say where its input is', async () => {
    const reports = await startAsynchronousEndpoint('s3://reports/output');
    containers.push(reports);
    api = await serveStack(stackOf(AsyncStack), { 'reports-endpoint': reports.url });
    const stored = await fetch(`${api.url}/reports/stored`, { method: 'POST', headers: { 'X-Input-Location': 's3://reports/input/1' } });
    expect([stored.status, await stored.json()]).toEqual([202, { InferenceId: 'inference-1' }]);
    expect(received(reports)).toMatchObject({ bytes: Buffer.alloc(0), headers: { 'x-amzn-sagemaker-inputlocation': 's3://reports/input/1' } });

    const nowhere = await fetch(`${api.url}/reports/stored`, { method: 'POST' });
    expect([nowhere.status, await nowhere.json()]).toEqual([400, { message: 'Missing required request parameters: [X-Input-Location]' }]);
    const empty = await fetch(`${api.url}/reports`, { method: 'POST' });
    expect([empty.status, empty.headers.get('X-Amzn-SageMaker-OutputLocation')]).toEqual([400, null]);
  });

  test('an asynchronous invocation whose output has a given place says it in the body', async () => {
    const reports = await startAsynchronousEndpoint('s3://reports/output');
    containers.push(reports);
    api = await serveStack(stackOf(AsyncStack), { 'reports-endpoint': reports.url });
    const response = await fetch(`${api.url}/reports/located`, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: '1,2' });
    const location = response.headers.get('X-Amzn-SageMaker-OutputLocation');
    expect(location).toMatch(/^s3:\/\/reports\/output\/[\da-f-]{36}\/output$/);
    expect([response.status, await response.json()]).toEqual([202, { OutputLocation: location }]);
  });
});

/** A picture of 16 × 16 pixels in the format PNG, with each of the 256 bytes as a grey, and a chunk that holds them all once more. */
function png(): Buffer {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const header = Buffer.from([0, 0, 0, 16, 0, 0, 0, 16, 8, 0, 0, 0, 0]);
  const rows = Array.from({ length: 16 }, (_, row) => Buffer.concat([Buffer.from([0]), all.subarray(row * 16, (row + 1) * 16)]));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('teSt', all), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
