import { Gateway } from '../../../lib/local-gateway/gateway';
import { type ApiParts, apiTemplate, gatewayOf, mock, request, responseOf, sageMaker, type Values } from '../api-template';

function load(template: object): Gateway {
  return Gateway.fromTemplate(template, { endpointNames: [] });
}

function notesOf(parts: ApiParts): readonly string[] {
  return gatewayOf({ methods: { 'GET /': mock() }, ...parts }, { endpointNames: [] }).unsupported;
}

const twoApis = apiTemplate({
  methods: { 'GET /': mock('one') },
  resources: {
    Other: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'other' } },
    OtherMethod: { Type: 'AWS::ApiGateway::Method', Properties: { RestApiId: { Ref: 'Other' }, ResourceId: { 'Fn::GetAtt': ['Other', 'RootResourceId'] }, HttpMethod: 'GET', MethodResponses: [{ StatusCode: 200 }], Integration: sageMaker() } },
  },
});

describe('the API', () => {
  test('is the only one that calls SageMaker', () => {
    expect(Gateway.fromTemplate(twoApis, { endpointNames: ['my-endpoint'] }).apiName).toBe('other');
  });

  test.each([['Api', 'api'], ['api', 'api'], ['Other', 'other'], ['other', 'other']])('is chosen by ID or name: %s', (api, name) => {
    expect(Gateway.fromTemplate(twoApis, { endpointNames: [], api }).apiName).toBe(name);
  });

  test.each<[string, object, string | undefined, string]>([
    ['no API', { Resources: {} }, undefined, 'The template defines no REST API (AWS::ApiGateway::RestApi).'],
    ['no such API', twoApis, 'third', "The template has no API 'third': it has Api (api), Other (other)."],
    ['two APIs', { Resources: { A: { Type: 'AWS::ApiGateway::RestApi' }, B: { Type: 'AWS::ApiGateway::RestApi' } } }, undefined, 'The template has the APIs A, B: say which to serve.'],
    ['an API without methods', { Resources: { A: { Type: 'AWS::ApiGateway::RestApi' } } }, undefined, 'The API A has no methods.'],
    ['an API of OpenAPI', { Resources: { A: { Type: 'AWS::ApiGateway::RestApi', Properties: { Body: {} } } } }, undefined, 'The API A has no methods but those of its OpenAPI definition, which is not read.'],
  ])('is refused where there is %s', (_, template, api, message) => {
    expect(() => Gateway.fromTemplate(template, { endpointNames: [], api })).toThrow(message);
  });

  test('is not one whose condition does not hold', () => {
    const template = {
      Conditions: { No: { 'Fn::Equals': ['a', 'b'] } },
      Resources: { ...apiTemplate({ methods: { 'GET /': mock() } }).Resources as Values, Hidden: { Type: 'AWS::ApiGateway::RestApi', Condition: 'No' } },
    };
    expect(load(template).apiName).toBe('api');
  });

  test('has its logical ID for a name where it has none', () => {
    expect(load(apiTemplate({ methods: { 'GET /': mock() }, api: { Name: { Ref: 'AWS::NoValue' } } })).apiName).toBe('Api');
  });
});

describe('the stage', () => {
  const second = { Second: { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: { Ref: 'Api' }, StageName: 'beta' } } };

  test('is the one that is asked for', () => {
    expect(gatewayOf({ methods: { 'GET /': mock() }, resources: second }, { endpointNames: [], stageName: 'beta' }).stageName).toBe('beta');
  });

  test('may be made by a deployment, with its settings in the description', () => {
    const { Stage, ...others } = apiTemplate({ methods: { 'GET /': mock('$stageVariables.v') } }).Resources as Values;
    expect(Stage).toBeDefined();
    const StageDescription = { Variables: { v: '1' }, AccessLogSetting: { Format: '$context.status' }, MethodSettings: [{ ThrottlingRateLimit: 1 }] };
    const Deployment = { Type: 'AWS::ApiGateway::Deployment', Properties: { RestApiId: { Ref: 'Api' }, StageName: 'live', StageDescription } };
    const gateway = Gateway.fromTemplate({ Resources: { ...others, Deployment } }, { endpointNames: [] });
    expect(gateway.stageName).toBe('live');
    expect(gateway.unsupported).toContain('Stage live: requests are not throttled.');
    expect(responseOf(gateway.prepare(request()))).toMatchObject({ body: Buffer.from('1'), accessLogLine: '200' });
  });

  test('is named local where there is none', () => {
    const { Stage, ...Resources } = apiTemplate({ methods: { 'GET /': mock() } }).Resources as Values;
    expect(Stage).toBeDefined();
    expect(load({ Resources }).stageName).toBe('local');
    expect(() => Gateway.fromTemplate({ Resources }, { endpointNames: [], stageName: 'prod' })).toThrow("The API has no stage 'prod': it has none.");
  });

  test.each<[string | undefined, string]>([
    [undefined, 'The API has the stages prod, beta: say which to serve.'],
    ['nope', "The API has no stage 'nope': it has prod, beta."],
  ])('%s is refused among two', (stageName, message) => {
    expect(() => gatewayOf({ methods: { 'GET /': mock() }, resources: second }, { endpointNames: [], stageName })).toThrow(message);
  });

  test('has its logical ID for a name where it has none', () => {
    expect(gatewayOf({ methods: { 'GET /': mock() }, stage: { StageName: { Ref: 'AWS::NoValue' } } }, { endpointNames: [] }).stageName).toBe('Stage');
  });
});

describe('unsupported', () => {
  test('is nothing for what is served in full', () => {
    expect(notesOf({})).toEqual([]);
  });

  test.each<[string, ApiParts, string]>([
    ['a resource policy', { api: { Policy: {} } }, 'API Api: the resource policy (Policy) is not evaluated.'],
    ['an OpenAPI definition', { api: { Body: {} } }, 'API Api: an OpenAPI definition (Body) is not read.'],
    ['an OpenAPI definition elsewhere', { api: { BodyS3Location: {} } }, 'API Api: an OpenAPI definition (BodyS3Location) is not read.'],
    ['compression', { api: { MinimumCompressionSize: 1 } }, 'API Api: responses are not compressed (MinimumCompressionSize).'],
    ['keys of an authorizer', { api: { ApiKeySourceType: 'AUTHORIZER' } }, 'API Api: API keys from an authorizer (ApiKeySourceType) are not supported; they are read from the header x-api-key.'],
    ['a cache', { stage: { CacheClusterEnabled: true } }, 'Stage prod: responses are not cached.'],
    ['a cached method', { stage: { MethodSettings: [{ CachingEnabled: 'true' }] } }, 'Stage prod: responses are not cached.'],
    ['throttling', { stage: { MethodSettings: [{ ThrottlingRateLimit: 1 }] } }, 'Stage prod: requests are not throttled.'],
    ['a burst limit', { stage: { MethodSettings: [{ ThrottlingBurstLimit: 1 }] } }, 'Stage prod: requests are not throttled.'],
    ['a canary', { stage: { CanarySetting: {} } }, 'Stage prod: the canary (CanarySetting) is not served.'],
    ['an authorizer', { methods: { 'GET /': { AuthorizationType: 'COGNITO_USER_POOLS', Integration: mock() } } }, 'GET /: its authorizer (COGNITO_USER_POOLS) is not asked; `authorizer` of a request is its result, and without it the answer is 401.'],
    ['a format', { resources: { M: { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: 'Api', Name: 'M', Schema: { properties: { a: { format: 'email' } } } } } } }, "Model M: 'format' in its schema is not checked."],
    ['another action of SageMaker', { methods: { 'GET /': sageMaker({ Uri: 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/e/invocations-response-stream' }) } }, 'GET /: an integration of type AWS with arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/e/invocations-response-stream is not supported; requests are answered with 501.'],
    ['an integration without URI', { methods: { 'GET /': { Integration: { Type: 'AWS' } } } }, 'GET /: an integration of type AWS is not supported; requests are answered with 501.'],
    ['a method without integration', { methods: { 'GET /': {} } }, 'GET /: a method without integration is not supported; requests are answered with 501.'],
  ])('names %s', (_, parts, note) => {
    expect(notesOf(parts)).toEqual([note]);
  });

  test('names an asynchronous invocation', () => {
    const Uri = 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/my-endpoint/async-invocations';
    expect(notesOf({ methods: { 'POST /': sageMaker({ Uri }) } })).toContain(
      "POST /: nothing is queued; what stands for the endpoint must answer as InvokeEndpointAsync does, with 202 and the output's location.");
  });
});

describe('API keys', () => {
  function keyed(key: Values, plan: Values = {}, planKey: Values = {}): ApiParts {
    return {
      methods: { 'GET /': { ApiKeyRequired: true, Integration: mock('$context.identity.apiKeyId') } },
      resources: {
        Key: { Type: 'AWS::ApiGateway::ApiKey', Properties: { Enabled: true, ...key } },
        Plan: { Type: 'AWS::ApiGateway::UsagePlan', Properties: { ApiStages: [{ ApiId: { Ref: 'Api' }, Stage: { Ref: 'Stage' } }], ...plan } },
        PlanKey: { Type: 'AWS::ApiGateway::UsagePlanKey', Properties: { KeyId: { Ref: 'Key' }, KeyType: 'API_KEY', UsagePlanId: { Ref: 'Plan' }, ...planKey } },
      },
    };
  }

  function answer(parts: ApiParts, apiKeys: string[], key: string): [number, string] {
    const response = responseOf(gatewayOf(parts, { endpointNames: [], apiKeys }).prepare(request({ headers: { 'x-api-key': key } })));
    return [response.statusCode, response.body.toString()];
  }

  const refused = [403, '{"message":"Forbidden"}'];

  test.each<[string, ApiParts, string[], string, unknown[]]>([
    ['with a value in the template', keyed({ Value: 'v' }), [], 'v', [200, 'Key']],
    ['with a value given', keyed({}), ['g'], 'g', [200, 'Key']],
    ['given besides that of the template', keyed({ Value: 'v' }), ['g'], 'g', [200, 'local-key-1']],
    ['of the template besides one given', keyed({ Value: 'v' }), ['g'], 'v', [200, 'Key']],
    ['that is disabled', keyed({ Value: 'v', Enabled: false }), [], 'v', refused],
    ['of a plan for another stage', keyed({ Value: 'v' }, { ApiStages: [{ ApiId: { Ref: 'Api' }, Stage: 'beta' }] }), [], 'v', refused],
    ['of another plan', keyed({ Value: 'v' }, {}, { UsagePlanId: 'Other' }), [], 'v', refused],
  ])('takes or refuses one %s', (_, parts, apiKeys, key, expected) => {
    expect(answer(parts, apiKeys, key)).toEqual(expected);
  });

  test.each<[string, ApiParts, string[]]>([
    ['no value is known', keyed({}), ['Methods require an API key, and none is known, since the value of Key is made when it is deployed: they answer 403 until you give one.']],
    ['no plan has a key', keyed({}, {}, { UsagePlanId: 'Other' }), ['Methods require an API key, and none is known, since no usage plan of the stage has a key: they answer 403 until you give one.']],
    ['a plan limits its keys', keyed({ Value: 'v' }, { Quota: { Limit: 1 } }), ['Usage plan Plan: its throttle and quota do not limit anything.']],
  ])('says so where %s', (_, parts, notes) => {
    expect(notesOf(parts)).toEqual(notes);
  });
});

describe('a template that is not sound', () => {
  test.each<[string, object, string]>([
    ['a method of no resource', apiTemplate({ methods: { 'GET /': { ResourceId: 'Nope', Integration: mock() } } }), "'Resources.Method2.Properties.ResourceId' of the template names no resource of the API Api."],
    ['a resource without parent', apiTemplate({ methods: { 'GET /': mock() }, resources: { R: { Type: 'AWS::ApiGateway::Resource', Properties: { RestApiId: 'Api', PathPart: 'a', ParentId: 'Nope' } } } }), "'Resources.R' of the template does not lead to the root of the API Api."],
    ['resources in a circle', apiTemplate({ methods: { 'GET /': mock() }, resources: { R: { Type: 'AWS::ApiGateway::Resource', Properties: { RestApiId: 'Api', PathPart: 'a', ParentId: { Ref: 'R' } } } } }), "'Resources.R' of the template does not lead to the root of the API Api."],
    ['a path part that is missing', apiTemplate({ methods: { 'GET /': mock() }, resources: { R: { Type: 'AWS::ApiGateway::Resource', Properties: { RestApiId: 'Api', ParentId: 'x' } } } }), "'Resources.R.Properties.PathPart' of the template is missing."],
    ['a text that is a list', apiTemplate({ methods: { 'GET /': mock() }, api: { Name: ['a'] } }), "'Resources.Api.Properties.Name' of the template must be a text."],
    ['a number that is none', apiTemplate({ methods: { 'GET /': sageMaker({ TimeoutInMillis: 'soon' }) } }), "'Resources.Method2.Properties.Integration.TimeoutInMillis' of the template must be a number, got 'soon'."],
    ['a list that is a text', apiTemplate({ methods: { 'GET /': mock('', { IntegrationResponses: 'x' }) } }), "'Resources.Method2.Properties.Integration.IntegrationResponses' of the template must be a list."],
    ['an object that is a text', apiTemplate({ methods: { 'GET /': { Integration: 'x' } } }), "'Resources.Method2.Properties.Integration' of the template must be an object, or the text of one in JSON."],
    ['an object that is a number', apiTemplate({ methods: { 'GET /': mock('', { RequestTemplates: 1 }) } }), "'Resources.Method2.Properties.Integration.RequestTemplates' of the template must be an object."],
    ['a text in a map that is an object', apiTemplate({ methods: { 'GET /': mock('', { RequestTemplates: { a: {} } }) } }), "'Resources.Method2.Properties.Integration.RequestTemplates.a' of the template must be a text."],
  ])('is refused for %s', (_, template, message) => {
    expect(() => load(template)).toThrow(message);
  });

  test('may have its schema as a text of JSON', () => {
    const parts = { resources: { M: { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: 'Api', Schema: '{"format": "email"}' } } } };
    expect(notesOf(parts)).toEqual(["Model M: 'format' in its schema is not checked."]);
  });

  test('leaves out what is AWS::NoValue', () => {
    const none = { Ref: 'AWS::NoValue' };
    const gateway = load(apiTemplate({ methods: { 'GET /': mock('ok', { ContentHandling: none, TimeoutInMillis: none, RequestParameters: none }) }, stage: { AccessLogSetting: none, MethodSettings: [none] } }));
    expect(responseOf(gateway.prepare(request())).body.toString()).toBe('ok');
  });
});

describe('an integration', () => {
  test('that is not SageMaker\'s is named where an endpoint is given', () => {
    const Uri = 'arn:aws:apigateway:us-east-1:dynamodb:action/PutItem';
    expect(() => gatewayOf({ methods: { 'POST /items': sageMaker({ Uri }), 'GET /': mock() } }))
      .toThrow(`The API calls no endpoint 'my-endpoint': its methods call none: POST /items has an integration of type AWS with ${Uri}.`);
  });

  test.each([1e300, 900_001, 0, -1])('with a timeout of %d is refused', (TimeoutInMillis) => {
    expect(() => gatewayOf({ methods: { 'GET /': sageMaker({ TimeoutInMillis }) } }))
      .toThrow(/Integration\.TimeoutInMillis' of the template must be from 1 to 900000, got /);
  });
});
