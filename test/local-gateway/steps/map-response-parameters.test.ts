import type { ClientResponse } from '../../../lib/local-gateway/client-response';
import { bodyOf, exchange, gatewayOf, headerOf, INTERNAL_ERROR, request, sageMaker, type Values } from '../api-template';

describe('mapResponseParameters and overrideResponse', () => {
  function answered(ResponseParameters: Values, template: string, body = '{"id": [7]}'): ClientResponse {
    const integration = sageMaker({ IntegrationResponses: [{ StatusCode: '200', ResponseParameters, ResponseTemplates: { 'application/json': template } }] });
    return exchange(gatewayOf({ methods: { 'GET /': integration } }), request(), { headers: { 'X-Model': 'one' }, body });
  }

  test('sets the headers that are mapped', () => {
    const response = answered({
      'method.response.header.Model': 'integration.response.header.X-Model',
      'method.response.header.Letters': 'integration.response.header.x-model',
      'method.response.header.Id': 'integration.response.body.id[0]',
      'method.response.header.Content-Type': "'text/csv'",
      'method.response.header.Server': "'mine'",
      'method.response.header.Transfer-Encoding': "'chunked'",
    }, '');
    const names = ['Model', 'Letters', 'Id', 'Content-Type', 'Server', 'x-amzn-Remapped-Server', 'Transfer-Encoding'];
    expect(names.map((name) => headerOf(response, name))).toEqual(['one', undefined, '7', 'text/csv', undefined, 'mine', undefined]);
  });

  test('answers 500 where the answer had to be JSON', () => {
    expect(bodyOf(answered({ 'method.response.header.Id': 'integration.response.body.id' }, '', '{wrong'))).toEqual([500, INTERNAL_ERROR]);
  });

  test.each<[string, number]>([['201', 201], ['"202"', 202], ['99', 200], ['600', 200], ['100', 100], ['599', 599], ['"x"', 200], ['204.5', 200]])('takes the status %s as %i', (status, expected) => {
    expect(answered({}, `#set($context.responseOverride.status = ${status})`).statusCode).toBe(expected);
  });

  test('takes what the request\'s template set, which the response\'s template can read', () => {
    const integration = sageMaker({
      RequestTemplates: { 'application/json': '#set($context.responseOverride.header.A = "1")#set($context.responseOverride.header.B = "1")' },
      IntegrationResponses: [{ StatusCode: '200', ResponseTemplates: { 'application/json': '#set($context.responseOverride.header.B = "2")$context.responseOverride.header.A' } }],
    });
    const response = exchange(gatewayOf({ methods: { 'GET /': integration } }), request());
    expect([headerOf(response, 'A'), headerOf(response, 'B'), response.body.toString()]).toEqual(['1', '2', '1']);
  });
});
