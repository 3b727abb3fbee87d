import { PassThrough } from 'stream';
import { answerClientError } from '../../../lib/local-gateway/http/client-error';

describe('answerClientError', () => {
  test.each([
    ['HPE_INVALID_METHOD', '400 Bad Request'],
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
  ])('says what %s means', async (code, status) => {
    const socket = new PassThrough();
    let sent = '';
    socket.on('data', (chunk: Buffer) => sent += chunk.toString());
    answerClientError({ name: 'Error', message: '', code }, socket);
    await new Promise((resolve) => socket.once('close', resolve));
    const [head, body = ''] = sent.split('\r\n\r\n');
    expect(head).toBe(`HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`);
    expect(JSON.parse(body)).toEqual({ message: status.slice(4) });
  });

  test.each([
    ['that broke', 'ECONNRESET', new PassThrough()],
    ['that cannot be written to', 'HPE_INVALID_METHOD', new PassThrough().end()],
  ])('sends nothing on a connection %s', (_what, code, socket) => {
    answerClientError({ name: 'Error', message: '', code }, socket);
    expect(socket.destroyed).toBe(true);
  });
});
