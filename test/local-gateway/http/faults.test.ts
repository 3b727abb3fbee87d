import { once } from 'events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { type AddressInfo, connect, createServer, type Server } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { FileWatch } from '../../../lib/local-gateway/http/file-watch';
import { responseOf, send, serve, type Served } from './served';

let served: Served | undefined;
let container: Server | undefined;

/** Serves a container that writes this on each connection. */
async function serveContainer(answer: string): Promise<Served> {
  container = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(answer));
  });
  container.listen(0, '127.0.0.1');
  await once(container, 'listening');
  const { port } = container.address() as AddressInfo;
  served = await serve(new URL(`http://127.0.0.1:${port}`));
  return served;
}

afterEach(async () => {
  await served?.stop();
  container?.close();
});

describe('a container', () => {
  test.each([
    ['101', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'],
    ['102', 'HTTP/1.1 102 Processing\r\n\r\n'],
    ['103', 'HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n'],
  ])('that answers %s fails at once, twice', async (_status, answer) => {
    const { port, problems } = await serveContainer(answer);
    expect((await send(port, { method: 'POST', body: '{}' })).body).toBe('unreachable');
    expect((await send(port, { method: 'POST', body: '{}' })).body).toBe('unreachable');
    expect(problems).toHaveLength(2);
  });
});

describe('a client', () => {
  test('that has ended its side gets its answer', async () => {
    served = await serve(new URL('http://127.0.0.1:1'), {
      payloadLimit: 10, prepare: () => responseOf(200, 'the answer'), refuse: () => responseOf(400, ''),
    });
    const { port } = served;
    const got = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'));
      socket.on('data', (chunk) => text += chunk.toString());
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(got).toContain('the answer');
  });

  test('has the names of its headers in lower case where that is asked for', async () => {
    served = await serve(new URL('http://127.0.0.1:1'), {
      payloadLimit: 10, prepare: ({ headers }) => responseOf(200, JSON.stringify(headers)), refuse: () => responseOf(400, ''),
    });
    served.server.handling = { ...served.server.handling, lowerCaseHeaders: true };
    expect((await send(served.port, { headers: { 'X-Session': 'A' } })).body).toContain('["x-session","A"]');
    served.server.handling = { ...served.server.handling, lowerCaseHeaders: false };
    expect((await send(served.port, { headers: { 'X-Session': 'A' } })).body).toContain('["X-Session","A"]');
  });

  test.each([100, 150, 199])('gets 500 for the status %i, which ends no request', async (status) => {
    served = await serve(new URL('http://127.0.0.1:1'), {
      payloadLimit: 10, prepare: () => responseOf(status, ''), refuse: () => responseOf(400, ''),
    });
    expect((await send(served.port)).status).toBe(500);
    expect((await send(served.port)).status).toBe(500);
    expect(served.problems[0]).toContain('not recorded');
    expect(served.answered).toEqual([status, status]);
  });
});

describe('a template', () => {
  test('that is a link tells of its target\'s new content', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const other = mkdtempSync(join(tmpdir(), 'target-'));
    writeFileSync(join(other, 'a'), 'old');
    symlinkSync(join(other, 'a'), join(folder, 'a'));
    const content = await new Promise<string>((resolve) => {
      const watch = new FileWatch(join(folder, 'a'), 'old', (text) => {
        watch.close();
        resolve(text);
      });
      writeFileSync(join(other, 'a'), 'newer');
    });
    expect(content).toBe('newer');
    for (const each of [folder, other]) rmSync(each, { recursive: true });
  });
});
