import { Gateway } from '../../lib/local-gateway/gateway';
import { type ApiParts, apiTemplate, callOf, exchange, gatewayOf, headerOf, INVOCATION_URI, mock, request, responseOf, sageMaker } from './api-template';

const CONFIGURATION_ERROR = '{"message":"Internal server error"}';

describe('prepare', () => {
  test('makes the call of the integration', () => {
    const gateway = gatewayOf({ methods: { 'POST /{id}': sageMaker({ TimeoutInMillis: 5000, RequestTemplates: { 'application/json': '[$input.params("id")]' } }) } });
    const { call } = callOf(gateway.prepare(request({ httpMethod: 'POST', path: '/7', body: '{}', headers: { 'X-Amzn-Trace-Id': 'Root=1-a-b;Sampled=1' } })));
    expect({ ...call, body: call.body.toString() }).toEqual({
      endpointName: 'my-endpoint',
      httpMethod: 'POST',
      path: '/endpoints/my-endpoint/invocations',
      query: [],
      headers: [
        ['X-Amzn-Apigateway-Api-Id', 'Api'],
        ['Accept', 'application/json'],
        ['User-Agent', 'AmazonAPIGateway_Api'],
        ['X-Amzn-Trace-Id', 'Root=1-a-b;Sampled=1'],
        ['Content-Type', 'application/json'],
      ],
      body: '[7]',
      timeoutMillis: 5000,
    });
  });

  test('waits 29 seconds where the integration says nothing', () => {
    expect(callOf(gatewayOf({}).prepare(request())).call.timeoutMillis).toBe(29_000);
  });

  test('sends no content type of its own for a GET', () => {
    const { headers } = callOf(gatewayOf({}).prepare(request({ headers: { 'Content-Type': 'application/json' } }))).call;
    expect(headers.map(([name]) => name)).not.toContain('Content-Type');
  });

  test.each<[number, number | undefined]>([[10_485_760, 200], [10_485_761, 413]])('takes or refuses a payload of %i bytes', (length, statusCode) => {
    const prepared = gatewayOf({ methods: { 'POST /': mock('', { PassthroughBehavior: 'NEVER', RequestTemplates: { 'application/json': '{"statusCode": 200}' } }) } }, { endpointNames: [] }).prepare(request({ httpMethod: 'POST', body: Buffer.alloc(length, ' ') }));
    expect(prepared.kind === 'response' ? prepared.statusCode : undefined).toBe(statusCode);
  });

  test('refuses a payload that is too large before anything else', () => {
    const response = responseOf(gatewayOf({}).prepare(request({ path: '/nope', body: Buffer.alloc(10_485_761) })));
    expect(response.statusCode).toBe(413);
    expect(response.body.toString()).toBe('{"message":"HTTP content length exceeded 10485760 bytes."}');
  });

  test('answers 501 for an integration that is not supported, and says so at start', () => {
    const gateway = gatewayOf({ methods: { 'GET /': { Type: 'HTTP_PROXY', Uri: 'https://example.com' }, 'GET /a': sageMaker() } });
    expect(gateway.unsupported).toEqual(['GET /: an integration of type HTTP_PROXY with https://example.com is not supported; requests are answered with 501.']);
    const response = responseOf(gateway.prepare(request()));
    expect(response.statusCode).toBe(501);
    expect(response.body.toString()).toBe('{"message":"Not supported by the local API: an integration of type HTTP_PROXY with https://example.com"}');
  });

  test('answers as SageMaker does for an endpoint that is not given', () => {
    const method = sageMaker({ IntegrationResponses: [{ StatusCode: '200' }, { StatusCode: '400', SelectionPattern: '4\\d{2}' }] });
    const gateway = gatewayOf({ methods: { 'GET /': method } }, { endpointNames: [] });
    expect(gateway.unsupported).toEqual(["No endpoint is given for 'my-endpoint', which GET / calls: it answers as SageMaker does where there is none."]);
    const response = responseOf(gateway.prepare(request()));
    expect([response.statusCode, response.body.toString()]).toEqual([400, '{"message":"Endpoint my-endpoint of account 123456789012 not found."}']);
  });

  test('takes the name of the endpoint from a stage variable and from the path', () => {
    const uri = 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/${stageVariables.prefix}-{model}/invocations';
    const method = sageMaker({ Uri: uri, RequestParameters: { 'integration.request.path.model': 'method.request.path.model' } });
    const gateway = gatewayOf({ methods: { 'GET /{model}': method }, stage: { Variables: { prefix: 'beta' } } }, { endpointNames: ['beta-one'] });
    expect(gateway.routes).toEqual([{ httpMethod: 'GET', path: '/{model}', target: 'SageMaker endpoint beta-{model}' }]);
    expect(callOf(gateway.prepare(request({ path: '/one' }))).call.endpointName).toBe('beta-one');
    const missing = responseOf(gateway.prepare(request({ path: '/two' })));
    expect(missing.body.toString()).toBe('{"message":"Endpoint beta-two of account 123456789012 not found."}');
  });

  test('answers 500 for the name of an endpoint that cannot be one', () => {
    const uri = 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/${stageVariables.name}/invocations';
    const response = responseOf(gatewayOf({ methods: { 'GET /': sageMaker({ Uri: uri }) } }, { endpointNames: [] }).prepare(request()));
    expect([response.statusCode, response.body.toString()]).toEqual([500, CONFIGURATION_ERROR]);
    expect(response.problem).toBe('Execution failed due to configuration error: Invalid endpoint address: https://runtime.sagemaker.us-east-1.amazonaws.com/endpoints//invocations');
  });

  test('answers a mock without a call, and without a trace', () => {
    const response = responseOf(gatewayOf({ methods: { 'GET /': mock('hello') } }, { endpointNames: [] }).prepare(request()));
    expect([response.statusCode, response.body.toString(), headerOf(response, 'X-Amzn-Trace-Id')]).toEqual([200, 'hello', undefined]);
  });

  test.each(['{"statusCode": "200"}', '{"a": 200}', '[200]', 'statusCode: 200', '{"statusCode": 200.5}'])('answers 500 for a mock whose payload is %s', (template) => {
    const gateway = gatewayOf({ methods: { 'GET /': mock('', { RequestTemplates: { 'application/json': template } }) } }, { endpointNames: [] });
    expect(responseOf(gateway.prepare(request())).statusCode).toBe(500);
  });
});

describe('complete', () => {
  test('answers with the payload of the endpoint, and the headers that every response has', () => {
    const response = exchange(gatewayOf({}), request(), { body: '{"a": 1}', headers: { 'X-Secret': 'x' } });
    expect([response.statusCode, response.body.toString(), response.problem]).toEqual([200, '{"a": 1}', undefined]);
    expect(response.headers.map(([name]) => name)).toEqual(['Content-Type', 'Date', 'x-amzn-RequestId', 'x-amz-apigw-id', 'X-Amzn-Trace-Id']);
    expect(headerOf(response, 'X-Amzn-Trace-Id')).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/);
  });

  test.each<[number, number]>([[10_485_760, 200], [10_485_761, 500]])('answers a payload of %i bytes with %i', (length, statusCode) => {
    const response = exchange(gatewayOf({}), request(), { body: Buffer.alloc(length, ' ') });
    expect(response.statusCode).toBe(statusCode);
  });

  test('tells the execution log from the request to the response', () => {
    const gateway = gatewayOf({ methods: { 'GET /{id}': sageMaker({ RequestTemplates: { 'application/json': '[$input.params("id")]' } }) } });
    const prepared = callOf(gateway.prepare(request({ path: '/7', query: [['a', '1'], ['a', '2']], headers: { Accept: '*/*' } })));
    const { log } = prepared.complete({ statusCode: 200, headers: [['Content-Type', 'application/json']], body: Buffer.from('[0.5]') }, 12);
    const hidden = log.map((line) => line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|Root=[^,}]*/g, '…'));
    expect(hidden).toEqual([
      'Execution log for request …',
      'Starting execution for request: …',
      'HTTP Method: GET, Resource Path: /7',
      'Method request path: {id=7}',
      'Method request query string: {a=1, a=2}',
      'Method request headers: {Accept=*/*}',
      'Method request body before transformations: ',
      'Endpoint request URI: https://runtime.sagemaker.us-east-1.amazonaws.com/endpoints/my-endpoint/invocations',
      'Endpoint request headers: {X-Amzn-Apigateway-Api-Id=Api, Accept=application/json, User-Agent=AmazonAPIGateway_Api, X-Amzn-Trace-Id=…}',
      'Endpoint request body after transformations: [7]',
      'Sending request to https://runtime.sagemaker.us-east-1.amazonaws.com/endpoints/my-endpoint/invocations',
      'Received response. Status: 200, Integration latency: 12 ms',
      'Endpoint response headers: {Content-Type=application/json}',
      'Endpoint response body before transformations: [0.5]',
      'Method response body after transformations: [0.5]',
      'Method response headers: {Content-Type=application/json}',
      'Successfully completed execution',
      'Method completed with status: 200',
    ]);
  });

  test('keeps no log unless it is asked for', () => {
    expect(exchange(gatewayOf({}, { executionLog: undefined }), request()).log).toEqual([]);
  });

  test('writes the access log in the format of the stage', () => {
    const Format = '$context.httpMethod $context.resourcePath $context.path $context.stage $context.status $context.responseLength $context.integrationStatus '
      + '$context.integration.status $context.identity.sourceIp $context.identity.userAgent $context.protocol $context.error.message $context.nope ($context.apiId).\n';
    const gateway = gatewayOf({ methods: { 'GET /{id}': sageMaker() }, stage: { AccessLogSetting: { Format } } });
    const response = exchange(gateway, request({ path: '/7', headers: { 'User-Agent': 'test' }, sourceIp: '192.0.2.1' }), { body: '{}' });
    expect(response.accessLogLine).toBe('GET /{id} /prod/7 prod 200 2 200 200 192.0.2.1 test HTTP/1.1 - - (Api).');
    const refused = responseOf(gateway.prepare(request({ path: '/a/b' })));
    expect(refused.accessLogLine).toBe('GET - /prod/a/b prod 403 42 - - 127.0.0.1 - HTTP/1.1 Missing Authentication Token - (Api).');
  });

  test('writes no access log where the stage has none', () => {
    expect(exchange(gatewayOf({}), request()).accessLogLine).toBeUndefined();
  });

  test('gives the time of a request in the form of the access log', () => {
    const gateway = gatewayOf({ stage: { AccessLogSetting: { Format: '$context.requestTime' } } });
    expect(exchange(gateway, request()).accessLogLine).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
  });
});

describe('fail', () => {
  test('answers 504 where the endpoint is late', () => {
    const response = callOf(gatewayOf({}).prepare(request())).fail('timeout');
    expect([response.statusCode, response.body.toString()]).toEqual([504, '{"message":"Endpoint request timed out"}']);
    expect(response.log.slice(-4)).toEqual([
      'Execution failed due to a timeout error',
      'Method response body after transformations: {"message":"Endpoint request timed out"}',
      'Method response headers: {Content-Type=application/json, x-amzn-ErrorType=InternalServerErrorException}',
      'Method completed with status: 504',
    ]);
  });

  test('answers 500 where there is no endpoint', () => {
    const response = callOf(gatewayOf({}).prepare(request())).fail('unreachable');
    expect([response.statusCode, response.body.toString()]).toEqual([500, CONFIGURATION_ERROR]);
  });
});

describe('refuse', () => {
  test.each<['REQUEST_TOO_LARGE' | 'BAD_REQUEST', number, string]>([
    ['REQUEST_TOO_LARGE', 413, '{"message":"HTTP content length exceeded 10485760 bytes."}'],
    ['BAD_REQUEST', 400, '{"message":"Bad Request"}'],
  ])('answers %s with %i', (reason, statusCode, body) => {
    const response = gatewayOf({}).refuse(request(), reason);
    expect([response.statusCode, response.body.toString()]).toEqual([statusCode, body]);
  });
});

describe('Gateway', () => {
  test('tells what it serves', () => {
    const gateway = gatewayOf({ methods: { 'ANY /{proxy+}': mock(), 'GET /a': sageMaker(), 'GET /{id}': { Type: 'AWS_PROXY', Uri: 'arn:x' } } });
    expect([gateway.apiName, gateway.stageName, gateway.payloadLimit]).toEqual(['api', 'prod', 10_485_760]);
    expect(gateway.routes).toEqual([
      { httpMethod: 'GET', path: '/a', target: 'SageMaker endpoint my-endpoint' },
      { httpMethod: 'GET', path: '/{id}', target: 'not supported: an integration of type AWS_PROXY with arn:x' },
      { httpMethod: 'ANY', path: '/{proxy+}', target: 'mock' },
    ]);
  });

  test.each<[string, ApiParts['methods'], string[]]>([
    ['of two methods once', { 'GET /': sageMaker(), 'POST /': sageMaker() }, ['my-endpoint']],
    ['by the order of the methods', { 'GET /': sageMaker({ Uri: INVOCATION_URI.replace('my-endpoint', 'second') }), 'GET /a': sageMaker() }, ['my-endpoint', 'second']],
    ['with the variables that a request gives a value', { 'GET /': sageMaker({ Uri: INVOCATION_URI.replace('my-endpoint', 'beta-{model}') }) }, ['beta-{model}']],
    ['unless the stage leaves them empty', { 'GET /': sageMaker({ Uri: INVOCATION_URI.replace('my-endpoint', '${stageVariables.name}') }) }, []],
    ['of no mock', { 'GET /': mock() }, []],
  ])('names the called endpoints %s', (_, methods, names) => {
    expect(gatewayOf({ methods }, { endpointNames: [] }).calledEndpoints).toEqual(names);
  });

  test.each<[string, object, string[], string]>([
    ['an endpoint that is not called', {}, ['my-endpoint', 'other', 'third'], "The API calls no endpoint 'other', 'third': its methods call 'my-endpoint'."],
    ['an endpoint where none is called', { methods: { 'GET /': mock() } }, ['other'], "The API calls no endpoint 'other': its methods call none."],
  ])('refuses %s', (_, parts, endpointNames, message) => {
    expect(() => gatewayOf(parts, { endpointNames })).toThrow(message);
  });

  test('checks signatures where credentials are given, and says what it does', () => {
    const parts = { methods: { 'GET /': { AuthorizationType: 'AWS_IAM', Integration: sageMaker() } } };
    const open = gatewayOf(parts);
    expect(open.unsupported).toEqual(['IAM authorization (GET /) is not checked: every request is let through.']);
    expect(open.prepare(request()).kind).toBe('call');
    const strict = gatewayOf(parts, { credentials: { accessKeyId: 'A', secretAccessKey: 'S' } });
    expect(strict.unsupported).toEqual(['IAM authorization (GET /): the signature is checked, IAM policies are not.']);
    const response = responseOf(strict.prepare(request()));
    expect([response.statusCode, response.body.toString(), headerOf(response, 'x-amzn-ErrorType')])
      .toEqual([403, '{"message":"Missing Authentication Token"}', 'MissingAuthenticationTokenException']);
  });

  test('lets an error that is nobody\'s through', () => {
    const gateway = Gateway.fromTemplate(apiTemplate(), { endpointNames: ['my-endpoint'] });
    const broken = { statusCode: 200, headers: [], body: undefined as unknown as Buffer };
    expect(() => callOf(gateway.prepare(request())).complete(broken)).toThrow(TypeError);
  });
});
