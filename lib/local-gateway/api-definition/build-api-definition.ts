import { SchemaCheck } from '../request-validation/schema-check';
import type { ApiDefinition } from './api-definition';
import { buildApiKeys } from './build-api-keys';
import type { BuildContext, DefinedResource } from './build-context';
import { buildCustomResponses } from './build-gateway-responses';
import { buildResources } from './build-resources';
import { buildSchemas } from './build-schemas';
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
    binaryMediaTypes: properties.textList('BinaryMediaTypes'),
    gatewayResponses: buildCustomResponses(scope, apiId),
    schemas: new SchemaCheck(buildSchemas(scope, apiId)),
    apiKeys: buildApiKeys(scope, { apiId, stageName: stage.name, given: options.apiKeys ?? [], areNeeded: resources.some(wantsKey) }),
  };
}

function wantsKey({ methods }: ApiDefinition['resources'][number]): boolean {
  return [...methods.values()].some(({ apiKeyRequired }) => apiKeyRequired);
}

/** Settings of the API that change nothing here, with what they would do. */
const SETTINGS: readonly (readonly [property: string, what: string])[] = [
  ['Body', 'an OpenAPI definition (Body) is not read'],
  ['BodyS3Location', 'an OpenAPI definition (BodyS3Location) is not read'],
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
