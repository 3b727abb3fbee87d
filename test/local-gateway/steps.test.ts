import type { ClientResponse } from '../../lib/local-gateway/client-response';
import { Gateway } from '../../lib/local-gateway/gateway';
import { apiTemplate, callOf, exchange, gatewayOf, headerOf, mock, request, responseOf, sageMaker, type ApiParts, type Values } from './api-template';

const INTERNAL_ERROR = '{"message":"Internal server error"}';

function bodyOf({ statusCode, body }: ClientResponse): [number, string] {
  return [statusCode, body.toString()];
}

/** The payload that an integration gets. */
function sent(integration: Values, asked = request({ httpMethod: 'POST' }), parts: ApiParts = {}): string {
  return callOf(gatewayOf({ ...parts, methods: { 'POST /': sageMaker(integration) } }).prepare(asked)).call.body.toString();
}

describe('findRoute', () => {
  const gateway = gatewayOf({
    methods: {
      'GET /': mock('root'),
      'ANY /a': mock('ANY a'),
      'GET /a': mock('GET a'),
      'GET /{x}': mock('x'),
      'GET /{x}/b': mock('x b'),
      'GET /a/{y}': mock('a y'),
      'PUT /{all+}': mock('all'),
    },
  }, { endpointNames: [] });

  test.each<[string, string, string]>([
    ['GET', '/', 'root'],
    ['GET', '', 'root'],
    ['GET', '/a', 'GET a'],
    ['GET', '/a/', 'GET a'],
    ['DELETE', '/a', 'ANY a'],
    ['PUT', '/a', 'ANY a'],
    ['GET', '/c', 'x'],
    ['GET', '/a/b', 'a y'],
    ['GET', '/c/b', 'x b'],
    ['PUT', '/c', 'all'],
    ['PUT', '/c/d/e', 'all'],
  ])('%s %s reaches %s', (httpMethod, path, body) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod, path }))))).toEqual([200, body]);
  });

  test.each([['DELETE', '/c'], ['GET', '/c/d'], ['GET', '/a/b/c'], ['PUT', '/']])('%s %s reaches nothing', (httpMethod, path) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod, path }))))).toEqual([403, '{"message":"Missing Authentication Token"}']);
  });
});

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

describe('validateParameters', () => {
  const parameters = { 'method.request.querystring.q': true, 'method.request.header.H': true, 'method.request.path.p': true, 'method.request.querystring.optional': false };
  const template = {
    methods: { 'GET /{p}': { RequestParameters: parameters, RequestValidatorId: { Ref: 'Validator' }, Integration: mock('ok') } },
    resources: { Validator: { Type: 'AWS::ApiGateway::RequestValidator', Properties: { RestApiId: { Ref: 'Api' }, ValidateRequestParameters: true } } },
  };
  const gateway = gatewayOf(template, { endpointNames: [] });

  test.each<[{ [name: string]: string }, [string, string][], number, string]>([
    [{ h: 'x' }, [['q', 'y']], 200, 'ok'],
    [{}, [], 400, '{"message":"Missing required request parameters: [H, q]"}'],
    [{ H: 'x' }, [['q', ' ']], 400, '{"message":"Missing required request parameters: [q]"}'],
    [{ H: '' }, [['Q', '1'], ['q', '1']], 400, '{"message":"Missing required request parameters: [H]"}'],
  ])('answers headers %j and query %j with %i', (headers, query, statusCode, body) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ path: '/1', headers, query }))))).toEqual([statusCode, body]);
  });
});

describe('validateBody', () => {
  const schema = { type: 'object', required: ['a'], properties: { a: { type: 'number', minimum: 1 } }, additionalProperties: false };
  const parts: ApiParts = {
    methods: { 'POST /': { RequestModels: { 'application/JSON': { Ref: 'Model' } }, RequestValidatorId: { Ref: 'Validator' }, Integration: mock('ok', { RequestTemplates: { 'application/json': '{"statusCode": 200}', 'text/plain': '{"statusCode": 200}' } }) } },
    resources: {
      Validator: { Type: 'AWS::ApiGateway::RequestValidator', Properties: { RestApiId: { Ref: 'Api' }, ValidateRequestBody: true } },
      Model: { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: { Ref: 'Api' }, Name: 'A', Schema: schema } },
    },
  };
  const gateway = gatewayOf(parts, { endpointNames: [] });

  test.each<[string, string, number]>([
    ['{"a": 1}', 'application/json; charset=utf-8', 200],
    ['{"a": 0}', 'application/json', 400],
    ['', 'application/json', 400],
    ['{', 'application/json', 400],
    ['{', 'text/plain', 200],
  ])('answers %j as %s with %i', (body, type, statusCode) => {
    const response = responseOf(gateway.prepare(request({ httpMethod: 'POST', body, headers: { 'Content-Type': type } })));
    expect(bodyOf(response)).toEqual([statusCode, statusCode === 200 ? 'ok' : '{"message":"Invalid request body"}']);
  });

  test('says in the log what is wrong', () => {
    const { log } = responseOf(gateway.prepare(request({ httpMethod: 'POST', body: '{"a": 0, "b": 1}' })));
    expect(log).toContain('Request body does not match model schema for content type application/json: '
      + '[object instance has properties which are not allowed by the schema: ["b"], numeric instance is lower than the required minimum (minimum: 1, found: 0)]');
  });

  test('answers 500 for a model that cannot be used', () => {
    const broken = { ...parts, resources: { ...parts.resources, Model: { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: { Ref: 'Api' }, Name: 'A', Schema: { $ref: 'https://x/models/Nope' } } } } };
    const response = responseOf(gatewayOf(broken, { endpointNames: [] }).prepare(request({ httpMethod: 'POST', body: '{}' })));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toMatch(/^Execution failed due to configuration error: The model A cannot be used: /);
  });
});

describe('chooseRequestTemplate', () => {
  const templates = { 'application/json': 'json', 'Text/CSV': 'csv' };

  test.each<[string, string | undefined, string]>([
    ['NEVER', undefined, 'json'],
    ['NEVER', 'application/json; charset=UTF-8', 'json'],
    ['NEVER', 'text/csv', 'csv'],
    ['WHEN_NO_MATCH', 'text/plain', 'payload'],
  ])('with %s, a payload of type %s becomes %s', (PassthroughBehavior, type, body) => {
    const headers: { [name: string]: string } = type === undefined ? {} : { 'content-type': type };
    expect(sent({ PassthroughBehavior, RequestTemplates: templates }, request({ httpMethod: 'POST', body: 'payload', headers }))).toBe(body);
  });

  test.each<[string, Values]>([['NEVER', templates], ['NEVER', {}], ['WHEN_NO_TEMPLATES', templates]])('with %s and %j, a payload of another type is refused', (PassthroughBehavior, RequestTemplates) => {
    const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ PassthroughBehavior, RequestTemplates }) } });
    const response = responseOf(gateway.prepare(request({ httpMethod: 'POST', headers: { 'Content-Type': 'text/plain' } })));
    expect(bodyOf(response)).toEqual([415, '{"message":"Unsupported Media Type"}']);
  });

  test('leaves the payload where the template is empty', () => {
    expect(sent({ RequestTemplates: { 'application/json': '' } }, request({ httpMethod: 'POST', body: 'payload' }))).toBe('payload');
  });
});

describe('mapRequestParameters', () => {
  const mappings = {
    'integration.request.header.Static': "'a, b'",
    'integration.request.header.FromBody': 'method.request.body.list[0].x',
    'integration.request.header.Object': 'method.request.body.list[0]',
    'integration.request.header.Whole': 'method.request.body',
    'integration.request.header.Number': "method.request.body['n']",
    'integration.request.header.Missing': 'method.request.body.nope',
    'integration.request.header.Misfit': 'method.request.body.n.x[0]',
    'integration.request.header.Invalid': 'method.request.body.list[?(',
    'integration.request.header.Stage': 'context.stage',
    'integration.request.header.Agent': 'context.identity.userAgent',
    'integration.request.header.Identity': 'context.identity',
    'integration.request.header.Variable': 'stageVariables.v',
    'integration.request.header.NoVariable': 'stageVariables.constructor',
    'integration.request.querystring.q': 'method.request.multivaluequerystring.q',
  };
  const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ RequestParameters: mappings }) }, stage: { Variables: { v: '1' } } });

  test('copies what is there', () => {
    const { call } = callOf(gateway.prepare(request({ httpMethod: 'POST', body: '{"list": [{"x": "y"}], "n": 1.0}', query: [['q', '1'], ['q', '2']] })));
    const added = call.headers.filter(([name]) => /^(Static|From|Obj|Num|Miss|Misfit|Invalid|Stage|Agent|Identity|Var|No)/.test(name));
    expect(Object.fromEntries(added)).toEqual({
      Static: 'a, b', FromBody: 'y', Object: '{"x":"y"}', Number: '1.0', Stage: 'prod', Identity: '{"sourceIp":"127.0.0.1"}', Variable: '1',
    });
    expect(call.query).toEqual([['q', '1'], ['q', '2']]);
  });

  test.each([['', '{}'], ['no JSON', 'no JSON'], [' {"a": 1}', ' {"a": 1}']])('copies a whole payload %j as %j', (body, copied) => {
    expect(callOf(gateway.prepare(request({ httpMethod: 'POST', body }))).call.headers).toContainEqual(['Whole', copied]);
  });

  test.each(['Authorization', 'connection'])('answers 500 where the header %s is mapped', (name) => {
    const refusing = gatewayOf({ methods: { 'GET /': sageMaker({ RequestParameters: { [`integration.request.header.${name}`]: "'x'" } }) } });
    const response = responseOf(refusing.prepare(request()));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toBe(`Execution failed due to configuration error: The header ${name} cannot be mapped to an AWS integration`);
  });

  test.each<[string, number]>([['{wrong', 400], [' [1', 400], ['no JSON', 0]])('answers a payload %j with %i', (body, statusCode) => {
    const prepared = gateway.prepare(request({ httpMethod: 'POST', body }));
    expect(prepared.kind === 'response' ? bodyOf(prepared) : 0).toEqual(statusCode === 0 ? 0 : [400, '{"message":"Invalid JSON in request body"}']);
  });

  test.each<[Values, string]>([
    [{ 'integration.request.body.x': "'a'" }, "The template maps 'integration.request.body.x' to ''a'', which API Gateway does not take."],
    [{ 'integration.request.header.x': 'a' }, "The template maps 'integration.request.header.x' to 'a', which API Gateway does not take."],
    [{ 'integration.request.header.x': 'method.request.cookie.a' }, "The template maps 'integration.request.header.x' to 'method.request.cookie.a', which API Gateway does not take."],
  ])('refuses %j at start', (RequestParameters, message) => {
    expect(() => gatewayOf({ methods: { 'GET /': sageMaker({ RequestParameters }) } })).toThrow(message);
  });
});

describe('renderRequestTemplate', () => {
  test('shows a template what it may read', () => {
    const template = "$input.params('q')|$input.params('H')|$input.params('nope')|$stageVariables.v|$context.resourcePath|$context.httpMethod|$input.body";
    const asked = request({ httpMethod: 'POST', body: '{"a":1}', query: [['q', '1'], ['q', '2']], headers: { h: 'x' } });
    expect(sent({ RequestTemplates: { 'application/json': template } }, asked, { stage: { Variables: { v: '9' } } })).toBe('2|x||9|/|POST|{"a":1}');
  });

  test('answers 500 for a template that fails, and names the line', () => {
    const gateway = gatewayOf({ methods: { 'GET /': sageMaker({ RequestTemplates: { 'application/json': 'a\n#set($x = ' } }) } });
    const response = responseOf(gateway.prepare(request()));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toMatch(/^Execution failed due to configuration error: Unable to transform request: /);
    expect(response.problem).toMatch(/\(line 2, column \d+\)\n\n2 \| #set/);
    expect(response.log).toContain(response.problem);
  });

  test('answers 400 for a payload that starts as JSON and is none, once a template reads it', () => {
    const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ RequestTemplates: { 'application/json': "$input.json('$')" } }) } });
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod: 'POST', body: '{a' })))))
      .toEqual([400, '{"message":"Could not process payloadnet.minidev.json.parser.ParseException: Unexpected End Of File position 1: null"}']);
  });

  test('answers 500 for a payload that is no text', () => {
    const gateway = gatewayOf({ api: { BinaryMediaTypes: ['image/png'] }, methods: { 'POST /': sageMaker({ RequestTemplates: { 'image/png': 'x' } }) } });
    const response = responseOf(gateway.prepare(request({ httpMethod: 'POST', body: Buffer.from([0xff]), headers: { 'Content-Type': 'image/png' } })));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
  });
});

describe('overrideRequest', () => {
  const template = [
    '#set($context.requestOverride.header.Mapped = "override")',
    '#set($context.requestOverride.header.List = ["a", 1, {"b": 2}])',
    '#set($context.requestOverride.header.Referer = "dropped")',
    '#set($context.requestOverride.path.p = "x")',
    '#set($context.requestOverride.querystring.q = ["1", "2"])',
  ].join('');
  const method = sageMaker({
    Uri: 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/{p}/invocations',
    RequestParameters: { 'integration.request.header.mapped': "'mapped'", 'integration.request.path.p': "'my-endpoint'" },
    RequestTemplates: { 'application/json': template },
  });

  test('lies over what was mapped', () => {
    const { call } = callOf(gatewayOf({ methods: { 'GET /': method } }, { endpointNames: ['x'] }).prepare(request()));
    expect(call.endpointName).toBe('x');
    expect(call.query).toEqual([['q', '1'], ['q', '2']]);
    expect(call.headers.filter(([name]) => /mapped|list|referer/i.test(name))).toEqual([['Mapped', 'override'], ['List', 'a,1,{"b":2}']]);
  });

  test.each<[string, number]>([
    ['#set($context.requestOverride.header.h = "a")#set($context.requestOverride.header.h = "b")', 500],
    ['#set($context.responseOverride.status = 201)#set($context.responseOverride.status = 202)', 500],
    ['#set($context.requestOverride.header.h = "a")#set($context.requestOverride.header.i = "b")', 0],
    ['#set($context.requestOverride.header = {"h": "a"})', 0],
    ['#set($context.requestOverride = "x")', 0],
    ['#set($a = [])#set($b = $a.add($a))#set($context.requestOverride.header.h = $a)', 500],
  ])('%s gives status %i', (source, statusCode) => {
    const prepared = gatewayOf({ methods: { 'GET /': sageMaker({ RequestTemplates: { 'application/json': source } }) } }).prepare(request());
    expect(prepared.kind === 'response' ? prepared.statusCode : 0).toBe(statusCode);
  });
});

describe('answerMock', () => {
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

describe('selectIntegrationResponse', () => {
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
