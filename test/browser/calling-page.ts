import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openUntil } from './chromium';

/** A call that a script in a page makes with `fetch`. */
export interface PageCall extends Pick<RequestInit, 'method' | 'body' | 'credentials'> {
  readonly url: string;
  readonly headers?: { readonly [name: string]: string };
}

/** What the script could read of the response; nothing where the browser refused it. */
export type PageResult = 'refused' | { readonly status: number; readonly body: string; readonly headers: { readonly [name: string]: string } };

/** A web server of one page, which has an origin of its own. */
export interface CallingPage {
  readonly origin: string;
  /** Opens the page in a browser, whose script makes the calls one after the other; gives what it could read, by the names of the calls. */
  call<Name extends string>(calls: { readonly [name in Name]: PageCall }): Promise<{ readonly [name in Name]: PageResult }>;
  stop(): void;
}

const SCRIPT = `
(async () => {
  const calls = await (await fetch('/calls')).json();
  const results = {};
  for (const [name, { url, ...init }] of Object.entries(calls)) {
    try {
      const response = await fetch(url, init);
      results[name] = { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
    } catch {
      results[name] = 'refused';
    }
  }
  await fetch('/results', { method: 'POST', body: JSON.stringify(results) });
})();
`;

/** Starts a web server with a page. */
export async function startPage(): Promise<CallingPage> {
  let calls = '{}';
  let tell: (results: string) => void = () => undefined;
  const server = createServer((message, response) => {
    let body = '';
    message.on('data', (chunk: Buffer) => body += chunk.toString());
    message.on('end', () => {
      response.setHeader('Content-Type', message.url === '/' ? 'text/html' : 'application/json');
      response.end(message.url === '/' ? `<!doctype html><script>${SCRIPT}</script>` : calls);
      if (message.url === '/results') tell(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    call: async (given) => {
      calls = JSON.stringify(given);
      const results = new Promise<string>((resolve) => tell = resolve);
      return JSON.parse(await openUntil(`${origin}/`, results, 60)) as { [name in keyof typeof given]: PageResult };
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
