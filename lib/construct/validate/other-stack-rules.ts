import { Stack } from 'aws-cdk-lib';
import type { IResource } from 'aws-cdk-lib/aws-apigateway';
import type { InvocationOptions } from '../invocation-options';
import type { Place } from './place';
import type { Problem } from './validation-error';

/** Why a method's role cannot be in its own stack while its API is in another: the API's stack needs the role first. */
export function otherStackProblems({ api }: IResource, { stack }: Place, { apiGatewayExecutionRole }: InvocationOptions): Problem[] {
  const ofApi = Stack.of(api);
  if (stack === undefined || stack === ofApi) return [];
  const problem = (reason: string, remedy: string): Problem[] => [
    `'resource' must not be of an API in the stack '${ofApi.node.path}', which ${reason}; define the method in that stack${remedy}`,
  ];
  if (stack.dependencies.includes(ofApi)) return problem('is deployed before this one but needs the role of the method', '');
  if (stack.environment !== ofApi.environment && apiGatewayExecutionRole === undefined) {
    return problem('is in another account or region and could not use the role of the method', ", or give an 'apiGatewayExecutionRole'");
  }
  return [];
}
