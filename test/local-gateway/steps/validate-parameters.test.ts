import { bodyOf, gatewayOf, mock, request, responseOf } from '../api-template';

describe('validateParameters', () => {
  const parameters = { 'method.request.querystring.q': true, 'method.request.header.H': true, 'method.request.path.p': true, 'method.request.querystring.optional': false };
  const template = {
    methods: { 'GET /{p}': { RequestParameters: parameters, RequestValidatorId: { Ref: 'Validator' }, Integration: mock('ok') } },
    resources: { Validator: { Type: 'AWS::ApiGateway::RequestValidator', Properties: { RestApiId: { Ref: 'Api' }, ValidateRequestParameters: true } } },
  };
  const gateway = gatewayOf(template, { endpointNames: [] });

  test.each<[{ [name: string]: string }, [string, string][], number, string]>([
    [{ H: 'x' }, [['q', 'y']], 200, 'ok'],
    // The guide: names are case-sensitive.
    [{ h: 'x' }, [['q', 'y']], 400, '{"message":"Missing required request parameters: [H]"}'],
    [{}, [], 400, '{"message":"Missing required request parameters: [H, q]"}'],
    [{ H: 'x' }, [['q', ' ']], 400, '{"message":"Missing required request parameters: [q]"}'],
    [{ H: '' }, [['Q', '1'], ['q', '1']], 400, '{"message":"Missing required request parameters: [H]"}'],
  ])('answers headers %j and query %j with %i', (headers, query, statusCode, body) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ path: '/1', headers, query }))))).toEqual([statusCode, body]);
  });
});
