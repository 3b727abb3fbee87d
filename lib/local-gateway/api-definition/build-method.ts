import { type MessageParameter, type ParameterLocation, parseMethodParameter } from '../../api-gateway/mapping-expressions';
import { byMediaType } from '../../api-gateway/media-types';
import { buildAuthorizer } from './build-authorizer';
import type { BuildContext, DefinedResource } from './build-context';
import { buildIntegration } from './build-integration';
import type { MethodDefinition } from './method-definition';

/** Makes the model of a method, and notes what of it is not supported. */
export function buildMethod(scope: BuildContext, { logicalId, properties }: DefinedResource, path: string): MethodDefinition {
  const httpMethod = properties.requiredText('HttpMethod');
  const name = `${httpMethod} ${path}`;
  const authorizationType = properties.text('AuthorizationType') ?? 'NONE';
  const validator = scope.ofType('AWS::ApiGateway::RequestValidator').find((other) => other.logicalId === properties.text('RequestValidatorId'));
  return {
    httpMethod,
    authorizationType,
    authorizer: buildAuthorizer(scope, { logicalId, properties }, name),
    apiKeyRequired: properties.flag('ApiKeyRequired'),
    validatesParameters: validator?.properties.flag('ValidateRequestParameters') ?? false,
    validatesBody: validator?.properties.flag('ValidateRequestBody') ?? false,
    requiredParameters: requiredParameters(properties.textMap('RequestParameters')),
    requestModels: byMediaType(properties.textMap('RequestModels')),
    integration: buildIntegration(scope, properties.nested('Integration'), { name, at: logicalId }),
    responseStatusCodes: new Set(properties.nestedList('MethodResponses').map((response) => response.requiredText('StatusCode'))),
  };
}

const LOCATIONS: readonly ParameterLocation[] = ['header', 'path', 'querystring'];

/** Those that are required, location by location: a parameter that is only declared is not. */
function requiredParameters(declared: ReadonlyMap<string, string>): readonly MessageParameter[] {
  const required = [...declared].filter(([, isRequired]) => isRequired === 'true')
    .map(([declaration]) => parseMethodParameter(declaration)).filter((parameter) => parameter !== undefined);
  return LOCATIONS.flatMap((wanted) => required.filter(({ location }) => location === wanted));
}
