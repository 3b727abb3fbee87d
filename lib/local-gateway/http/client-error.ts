import { STATUS_CODES } from 'http';
import type { Duplex } from 'stream';

/** Answers a client whose request is too slow, too long or no HTTP, and hangs up. */
export function answerClientError({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const statusCode = statusOfCode[code] ?? 400;
  const reason = STATUS_CODES[statusCode] ?? '';
  const body = JSON.stringify({ message: reason });
  socket.end([
    `HTTP/1.1 ${statusCode} ${reason}`, 'Content-Type: application/json', `Content-Length: ${body.length}`, 'Connection: close', '', body,
  ].join('\r\n'), () => {
    socket.destroy();
  });
}

const statusOfCode: { readonly [code: string]: number | undefined } = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
