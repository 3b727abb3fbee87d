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

  test('answers 500 for a model that cannot be used', () => {
    const broken = { ...parts, resources: { ...parts.resources, Model: { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: { Ref: 'Api' }, Name: 'A', Schema: { $ref: 'https://x/models/Nope' } } } } };
    const response = responseOf(gatewayOf(broken, { endpointNames: [] }).prepare(request({ httpMethod: 'POST', body: '{}' })));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toMatch(/^Execution failed due to configuration error: The model A cannot be used: /);
  });
});
