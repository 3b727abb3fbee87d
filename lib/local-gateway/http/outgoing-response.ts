import type { ServerResponse } from 'http';
import type { ClientResponse } from '../client-response';

/** Sends a response of the gateway's. */
export function sendResponse({ statusCode, headers, body }: ClientResponse, outgoing: ServerResponse): void {
  const fields: string[] = [];
  for (const [name, value] of headers) fields.push(name, value);
  if (allowsBody(statusCode)) fields.push('Content-Length', String(body.length));
  outgoing.writeHead(statusCode, fields).end(body);
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
