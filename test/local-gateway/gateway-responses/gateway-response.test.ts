import type { GatewayErrorType } from '../../../lib/local-gateway/gateway-responses/gateway-error-type';
import { callOf, gatewayOf, headerOf, mock, request, responseOf, sageMaker, type ApiParts, type Values } from '../api-template';

function custom(type: GatewayErrorType, properties: Values): ApiParts {
  return {
    methods: { 'GET /': sageMaker() },
    stage: { Variables: { v: '1' } },
    resources: { [type]: { Type: 'AWS::ApiGateway::GatewayResponse', Properties: { RestApiId: { Ref: 'Api' }, ResponseType: type, ...properties } } },
  };
}

describe('a gateway response', () => {
  test('of an API without its own has the default status, type and message', () => {
    const response = responseOf(gatewayOf({}).prepare(request({ path: '/nope' })));
    expect([response.statusCode, response.body.toString()]).toEqual([403, '{"message":"Missing Authentication Token"}']);
    expect([headerOf(response, 'Content-Type'), headerOf(response, 'x-amzn-ErrorType')]).toEqual(['application/json', 'MissingAuthenticationTokenException']);
  });

  test('has the status, headers and text that the API gives it', () => {
    const parts = custom('MISSING_AUTHENTICATION_TOKEN', {
      StatusCode: '404',
      ResponseParameters: {
        'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
        'gatewayresponse.header.Asked': 'method.request.header.Asked',
        'gatewayresponse.header.Query': 'method.request.querystring.q',
        'gatewayresponse.header.Missing': 'method.request.path.p',
        'gatewayresponse.header.Stage': 'context.stage',
      },
      ResponseTemplates: { 'application/json': '{"m": $context.error.messageString, "t": "${context.error.responseType}", "v": "$stageVariables.v", "h": "$method.request.header.Asked", "x": "$nope #if"}' },
    });
    const response = responseOf(gatewayOf(parts).prepare(request({ path: '/nope', headers: { Asked: 'yes' }, query: [['q', '1'], ['q', '2']] })));
    expect(response.statusCode).toBe(404);
    expect(response.body.toString()).toBe('{"m": "Missing Authentication Token", "t": "MISSING_AUTHENTICATION_TOKEN", "v": "1", "h": "yes", "x": "$nope #if"}');
    const names = ['Access-Control-Allow-Origin', 'Asked', 'Query', 'Missing', 'Stage'];
    expect(names.map((name) => headerOf(response, name))).toEqual(['*', 'yes', '2', undefined, 'prod']);
  });

  test.each<[GatewayErrorType, 'timeout' | 'unreachable', number]>([
    ['DEFAULT_5XX', 'timeout', 555],
    ['DEFAULT_5XX', 'unreachable', 555],
    ['INTEGRATION_TIMEOUT', 'timeout', 555],
    ['INTEGRATION_TIMEOUT', 'unreachable', 500],
    ['DEFAULT_4XX', 'timeout', 504],
  ])('customised for %s is used where the call ends with %s: %i', (type, failure, statusCode) => {
    const gateway = gatewayOf(custom(type, { StatusCode: 555 }));
    expect(callOf(gateway.prepare(request())).fail(failure).statusCode).toBe(statusCode);
  });

  test('keeps its status where the API gives none', () => {
    const response = responseOf(gatewayOf(custom('DEFAULT_4XX', { ResponseTemplates: { 'application/json': 'x' } })).prepare(request({ path: '/nope' })));
    expect([response.statusCode, response.body.toString()]).toEqual([403, 'x']);
  });

  test.each<[string | undefined, string, string]>([
    ['text/HTML, */*', 'text/html', 'html'],
    ['text/csv', 'application/json', 'json'],
    [undefined, 'application/json', 'json'],
  ])('takes the template for Accept: %s', (accept, type, body) => {
    const parts = custom('DEFAULT_4XX', { ResponseTemplates: { 'Text/Html': 'html', 'application/json': 'json' } });
    const headers: { [name: string]: string } = accept === undefined ? {} : { Accept: accept };
    const response = responseOf(gatewayOf(parts).prepare(request({ path: '/nope', headers })));
    expect([headerOf(response, 'Content-Type'), response.body.toString()]).toEqual([type, body]);
  });

  test('takes the only template where none suits', () => {
    const response = responseOf(gatewayOf(custom('DEFAULT_4XX', { ResponseTemplates: { 'text/html': 'html' } })).prepare(request({ path: '/nope' })));
    expect([headerOf(response, 'Content-Type'), response.body.toString()]).toEqual(['text/html', 'html']);
  });

  test('leaves a variable that reads nothing there is as it stands', () => {
    const parts = custom('DEFAULT_4XX', { ResponseTemplates: { 'application/json': '$method.request.cookie.a|${context.nope}|$context.identity|$stageVariables.w' } });
    expect(responseOf(gatewayOf(parts).prepare(request({ path: '/nope' }))).body.toString()).toBe('$method.request.cookie.a||{"sourceIp":"127.0.0.1"}|');
  });

  test('reads the parameters of the path once the method is known, and what is wrong with the payload', () => {
    const checked = gatewayOf({
      methods: { 'GET /{p}': { RequestParameters: { 'method.request.querystring.q': 'true' }, RequestValidatorId: 'V', Integration: mock() } },
      resources: {
        ...custom('BAD_REQUEST_PARAMETERS', { ResponseTemplates: { 'application/json': '$method.request.path.p $context.error.validationErrorString' } }).resources,
        V: { Type: 'AWS::ApiGateway::RequestValidator', Properties: { RestApiId: 'Api', ValidateRequestParameters: true } },
      },
    }, { endpointNames: [] });
    expect(responseOf(checked.prepare(request({ path: '/7' }))).body.toString()).toBe('7 [q]');
  });
});
