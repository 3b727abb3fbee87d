import type { GatewayCase, JsonValues } from './gateway-case';

/** The logical ID and the value of the API key of a case. */
export const KEY = { id: 'K1', value: 'value-of-the-first-key' };
/** The endpoint that a case's integration calls. */
export const ENDPOINT = 'my-endpoint';

/** Resources by logical ID. */
interface Resources {
  [logicalId: string]: unknown;
}

/** The parts of a case's configuration that stand for a method. */
interface MethodParts {
  readonly httpMethod: string;
  readonly path: string;
  readonly integration: JsonValues;
  readonly extra?: JsonValues;
}

/** The CloudFormation template of a case. */
export function templateOf(given: GatewayCase): JsonValues {
  const { config, request } = given;
  const context = valuesIn(request.context);
  const apiId = typeof context.apiId === 'string' ? context.apiId : 'Api';
  const resources: Resources = {
    [apiId]: resource('RestApi', { Name: 'Api', BinaryMediaTypes: config.binaryMediaTypes ?? undefined }),
    Stage: resource('Stage', {
      RestApiId: apiId,
      StageName: 'dev',
      Variables: { ...valuesIn(config.variables), ...valuesIn(request.stageVariables) },
      AccessLogSetting: { Format: '$context.identity.apiKey $context.identity.apiKeyId' },
    }),
    Validator: resource('RequestValidator', {
      RestApiId: apiId,
      ValidateRequestBody: valuesIn(config.requestValidator).validateRequestBody,
      ValidateRequestParameters: valuesIn(config.requestValidator).validateRequestParameters,
    }),
  };
  for (const [name, schema] of Object.entries(valuesIn(config.models))) resources[`Model${name}`] = resource('Model', { RestApiId: apiId, Name: name, Schema: schema });
  for (const [type, custom] of Object.entries(valuesIn(config.gatewayResponses))) {
    const { statusCode, responseTemplates } = valuesIn(custom);
    resources[`Response${type}`] = resource('GatewayResponse', { RestApiId: apiId, ResponseType: type, StatusCode: statusCode, ResponseTemplates: responseTemplates });
  }
  addKeys(resources, config, apiId);
  for (const method of methodsOf(given)) addMethod(resources, method, apiId, given);
  return { Resources: resources };
}

/** The values of an object; none of what is no object. */
export function valuesIn(value: unknown): JsonValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as JsonValues : {};
}

function resource(type: string, properties: JsonValues): JsonValues {
  return { Type: `AWS::ApiGateway::${type}`, Properties: properties };
}

function addKeys(resources: Resources, { usagePlan }: JsonValues, apiId: string): void {
  if (usagePlan === undefined) return;
  const keys = valuesIn(usagePlan).keys as string[] | undefined ?? [];
  resources[KEY.id] = resource('ApiKey', { Value: KEY.value, Enabled: !keys.includes('k1(disabled)') });
  if (usagePlan === null) return;
  resources.Plan = resource('UsagePlan', { ApiStages: [{ ApiId: apiId, Stage: 'dev' }] });
  if (keys.length > 0) resources.PlanKey = resource('UsagePlanKey', { KeyId: KEY.id, UsagePlanId: 'Plan' });
}

function methodsOf({ config, request, area }: GatewayCase): readonly MethodParts[] {
  if (config.resources !== undefined) return routesOf(config.resources);
  const methods = config.methods as string[] | undefined ?? [config.method as string | undefined ?? request.method as string | undefined ?? 'GET'];
  // The request of such a case is meant to reach no method.
  if (area === 'gateway-response') return [{ httpMethod: 'GET', path: '/existing', integration: {} }];
  const path = config.path as string | undefined ?? (request.path as string | undefined)?.split('?')[0] ?? '/test';
  // A path whose variable the request has no value for: the variable is then not in the path.
  const reachable = request.path === undefined && path === '/{proxy}' ? '/proxy' : path;
  return methods.map((httpMethod) => ({ httpMethod, path: reachable === '/pets/123' ? '/pets/{petId}' : reachable, integration: {} }));
}

/** Paths with methods; each method answers with what tells it from the others. */
function routesOf(resources: unknown): readonly MethodParts[] {
  if (Array.isArray(resources)) return resources.map((path: string) => mockRoute(path, 'ANY', path));
  return Object.entries(valuesIn(resources)).flatMap(([path, methods]) => Array.isArray(methods)
    ? methods.map((method: string) => mockRoute(path, method, method))
    : Object.entries(valuesIn(methods)).map(([method, message]) => mockRoute(path, method, String(message))));
}

function mockRoute(path: string, httpMethod: string, message: string): MethodParts {
  const body = message.startsWith('MOCK ') ? message.slice('MOCK '.length) : JSON.stringify({ message });
  return {
    path,
    httpMethod,
    integration: {
      Type: 'MOCK',
      RequestTemplates: { 'application/json': '{"statusCode": 200}' },
      IntegrationResponses: [{ StatusCode: '200', ResponseTemplates: { 'application/json': body } }],
    },
  };
}

function addMethod(resources: Resources, { path, httpMethod, integration }: MethodParts, apiId: string, given: GatewayCase): void {
  const { config } = given;
  let parent = `${apiId}.RootResourceId`;
  for (const [index, part] of path.split('/').filter((each) => each !== '').entries()) {
    const id = `R${path.split('/').slice(0, index + 2).join('-').replace(/[^A-Za-z0-9]/g, (character) => `x${character.charCodeAt(0)}`)}`;
    resources[id] = resource('Resource', { RestApiId: apiId, ParentId: parent, PathPart: part });
    parent = id;
  }
  const own = (name: string): unknown => config[name] ?? config[`${httpMethod.toLowerCase()}.${name}`];
  const declared = Object.entries(valuesIn(own('requestParameters'))).filter(([name]) => name.startsWith('method.'));
  const responses = integrationResponsesOf(given);
  resources[`${httpMethod}${parent}`] = resource('Method', {
    RestApiId: apiId,
    ResourceId: parent,
    HttpMethod: httpMethod,
    ApiKeyRequired: config.apiKeyRequired ?? valuesIn(valuesIn(given.request.context).identity).apiKey !== undefined,
    RequestValidatorId: 'Validator',
    RequestParameters: Object.fromEntries(declared),
    RequestModels: modelsOf(own('requestModels'), resources, apiId),
    Integration: Object.keys(integration).length > 0 ? integration : integrationOf(given, responses),
    MethodResponses: (config.methodResponses)
      ?? [{ StatusCode: '200' }, ...responses.map(({ StatusCode }) => ({ StatusCode }))],
  });
}

/** The names of models; a schema that stands in a model's place becomes a model. */
function modelsOf(models: unknown, resources: Resources, apiId: string): JsonValues {
  return Object.fromEntries(Object.entries(valuesIn(models)).map(([type, model]) => {
    if (typeof model === 'string') return [type, model];
    resources.BodyModel = resource('Model', { RestApiId: apiId, Name: 'BodyModel', Schema: model });
    return [type, 'BodyModel'];
  }));
}

function integrationOf({ config, area, id }: GatewayCase, responses: readonly JsonValues[]): JsonValues {
  const isMock = config.type === 'MOCK' || String(config.integration).startsWith('MOCK');
  const template = config.requestTemplate ?? (isMock ? '{"statusCode": 200}' : undefined);
  const templates = valuesIn(config.requestTemplates);
  // The recordings of 2015 write * for whatever type the request has.
  const named = Object.entries(templates).map(([type, text]) => [type === '*' ? 'application/json' : type, text]);
  return {
    Type: isMock ? 'MOCK' : 'AWS',
    Uri: `arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/${area === 'failure' ? '${stageVariables.url}' : ENDPOINT}/invocations`,
    IntegrationHttpMethod: 'POST',
    PassthroughBehavior: config.passthroughBehavior,
    ContentHandling: id.includes('request') ? config.contentHandling ?? undefined : undefined,
    RequestTemplates: named.length === 0 && template !== undefined ? { 'application/json': template } : Object.fromEntries(named),
    RequestParameters: Object.fromEntries(Object.entries(valuesIn(config.requestParameters)).filter(([name]) => name.startsWith('integration.'))),
    IntegrationResponses: responses,
  };
}

function integrationResponsesOf({ config, id, area, expected }: GatewayCase): readonly JsonValues[] {
  const [, mockBody] = /^MOCK 200 (.*)$/s.exec(String(config.integration)) ?? [];
  const single = config.responseTemplate ?? mockBody;
  const defaults = {
    ResponseParameters: responseParametersOf(config, expected),
    ResponseTemplates: config.responseTemplates ?? (typeof single === 'string' ? { 'application/json': single } : {}),
    ContentHandling: id.includes('response') ? config.contentHandling ?? undefined : undefined,
  };
  const given = config.integrationResponses as JsonValues[] | undefined ?? [{ statusCode: config['integrationResponse.statusCode'] ?? '200', selectionPattern: area === 'mock' ? '200' : undefined }];
  return given.map(({ statusCode, selectionPattern }) => ({ ...defaults, StatusCode: statusCode, SelectionPattern: selectionPattern }));
}

/** The case of the renamed headers says in words that each is mapped. */
function responseParametersOf({ responseParameters }: JsonValues, expected: JsonValues): JsonValues {
  if (typeof responseParameters !== 'string') return valuesIn(responseParameters);
  const names = ['headers_kept', 'headers_remapped_to_x-amzn-Remapped-', 'headers_dropped'].flatMap((list) => expected[list] as string[]);
  return Object.fromEntries(names.map((name) => [`method.response.header.${name}`, `'response_param_${name}'`]));
}
