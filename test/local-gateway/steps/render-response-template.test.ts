import type { ClientResponse } from '../../../lib/local-gateway/client-response';
import { bodyOf, exchange, gatewayOf, INTERNAL_ERROR, request, sageMaker, type Values } from '../api-template';

describe('renderResponseTemplate', () => {
  function answered(ResponseTemplates: Values, accept?: string, body = '{"a": 1}'): ClientResponse {
    const headers: { [name: string]: string } = accept === undefined ? {} : { Accept: accept };
    return exchange(gatewayOf({ methods: { 'GET /': sageMaker({ IntegrationResponses: [{ StatusCode: '200', ResponseTemplates }] }) } }), request({ headers, query: [['q', 'asked']] }), { body });
  }

  test.each<[string | undefined, string]>([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/xml', 'xml'],
    ['text/html, Text/XML;q=0.9', 'xml'],
  ])('chooses by Accept: %s', (accept, body) => {
    expect(answered({ 'text/xml': 'xml', 'application/json': 'json' }, accept).body.toString()).toBe(body);
  });

  test('reads the answer and the parameters of the request', () => {
    expect(answered({ 'application/json': "$input.path('$.a') $input.params('q')" }).body.toString()).toBe('1 asked');
  });

  test('answers 500 for a template that fails', () => {
    const response = answered({ 'application/json': "$input.path('$.a')" }, undefined, '{a');
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toMatch(/^Execution failed due to configuration error: Unable to transform response: /);
  });
});
