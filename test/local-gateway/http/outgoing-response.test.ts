import { IncomingMessage, ServerResponse } from 'http';
import { Socket } from 'net';
import { sendPlain } from '../../../lib/local-gateway/http/outgoing-response';

describe('sendPlain', () => {
  test('breaks off a response that has begun', () => {
    const outgoing = new ServerResponse(new IncomingMessage(new Socket()));
    outgoing.writeHead(200).write('{"predic');
    sendPlain(500, 'Internal server error', outgoing);
    expect({ statusCode: outgoing.statusCode, destroyed: outgoing.destroyed }).toEqual({ statusCode: 200, destroyed: true });
  });
});
