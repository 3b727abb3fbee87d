import type { ApiDefinition } from './api-definition';
import { methodsOf } from './api-methods';
import { endpointOf } from './called-endpoints';
import type { IntegrationTarget } from './integration-definition';

/** One method of the API, to be shown. */
export interface RouteSummary {
  /** `GET`, or `ANY`. */
  readonly httpMethod: string;
  /** The path with its variables: `/ratings/{user_id}`. */
  readonly path: string;
  /** What answers: `SageMaker endpoint my-endpoint`, `mock`, or the name of what is not supported. */
  readonly target: string;
}

/** The methods of an API. */
export function routesOf(model: ApiDefinition): readonly RouteSummary[] {
  return methodsOf(model).map(({ path, method }) => ({
    httpMethod: method.httpMethod,
    path,
    target: describeTarget(method.integration.target, model),
  }));
}

function describeTarget(target: IntegrationTarget, model: ApiDefinition): string {
  switch (target.kind) {
    case 'sagemaker': return `SageMaker endpoint ${endpointOf(target, model) ?? ''}`;
    case 'mock': return 'mock';
    case 'unsupported': return `not supported: ${target.name}`;
  }
}
