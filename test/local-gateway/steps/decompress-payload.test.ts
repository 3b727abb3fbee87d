import { gzipSync } from 'zlib';
import { callOf, gatewayOf, request, responseOf, sageMaker } from '../api-template';

// Source: the guide's page api-gateway-enable-compression.

describe('decompressPayload', () => {
  const template = { 'application/json': "$input.json('$.a')" };
  const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ RequestTemplates: template }), 'PUT /': sageMaker() } });

  function post(httpMethod: string, body: Buffer, coding: string) {
    return gateway.prepare(request({ httpMethod, body, headers: { 'Content-Encoding': coding } }));
  }

  test.each<[string, string]>([['POST', '1'], ['PUT', '{"a":1}']])('lets the integration of %s have %s', (httpMethod, body) => {
    expect(callOf(post(httpMethod, gzipSync('{"a":1}'), 'gzip')).call.body.toString()).toBe(body);
  });

  test.each<[string, Buffer, number]>([
    ['gzip', Buffer.from('{"a":1}'), 415],
    ['br', Buffer.from('{"a":1}'), 415],
    ['gzip', gzipSync(Buffer.alloc(11 * 1024 * 1024)), 413],
  ])('refuses %s of a payload that is something else or too long', (coding, body, statusCode) => {
    expect(responseOf(post('POST', body, coding)).statusCode).toBe(statusCode);
  });
});
