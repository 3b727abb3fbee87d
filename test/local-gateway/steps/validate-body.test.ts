import { bodyOf, gatewayOf, INTERNAL_ERROR, mock, request, responseOf, type ApiParts } from '../api-template';

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

  test.each<[object, RegExp]>([
    [{ $ref: 'https://x/models/Nope' }, /^'Resources\.Model\.Properties\.Schema' of the template cannot be used: .*Nope/],
    [{ type: 'number', minimum: 'a' }, /cannot be used: .*minimum/],
    [{ pattern: '(' }, /cannot be used: /],
  ])('is refused when the template is loaded with the schema %j', (Schema, message) => {
    const model = { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: { Ref: 'Api' }, Name: 'A', Schema } };
    expect(() => gatewayOf({ ...parts, resources: { ...parts.resources, Model: model } }, { endpointNames: [] })).toThrow(message);
  });

  test('answers 500 for a model that the template does not define', () => {
    const { Validator } = parts.resources ?? {};
    const method = { 'POST /': { RequestModels: { 'application/json': 'Nope' }, RequestValidatorId: { Ref: 'Validator' }, Integration: mock('ok') } };
    const response = responseOf(gatewayOf({ methods: method, resources: { Validator } }, { endpointNames: [] }).prepare(request({ httpMethod: 'POST', body: '{}' })));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toMatch(/^Execution failed due to configuration error: The model Nope cannot be used: /);
  });

  // Source: the guide, on validation: a model for $default checks what no other is for.
  test.each<[string, string, number]>([['text/plain', '{"a": 0}', 400], ['text/plain', '{"a": 1}', 200], ['application/json', '{"a": 0}', 200]])('by $default answers %s %s with %i', (type, body, statusCode) => {
    const method = { ...parts.methods?.['POST /'], RequestModels: { '$default': { Ref: 'Model' }, 'application/json': 'Empty' } };
    const byDefault = gatewayOf({ ...parts, methods: { 'POST /': method } }, { endpointNames: [] });
    expect(responseOf(byDefault.prepare(request({ httpMethod: 'POST', body, headers: { 'Content-Type': type } }))).statusCode).toBe(statusCode);
  });

  test('names in unsupported what draft 4 does not have', () => {
    const model = { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: { Ref: 'Api' }, Name: 'A', Schema: { const: 1 } } };
    expect(gatewayOf({ ...parts, resources: { ...parts.resources, Model: model } }, { endpointNames: [] }).unsupported)
      .toContain('Model A: JSON schema draft 4 does not have const, which is not enforced. API Gateway may refuse it.');
  });
});
