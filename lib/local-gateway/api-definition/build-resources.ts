import { compareSpecificity, parsePath } from '../../api-gateway/path-parts';
import { SetupError } from '../setup-error';
import type { ResourceDefinition } from './api-definition';
import type { BuildContext, DefinedResource } from './build-context';
import { buildMethod } from './build-method';
import type { MethodDefinition } from './method-definition';

/** The paths of an API with their methods, the most specific first. */
export function buildResources(scope: BuildContext, apiId: string): readonly ResourceDefinition[] {
  const defined = new Map(scope.ofApi('AWS::ApiGateway::Resource', apiId).map((resource) => [resource.logicalId, resource]));
  const paths = new Map([[`${apiId}.RootResourceId`, '/']]);
  for (const id of defined.keys()) paths.set(id, pathOf(id, apiId, defined));
  const methods = methodsByResource(scope, apiId, paths);
  return [...methods].map(([id, own]) => {
    const path = paths.get(id) ?? '/';
    return { id, path, pathParts: parsePath(path), methods: own };
  }).sort((one, other) => compareSpecificity(one.pathParts, other.pathParts));
}

/** The methods by name, by the ID of their resource. */
type MethodsByResource = Map<string, Map<string, MethodDefinition>>;

function methodsByResource(scope: BuildContext, apiId: string, paths: ReadonlyMap<string, string>): MethodsByResource {
  const byResource: MethodsByResource = new Map();
  for (const method of scope.ofApi('AWS::ApiGateway::Method', apiId)) {
    const id = method.properties.requiredText('ResourceId');
    const path = paths.get(id);
    if (path === undefined) throw new SetupError(`'Resources.${method.logicalId}.Properties.ResourceId' of the template names no resource of the API ${apiId}.`);
    const model = buildMethod(scope, method, path);
    const own = byResource.get(id) ?? new Map<string, MethodDefinition>();
    byResource.set(id, own.set(model.httpMethod, model));
  }
  if (byResource.size === 0) {
    const { properties } = scope.resource(apiId);
    const isOpenApi = properties.has('Body') || properties.has('BodyS3Location');
    throw new SetupError(`The API ${apiId} has no methods${isOpenApi ? ' but those of its OpenAPI definition, which is not read' : ''}.`);
  }
  return byResource;
}

function pathOf(id: string, apiId: string, defined: ReadonlyMap<string, DefinedResource>): string {
  const parts: string[] = [];
  for (let current = id; current !== `${apiId}.RootResourceId`;) {
    const resource = defined.get(current);
    if (resource === undefined || parts.length > defined.size) {
      throw new SetupError(`'Resources.${id}' of the template does not lead to the root of the API ${apiId}.`);
    }
    parts.unshift(resource.properties.requiredText('PathPart'));
    current = resource.properties.requiredText('ParentId');
  }
  return `/${parts.join('/')}`;
}
