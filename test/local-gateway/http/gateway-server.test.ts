import { Agent, request as httpRequest } from 'http';
import { connect } from 'net';
import { GatewayServer, type ServerLimits } from '../../../lib/local-gateway/http/gateway-server';
import type { Handling } from '../../../lib/local-gateway/http/request-handler';
import { until } from '../../until';
import { startContainer, startSocketContainer, type TestContainer, unusedUrl } from './container';
import { passingGateway, responseOf, send, sendRaw, serve, type Served } from './served';

const LIMIT = 10 * 1024 * 1024;
let container: TestContainer | undefined;
let served: Served | undefined;

afterEach(async () => {
  await served?.stop();
  await container?.stop();
  served = undefined;
  container = undefined;
});

/** Serves a gateway before a container that answers with the body it is sent. */
async function serveEcho(gateway?: Handling['gateway'], limits?: ServerLimits): Promise<Served> {
  container = await startContainer((body, response) => response.setHeader('Content-Type', 'text/plain').end(body));
  return served = await serve(container.url, gateway, limits);
}

/** That the server still does its work. */
async function expectNextWorks(): Promise<void> {
  const problems = served!.problems.length;
  const { status, body } = await send(served!.port, { method: 'POST', body: 'next' });
  expect({ status, body }).toEqual({ status: 200, body: 'next' });
  expect(served!.problems).toHaveLength(problems);
}

describe('a request', () => {
  test('is passed through the gateway to the container and back', async () => {
    const { port, answered } = await serveEcho();
    const { status, body, rawHeaders } = await send(port, { method: 'POST', path: '/321?items=1', body: 'some body' });
    expect({ status, body }).toEqual({ status: 200, body: 'some body' });
    expect(rawHeaders.slice(0, 4)).toEqual(['Content-Type', 'text/plain', 'Content-Length', '9']);
    expect(answered).toEqual([200]);
  });

  test.each([
    ['/321?items=101,131&x=%C3%A4+b&x=2&y', '/321', [['items', '101,131'], ['x', 'ä b'], ['x', '2'], ['y', '']]],
    ['/a%20b', '/a%20b', []],
    ['/?', '/', []],
    ['http://example.com/a?b=c', '/a', [['b', 'c']]],
    ['http://example.com?b=c', '/', [['b', 'c']]],
    ['*', '/*', []],
  ])('to %s reaches the gateway with its path and query', async (path, expectedPath, query) => {
    const { port } = await serveEcho({ ...passingGateway, prepare: (request) => responseOf(200, JSON.stringify(request)) });
    const { body } = await send(port, { path, method: 'OPTIONS' });
    expect(JSON.parse(body)).toMatchObject({ httpMethod: 'OPTIONS', path: expectedPath, query, sourceIp: '127.0.0.1' });
  });

  test('reaches the gateway with its headers in the order and the letters in which they were sent', async () => {
    const { port } = await serveEcho({ ...passingGateway, prepare: ({ headers }) => responseOf(200, JSON.stringify(headers)) });
    const got = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-ONE: 1\r\nx-two: 2\r\nX-One: 3\r\nConnection: close\r\n\r\n');
    expect(JSON.parse(got.split('\r\n\r\n')[1]!)).toEqual([['Host', 'a'], ['X-ONE', '1'], ['x-two', '2'], ['X-One', '3'], ['Connection', 'close']]);
  });

  test('that the gateway itself answers is not sent to the container', async () => {
    const { port } = await serveEcho({ ...passingGateway, prepare: () => responseOf(403, 'no', [['X-A', '1'], ['X-A', '2']]) });
    const { status, body, rawHeaders } = await send(port);
    expect({ status, body, headers: rawHeaders.slice(0, 4) }).toEqual({ status: 403, body: 'no', headers: ['X-A', '1', 'X-A', '2'] });
    expect(container!.requests).toEqual([]);
  });

  test.each([[204, ''], [304, ''], [599, 'x']])('may be answered with %i', async (statusCode, expected) => {
    const { port } = await serveEcho({ ...passingGateway, prepare: () => responseOf(statusCode, 'x') });
    const { status, body } = await send(port);
    expect({ status, body }).toEqual({ status: statusCode, body: expected });
  });

  test('of a gateway that fails is answered with 500, and the failure is reported', async () => {
    const { port, problems } = await serveEcho({ ...passingGateway, prepare: () => {
      throw new Error('a fault');
    } });
    const { status, body } = await send(port);
    expect({ status, body, problems }).toEqual({ status: 500, body: '{"message":"Internal server error"}', problems: ['Error: a fault'] });
  });

  test('that is answered with a header that HTTP cannot carry is answered with 500', async () => {
    const { port, problems } = await serveEcho({ ...passingGateway, prepare: () => responseOf(200, 'x', [['X-A', 'a\r\nSet-Cookie: b']]) });
    const { status, body } = await send(port);
    expect({ status, body }).toEqual({ status: 500, body: '{"message":"Internal server error"}' });
    expect(problems).toEqual([expect.stringContaining('Invalid character in header content ["X-A"]')]);
  });

  test('is answered by the gateway that is there when it comes', async () => {
    const { port, server } = await serveEcho();
    server.handling = { ...server.handling, gateway: { ...passingGateway, prepare: () => responseOf(200, 'the new one') } };
    expect((await send(port)).body).toBe('the new one');
  });
});

describe('a container', () => {
  test('that is down: 504', async () => {
    served = await serve(await unusedUrl());
    const { status, body } = await send(served.port);
    expect({ status, body, problems: served.problems }).toEqual({ status: 504, body: 'unreachable', problems: ['my-endpoint: ECONNREFUSED'] });
  });

  test('that is slower than the timeout: 504', async () => {
    container = await startContainer((body, response) => setTimeout(() => response.end(body), body === 'next' ? 0 : 300));
    served = await serve(container.url);
    const { status, body } = await send(served.port, { path: '/?timeout=50' });
    expect({ status, body, problems: served.problems }).toEqual({ status: 504, body: 'timeout', problems: ['my-endpoint: no answer within 50 ms'] });
    await expectNextWorks();
  });

  test.each([
    ['dies within its answer', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"pred', 'the answer broke off'],
    ['dies before its answer', '', 'the connection was closed before an answer'],
    ['answers garbage', '\u0000\u0001garbage\r\n\r\n', 'the answer is not HTTP (HPE_INVALID_CONSTANT)'],
  ])('that %s: 504', async (_what, text, problem) => {
    let fails = true;
    container = await startSocketContainer((socket) => {
      socket.end(fails ? text : 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnext');
      fails = false;
    });
    served = await serve(container.url);
    const { status, body } = await send(served.port);
    expect({ status, body, problems: served.problems }).toEqual({ status: 504, body: 'unreachable', problems: [`my-endpoint: ${problem}`] });
    await expectNextWorks();
  });

  test.each([424, 429, 503, 530])('that answers %i: the status reaches the gateway', async (statusCode) => {
    container = await startContainer((body, response) => response.writeHead(body === 'next' ? 200 : statusCode).end(body));
    served = await serve(container.url);
    const { status, body } = await send(served.port, { method: 'POST', body: 'oh' });
    expect({ status, body }).toEqual({ status: statusCode, body: 'oh' });
    await expectNextWorks();
  });

  test('is not called any longer for a client that is gone', async () => {
    let calls = 0;
    container = await startContainer((body, response) => {
      calls += 1;
      if (body === 'next') response.end(body);
    });
    served = await serve(container.url);
    const socket = connect(served.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    await until(() => calls === 1);
    // A client that merely ends its side may still read the answer.
    socket.resetAndDestroy();
    await until(() => container!.connections() === 0);
    expect(served).toMatchObject({ answered: [], problems: [] });
    await expectNextWorks();
  });
});

describe('a body', () => {
  test('of 10 MB is passed on, and one of a byte more is answered with 413', async () => {
    const { port } = await serveEcho();
    expect(await send(port, { method: 'POST', body: Buffer.alloc(LIMIT, 'a') })).toMatchObject({ status: 200, body: expect.stringMatching(/^a{10}/) as unknown });
    expect(await send(port, { method: 'POST', body: Buffer.alloc(LIMIT + 1) })).toMatchObject({ status: 413, body: 'REQUEST_TOO_LARGE' });
    await expectNextWorks();
  });

  test('without a length in advance is answered with 413 past 10 MB', async () => {
    const { port } = await serveEcho();
    const headers = { 'Transfer-Encoding': 'chunked' };
    expect(await send(port, { method: 'POST', headers, body: Buffer.alloc(LIMIT + 1) })).toMatchObject({ status: 413, body: 'REQUEST_TOO_LARGE' });
    await expectNextWorks();
  });

  test('that is announced as too large is refused before it is sent', async () => {
    const { port } = await serveEcho();
    const request = httpRequest({ host: '127.0.0.1', port, method: 'POST', headers: { 'Expect': '100-continue', 'Content-Length': LIMIT + 1 } });
    request.on('error', () => undefined);
    const status = await new Promise((resolve) => {
      request.once('continue', () => {
        resolve('asked for more');
      });
      request.once('response', (response) => {
        resolve(response.statusCode);
      });
      request.flushHeaders();
    });
    request.destroy();
    expect(status).toBe(413);
    await expectNextWorks();
  });

  test('that is announced as too large and never ends is hung up on', async () => {
    const { port } = await serveEcho();
    expect(await sendRaw(port, `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${LIMIT + 1}\r\n\r\nsome`)).toMatch(/^HTTP\/1.1 413 /);
    await expectNextWorks();
  });

  test('that is announced is asked for', async () => {
    const { port } = await serveEcho();
    expect(await send(port, { method: 'POST', headers: { 'Expect': '100-continue', 'Content-Length': 4 }, body: 'next' })).toMatchObject({ status: 200, body: 'next' });
  });

  test('that ends with its client is forgotten', async () => {
    const { port, answered, problems } = await serveEcho();
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nsome', () => socket.destroy());
    });
    await new Promise((resolve) => socket.once('close', resolve));
    await expectNextWorks();
    expect({ answered, problems, calls: container!.requests.length }).toEqual({ answered: [200], problems: [], calls: 1 });
  });
});

describe('a client', () => {
  test.each([
    ['sends no HTTP', 'HELO example.com\r\n\r\n', '400 Bad Request'],
    ['sends a header that is none', 'GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n', '400 Bad Request'],
    ['names no host', 'GET / HTTP/1.1\r\n\r\n', '400 Bad Request'],
    ['sends two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', '400 Bad Request'],
    ['sends headers of more than 64 KB', `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(66_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
  ])('that %s is told so', async (_what, text, status) => {
    const { port } = await serveEcho();
    expect(await sendRaw(port, text)).toMatch(new RegExp(`^HTTP/1.1 ${status}\r\n`));
    await expectNextWorks();
  });

  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: '],
    ['body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nsome'],
  ])('that takes too long for its %s is answered with 408', async (_what, text) => {
    const { port, answered } = await serveEcho(undefined, { headersTimeoutMillis: 100, requestTimeoutMillis: 150 });
    expect(await sendRaw(port, text)).toBe('HTTP/1.1 408 Request Timeout\r\nContent-Type: application/json\r\nContent-Length: 29\r\nConnection: close\r\n\r\n{"message":"Request Timeout"}');
    expect(answered).toEqual([]);
    await expectNextWorks();
  });

  test('is one of 500 at once', async () => {
    const { port, problems } = await serveEcho();
    const agent = new Agent({ maxSockets: Infinity });
    const all = await Promise.all(Array.from({ length: 500 }, (_, index) => send(port, { agent, method: 'POST', body: `${index}` })));
    expect(all.map(({ status, body }) => `${status} ${body}`)).toEqual(Array.from({ length: 500 }, (_, index) => `200 ${index}`));
    expect(problems).toEqual([]);
    agent.destroy();
  });
});

describe('stop', () => {
  // Longer than any test may take.
  const NEVER_MILLIS = 1_000_000;

  test('waits for a request that is under way, and takes no other', async () => {
    container = await startContainer((body, response) => setTimeout(() => response.end(body), 150));
    served = await serve(container.url, passingGateway, { stopTimeoutMillis: NEVER_MILLIS });
    const agent = new Agent({ keepAlive: true });
    const underWay = send(served.port, { agent, method: 'POST', body: 'under way' });
    await until(() => container!.requests.length === 1);
    const stopped = served.stop();
    await expect(send(served.port)).rejects.toThrow('ECONNREFUSED');
    expect((await underWay).body).toBe('under way');
    await stopped;
    agent.destroy();
    served = undefined;
  });

  test('does not wait longer than its timeout', async () => {
    container = await startContainer(() => undefined);
    served = await serve(container.url, passingGateway, { stopTimeoutMillis: 50 });
    const underWay = send(served.port).catch(() => 'hung up');
    await until(() => container!.requests.length === 1);
    await served.stop();
    expect(await underWay).toBe('hung up');
    served = undefined;
  });

  test('closes connections that are kept for later', async () => {
    const { port } = await serveEcho(undefined, { stopTimeoutMillis: NEVER_MILLIS });
    const agent = new Agent({ keepAlive: true });
    await send(port, { agent });
    await served!.stop();
    agent.destroy();
    served = undefined;
  });
});

test("a port that is taken is an error of Node's", async () => {
  const { port } = await serveEcho();
  await expect(new GatewayServer(served!.server.handling).start(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
