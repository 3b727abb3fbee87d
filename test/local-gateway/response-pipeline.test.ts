import { bodyOf, exchange, gatewayOf, INTERNAL_ERROR, request, sageMaker, type Values } from './api-template';

describe('the integration response', () => {
  const responses = [{ StatusCode: '200' }, { StatusCode: '500', SelectionPattern: '5\\d{2}' }, { StatusCode: '400', SelectionPattern: '4..|429' }];

  test.each<[number, number]>([[200, 200], [299, 200], [400, 400], [429, 400], [503, 500], [530, 500], [50, 200]])('answers %i of the endpoint with %i', (statusCode, expected) => {
    const gateway = gatewayOf({ methods: { 'GET /': sageMaker({ IntegrationResponses: responses }) } });
    expect(exchange(gateway, request(), { statusCode }).statusCode).toBe(expected);
  });

  test.each<[string, Values[], string]>([
    ['no response matches', [{ StatusCode: '200', SelectionPattern: '2..' }], 'No match for output mapping and no default output mapping configured. Endpoint Response Status Code: 404'],
    ['the method declares no such response', [{ StatusCode: '418' }], 'Output mapping refers to an invalid method response: 418'],
  ])('answers 500 where %s', (_, IntegrationResponses, reason) => {
    const response = exchange(gatewayOf({ methods: { 'GET /': sageMaker({ IntegrationResponses }) } }), request(), { statusCode: 404 });
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toBe(`Execution failed due to configuration error: ${reason}`);
  });

  test('refuses a pattern that is no regular expression', () => {
    expect(() => gatewayOf({ methods: { 'GET /': sageMaker({ IntegrationResponses: [{ StatusCode: '200', SelectionPattern: '(' }] }) } }))
      .toThrow("'Resources.Method2' of the template has a selection pattern that is no regular expression of Java: '('.");
  });
});
