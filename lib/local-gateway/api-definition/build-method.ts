import type { BuildContext, DefinedResource } from './build-context';
import { buildIntegration } from './build-integration';
import type { MethodDefinition, ParameterGroup, RequiredParameter } from './method-definition';

/** Makes the model of a method, and notes what of it is not supported. */
export function buildMethod(scope: BuildContext, { logicalId, properties }: DefinedResource, path: string): MethodDefinition {
  const httpMethod = properties.requiredText('HttpMethod');
  const name = `${httpMethod} ${path}`;
  const authorizationType = properties.text('AuthorizationType') ?? 'NONE';
  if (authorizationType !== 'NONE' && authorizationType !== 'AWS_IAM') {
    scope.note(`${name}: its authorizer (${authorizationType}) is not asked, and lets every request through.`);
  }
  const validator = scope.ofType('AWS::ApiGateway::RequestValidator').find((other) => other.logicalId === properties.text('RequestValidatorId'));
  return {
    httpMethod,
    authorizationType,
    apiKeyRequired: properties.flag('ApiKeyRequired'),
    validatesParameters: validator?.properties.flag('ValidateRequestParameters') ?? false,
    validatesBody: validator?.properties.flag('ValidateRequestBody') ?? false,
    requiredParameters: requiredParameters(properties.textMap('RequestParameters')),
    requestModels: new Map([...properties.textMap('RequestModels')].map(([mediaType, model]) => [mediaType.toLowerCase(), model])),
    integration: buildIntegration(scope, properties.nested('Integration'), { name, at: logicalId }),
    responseStatusCodes: new Set(properties.nestedList('MethodResponses').map((response) => response.requiredText('StatusCode'))),
  };
}

const GROUPS: readonly ParameterGroup[] = ['header', 'path', 'querystring'];

/** Those that are required, group by group: a parameter that is only declared is not. */
function requiredParameters(declared: ReadonlyMap<string, string>): readonly RequiredParameter[] {
  const required = [...declared].filter(([, isRequired]) => isRequired === 'true').map(([destination]) => destination);
  return GROUPS.flatMap((group) => {
    const prefix = `method.request.${group}.`;
    const names = required.filter((destination) => destination.startsWith(prefix)).map((destination) => destination.slice(prefix.length));
    return names.map((name) => ({ group, name }));
  });
}
