import { toDraft4 } from '../../api-gateway/draft-4-keywords';
import { byMediaType } from '../../api-gateway/media-types';
import type { JsonObject } from '../cloudformation/json-object';
import { SchemaCheck } from '../request-validation/schema-check';
import { SetupError } from '../setup-error';
import type { ApiDefinition, GatewayResponseDefinition } from './api-definition';
import { buildApiKeys } from './build-api-keys';
import type { BuildContext, DefinedResource } from './build-context';
import { buildResources } from './build-resources';
import { buildStage } from './build-stage';

/** What the template leaves open. */
export interface ModelOptions {
  readonly stageName?: string;
  readonly apiKeys?: readonly string[];
}

/** Makes the model of one of a template's APIs; what it asks for and is not done here is noted in the scope. */
export function buildApiDefinition(scope: BuildContext, apiId: string, options: ModelOptions): ApiDefinition {
  const { properties } = scope.resource(apiId);
  noteSettings(scope, { logicalId: apiId, properties });
  const stage = buildStage(scope, apiId, options.stageName);
  const resources = buildResources(scope, apiId);
  return {
    apiId,
    name: properties.text('Name') ?? apiId,
    stage,
    resources,
    isEdgeOptimized: isEdgeOptimized(properties.nested('EndpointConfiguration').textList('Types')),
    binaryMediaTypes: properties.textList('BinaryMediaTypes'),
    gatewayResponses: buildCustomResponses(scope, apiId),
    schemas: buildSchemaCheck(scope, apiId),
    apiKeys: buildApiKeys(scope, { apiId, stageName: stage.name, given: options.apiKeys ?? [], areNeeded: resources.some(wantsKey) }),
  };
}

function isEdgeOptimized(types: readonly string[]): boolean {
  return types.length === 0 || types.includes('EDGE');
}

function wantsKey({ methods }: ApiDefinition['resources'][number]): boolean {
  return [...methods.values()].some(({ apiKeyRequired }) => apiKeyRequired);
}

/** Settings of the API that change nothing here, with what they would do. */
const SETTINGS: readonly (readonly [property: string, what: string])[] = [
  ['Body', 'an OpenAPI definition (Body) is not read'],
  ['BodyS3Location', 'an OpenAPI definition (BodyS3Location) is not read'],
  ['DisableExecuteApiEndpoint', 'the address of the API itself is served, whatever DisableExecuteApiEndpoint says'],
  ['MinimumCompressionSize', 'responses are not compressed (MinimumCompressionSize)'],
  ['Policy', 'the resource policy (Policy) is not evaluated'],
];

function noteSettings(scope: BuildContext, { logicalId, properties }: DefinedResource): void {
  for (const [property, what] of SETTINGS) {
    if (properties.has(property)) scope.note(`API ${logicalId}: ${what}.`);
  }
  if (properties.text('ApiKeySourceType') === 'AUTHORIZER') {
    scope.note(`API ${logicalId}: API keys from an authorizer (ApiKeySourceType) are not supported; they are read from the header x-api-key.`);
  }
}

/** The gateway responses that the template customises, by type. */
function buildCustomResponses(scope: BuildContext, apiId: string): ReadonlyMap<string, GatewayResponseDefinition> {
  return new Map(scope.ofApi('AWS::ApiGateway::GatewayResponse', apiId).map(({ properties }) => [properties.requiredText('ResponseType'), {
    statusCode: properties.has('StatusCode') ? properties.number('StatusCode', 0) : undefined,
    parameters: properties.mappings('ResponseParameters', 'gatewayresponse'),
    templates: byMediaType(properties.textMap('ResponseTemplates')),
  }]));
}

/** What checks payloads; throws a SetupError for a model that cannot be compiled, which would fail with each request. */
function buildSchemaCheck(scope: BuildContext, apiId: string): SchemaCheck {
  const check = new SchemaCheck(buildSchemas(scope, apiId));
  for (const { logicalId, properties } of scope.ofApi('AWS::ApiGateway::Model', apiId)) {
    const problem = check.problemOf(properties.text('Name') ?? logicalId);
    if (problem !== undefined) throw new SetupError(`'Resources.${logicalId}.Properties.Schema' of the template cannot be used: ${problem}.`);
  }
  return check;
}

/** The JSON schemas of an API's models, by name. */
function buildSchemas(scope: BuildContext, apiId: string): ReadonlyMap<string, JsonObject> {
  const schemas = new Map<string, JsonObject>([['Empty', { type: 'object' }], ['Error', { type: 'object', properties: { message: { type: 'string' } } }]]);
  for (const { logicalId, properties } of scope.ofApi('AWS::ApiGateway::Model', apiId)) {
    const name = properties.text('Name') ?? logicalId;
    const { schema, unknownKeywords } = toDraft4(properties.object('Schema'));
    if (unknownKeywords.length > 0) {
      scope.note(`Model ${name}: JSON schema draft 4 does not have ${unknownKeywords.join(', ')}, which is not enforced. API Gateway may refuse it.`);
    }
    if (usesFormat(schema)) scope.note(`Model ${name}: 'format' in its schema is not checked.`);
    schemas.set(name, schema);
  }
  return schemas;
}

function usesFormat(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(([key, value]: [string, unknown]) => (key === 'format' && typeof value === 'string') || usesFormat(value));
}
