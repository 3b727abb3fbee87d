import { EventEmitter } from 'events';
import { ContainerClient } from '../../../lib/local-gateway/http/container-client';
import { ContainerError } from '../../../lib/local-gateway/http/container-error';
import { until } from '../../until';
import { startContainer, startSocketContainer, type TestContainer, unusedUrl } from './container';

let client: ContainerClient | undefined;
let container: TestContainer | undefined;

afterEach(async () => {
  client?.close();
  await container?.stop();
  client = undefined;
  container = undefined;
});

function invoke(url: URL, { timeoutMillis = 30_000, waiting = new EventEmitter(), headers = [] as [string, string][], body = '{}' } = {}) {
  client ??= new ContainerClient(url);
  const call = { endpointName: 'my-endpoint', httpMethod: 'POST', path: '/endpoints/my-endpoint/invocations', query: [] };
  return client.invoke({ ...call, headers, body: Buffer.from(body), timeoutMillis }, waiting);
}

/** How a call fails. */
async function failure(call: Promise<unknown>): Promise<{ kind: string; message: string }> {
  const error = await call.then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContainerError);
  return { kind: (error as ContainerError).kind, message: (error as ContainerError).message };
}

describe('invoke', () => {
  test('posts headers and body to /invocations, and gives status, headers and body of the answer', async () => {
    container = await startContainer((_body, response) => {
      response.writeHead(201, ['Content-Type', 'text/csv', 'X-Twice', 'a', 'x-twice', 'b']).end('1,2');
    });

    const answer = await invoke(container.url, { headers: [['Content-Type', 'application/json'], ['X-Two', '1'], ['X-Two', '2']], body: 'é' });

    expect(answer).toEqual({ statusCode: 201, headers: expect.arrayContaining([['Content-Type', 'text/csv'], ['X-Twice', 'a, b']]) as unknown, body: Buffer.from('1,2') });
    const [{ method, url, rawHeaders, body }] = container.requests as [TestContainer['requests'][number]];
    expect({ method, url, body }).toEqual({ method: 'POST', url: '/invocations', body: 'é' });
    expect(rawHeaders.join()).toContain('Content-Type,application/json,X-Two,1,X-Two,2,content-length,2');
  });

  test.each([
    ['', '/invocations'], ['/', '/invocations'], ['/invocations', '/invocations'], ['/v2/models', '/v2/models/invocations'], ['/v2/', '/v2/invocations'],
  ])("asks a URL with the path '%s' at %s", async (path, expected) => {
    container = await startContainer((_body, response) => response.end());
    await invoke(new URL(path, container.url));
    expect(container.requests.map(({ url }) => url)).toEqual([expected]);
  });

  test('keeps its connection', async () => {
    container = await startContainer((_body, response) => response.end());
    for (let count = 0; count < 3; count += 1) await invoke(container.url);
    expect(container.connections()).toBe(1);
  });

  test('asks again where a kept connection turns out to be closed', async () => {
    let sockets = 0;
    container = await startSocketContainer((socket) => {
      sockets += 1;
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n');
      // What comes next on this connection finds it closed.
      socket.once('data', () => socket.destroy());
    });
    await invoke(container.url);
    expect((await invoke(container.url)).statusCode).toBe(200);
    expect(sockets).toBe(2);
  });

  test('takes an answer of 10 MB, and none of a byte more', async () => {
    const limit = 10 * 1024 * 1024;
    container = await startContainer((body, response) => response.end(Buffer.alloc(Number(body))));
    expect((await invoke(container.url, { body: `${limit}` })).body).toHaveLength(limit);
    expect(await failure(invoke(container.url, { body: `${limit + 1}` }))).toEqual({ kind: 'too-large', message: `the answer has more than ${limit} bytes` });
  });

  test('fails where nothing listens', async () => {
    expect(await failure(invoke(await unusedUrl()))).toEqual({ kind: 'unreachable', message: 'ECONNREFUSED' });
  });

  test.each([
    ['before the headers', ''],
    ['within the headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
  ])('fails where the connection ends %s', async (_where, text) => {
    container = await startSocketContainer((socket) => socket.end(text));
    expect(await failure(invoke(container.url))).toEqual({ kind: 'broken', message: 'the connection was closed before an answer' });
  });

  test.each([
    ['a body of known length', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"predi'],
    ['a chunked body', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{"predi\r\n'],
  ])('fails where %s breaks off', async (_what, text) => {
    container = await startSocketContainer((socket) => socket.end(text));
    expect(await failure(invoke(container.url))).toEqual({ kind: 'broken', message: 'the answer broke off' });
  });

  test('fails where the answer is not HTTP', async () => {
    container = await startSocketContainer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    expect(await failure(invoke(container.url))).toEqual({ kind: 'broken', message: 'the answer is not HTTP (HPE_INVALID_CONSTANT)' });
  });

  test.each([
    ['no headers', () => undefined],
    ['no end of the body', (_body: string, response: { write(text: string): void }) => {
      response.write('{');
    }],
  ])('fails after the timeout where there is %s', async (_what, answer) => {
    container = await startContainer(answer);
    expect(await failure(invoke(container.url, { timeoutMillis: 60 }))).toEqual({ kind: 'timeout', message: 'no answer within 60 ms' });
    await until(() => container!.connections() === 0);
  });

  test('ends the call where whoever waits for it is gone', async () => {
    container = await startContainer(() => undefined);
    const waiting = new EventEmitter();
    const call = invoke(container.url, { waiting });
    await until(() => container!.requests.length === 1);
    waiting.emit('close');
    expect(await failure(call)).toEqual({ kind: 'aborted', message: 'the client is gone' });
    expect(waiting.listenerCount('close')).toBe(0);
    await until(() => container!.connections() === 0);
  });

  test('leaves nothing behind with whoever waits for it', async () => {
    container = await startContainer((_body, response) => response.end());
    const waiting = new EventEmitter();
    await invoke(container.url, { waiting });
    await until(() => waiting.listenerCount('close') === 0);
  });

  test('fails for a header that HTTP cannot carry', async () => {
    container = await startContainer((_body, response) => response.end());
    expect(await failure(invoke(container.url, { headers: [['X-A', 'a\nb']] }))).toEqual({
      kind: 'unsendable', message: 'the request cannot be sent: Invalid character in header content ["X-A"]',
    });
  });
});

describe('isUp', () => {
  test.each([[200, true], [204, false], [503, false]])('of a container whose /ping answers %i is %s', async (status, expected) => {
    container = await startContainer((_body, response) => response.writeHead(status).end());
    client = new ContainerClient(container.url);
    expect(await client.isUp(1000)).toBe(expected);
    expect(container.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /ping']);
  });

  test('of no container is false', async () => {
    client = new ContainerClient(await unusedUrl());
    expect(await client.isUp(1000)).toBe(false);
  });
});
