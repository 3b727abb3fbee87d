import { Gateway } from '../../lib/local-gateway/gateway';
import { apiTemplate, callOf, exchange, gatewayOf, INTERNAL_ERROR, request, sageMaker } from './api-template';

describe('binary payloads', () => {
  const binary = Buffer.from([0x1f, 0x8b, 0xff]);

  test.each<[string, Buffer, number]>([['H4v/', binary, 200], ['H4v', Buffer.from(INTERNAL_ERROR), 500], ['????', Buffer.from(INTERNAL_ERROR), 500]])('decodes an answer %s, or refuses it', (body, expected, statusCode) => {
    const integration = sageMaker({ IntegrationResponses: [{ StatusCode: '200', ContentHandling: 'CONVERT_TO_BINARY' }] });
    const response = exchange(gatewayOf({ methods: { 'GET /': integration } }), request(), { body, headers: { 'Content-Type': 'text/plain' } });
    expect([response.statusCode, response.body]).toEqual([statusCode, expected]);
  });

  test.each([['image/*', 'image/png', true], ['Image/*', 'image/png', true], ['image/*', 'text/csv', false], ['image/*', 'imagery/x', false]])(
    'with %s, a payload of the type %s is binary: %s', (binaryMediaType, type, isBinary) => {
      const gateway = Gateway.fromTemplate(apiTemplate({ api: { BinaryMediaTypes: [binaryMediaType] }, methods: { 'POST /': sageMaker() } }), { endpointNames: ['my-endpoint'] });
      const prepared = callOf(gateway.prepare(request({ httpMethod: 'POST', body: binary, headers: { 'Content-Type': type } })));
      expect(prepared.call.body.equals(binary)).toBe(isBinary);
    });

  test('takes every type for binary with */*', () => {
    const gateway = Gateway.fromTemplate(apiTemplate({ api: { BinaryMediaTypes: ['*/*'] }, methods: { 'POST /': sageMaker() } }), { endpointNames: ['my-endpoint'] });
    const prepared = callOf(gateway.prepare(request({ httpMethod: 'POST', body: binary, headers: { 'Content-Type': 'a/b' } })));
    expect(prepared.call.body).toEqual(binary);
    expect(prepared.complete({ statusCode: 200, headers: [], body: binary }).body).toEqual(binary);
  });
});
