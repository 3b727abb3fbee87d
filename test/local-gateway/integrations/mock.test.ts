import { gatewayOf, mock, request, responseOf } from '../api-template';

describe('mockResponse', () => {
  test.each<[string, number]>([
    ['{"statusCode": 204}', 204],
    ['{statusCode: 204}', 204],
    ['{"statusCode": "204"}', 500],
    ['{"statusCode": 204.5}', 500],
    ['{"status": 204}', 500],
    ['[204]', 500],
    ['{"statusCode": ', 500],
    ['', 500],
  ])('takes %s for %i', (payload, statusCode) => {
    const integration = mock('', { RequestTemplates: { 'application/json': payload }, IntegrationResponses: [{ StatusCode: '200' }, { StatusCode: '204', SelectionPattern: '204' }] });
    expect(responseOf(gatewayOf({ methods: { 'GET /': integration } }, { endpointNames: [] }).prepare(request())).statusCode).toBe(statusCode);
  });
});
