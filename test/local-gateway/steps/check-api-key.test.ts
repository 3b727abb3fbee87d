import { bodyOf, gatewayOf, mock, request, responseOf } from '../api-template';

describe('checkApiKey', () => {
  const method = { 'GET /': { ApiKeyRequired: true, Integration: mock('$context.identity.apiKeyId') } };
  const gateway = gatewayOf({ methods: method }, { endpointNames: [], apiKeys: ['given'] });

  test.each<[{ [name: string]: string }, number, string]>([
    [{}, 403, '{"message":"Forbidden"}'],
    [{ 'x-api-key': 'other' }, 403, '{"message":"Forbidden"}'],
    [{ 'X-API-Key': 'given' }, 200, 'local-key-1'],
  ])('answers headers %j with %i', (headers, statusCode, body) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ headers }))))).toEqual([statusCode, body]);
  });
});
