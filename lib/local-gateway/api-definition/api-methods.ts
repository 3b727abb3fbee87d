import { endpointNameIn, renderUri } from '../../api-gateway/integration-uris';
import type { LocalRoute } from '../local-route';
import type { ServedMethod } from '../served-method';
import type { ApiDefinition } from './api-definition';
import type { IntegrationTarget } from './integration-definition';
import type { MethodDefinition } from './method-definition';

/** A method with the path that it is on. */
export interface PlacedMethod {
  readonly path: string;
  readonly method: MethodDefinition;
}

/** All methods of an API, those of the most specific path first. */
export function methodsOf({ resources }: ApiDefinition): readonly PlacedMethod[] {
  return resources.flatMap(({ path, methods }) => [...methods.values()].map((method) => ({ path, method })));
}

/** The method as a client calls it: `GET /ratings/{user_id}`. */
export function describeMethod({ path, method }: PlacedMethod): string {
  return `${method.httpMethod} ${path}`;
}

/** The methods as they are shown to users. */
export function routesOf(api: ApiDefinition): readonly LocalRoute[] {
  return methodsOf(api).map(({ path, method }) => ({
    httpMethod: method.httpMethod,
    path,
    target: describeTarget(method.integration.target, api),
  }));
}

/** The methods, and what each needs of a request. */
export function servedMethodsOf(api: ApiDefinition): readonly ServedMethod[] {
  return methodsOf(api).map(({ path, method }) => ({
    httpMethod: method.httpMethod,
    path,
    target: describeTarget(method.integration.target, api),
    endpointName: endpointOf(method.integration.target, api),
    requiredParameters: method.requiredParameters,
    apiKeyRequired: method.apiKeyRequired,
    mediaTypes: [...method.integration.requestTemplates.keys()],
  }));
}

function describeTarget(target: IntegrationTarget, api: ApiDefinition): string {
  switch (target.kind) {
    case 'sagemaker': return `SageMaker endpoint ${endpointOf(target, api) ?? ''}`;
    case 'mock': return 'mock';
    case 'unsupported': return `not supported: ${target.name}`;
  }
}

/** The name of the endpoint that a target calls, if it does; one that the request decides has its variables in it. */
export function endpointOf(target: IntegrationTarget, { stage }: ApiDefinition): string | undefined {
  return target.kind === 'sagemaker' ? endpointNameIn(renderUri(target.uri, stage.variables, new Map())) : undefined;
}
