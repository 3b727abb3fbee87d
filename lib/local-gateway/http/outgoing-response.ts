import type { ServerResponse } from 'http';
import type { ClientResponse } from '../client-response';

/** Sends a response of the gateway's. */
export function sendResponse({ statusCode, headers, body }: ClientResponse, outgoing: ServerResponse): void {
  if (statusCode < 200) throw new Error(`the status ${statusCode} ends no request in HTTP, and what API Gateway does with it is not recorded`);
  const fields: string[] = [];
  for (const [name, value] of headers) fields.push(name, value);
  if (allowsBody(statusCode)) fields.push('Content-Length', String(body.length));
  outgoing.writeHead(statusCode, fields).end(body);
  if (outgoing.writableLength > 0) hangUpUnlessRead(outgoing);
}

/** How long a client may take to read an answer. */
const READ_MILLIS = 30_000;

function hangUpUnlessRead(outgoing: ServerResponse): void {
  const timer = setTimeout(() => {
    outgoing.destroy();
  }, READ_MILLIS);
  outgoing.once('close', () => {
    clearTimeout(timer);
  });
}

/** Sends a message of the server's own, unless something has been sent already. */
export function sendPlain(statusCode: number, message: string, outgoing: ServerResponse): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const body = JSON.stringify({ message });
  outgoing.writeHead(statusCode, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body);
}

function allowsBody(statusCode: number): boolean {
  return statusCode >= 200 && statusCode !== 204 && statusCode !== 304;
}
