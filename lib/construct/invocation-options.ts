import type { SageMakerEndpointMethodProps } from './sagemaker-endpoint-method-props';

/** The options that every method which invokes an endpoint has, whoever defines it. */
export type InvocationOptions = Omit<SageMakerEndpointMethodProps, 'resource'>;

/** The HTTP method, where none is given. */
export const DEFAULT_HTTP_METHOD = 'GET';

const methodsWithBody = ['POST', 'PUT', 'PATCH'];

/** Whether requests by this method carry a payload, which could be passed through. */
export function carriesBody(httpMethod = DEFAULT_HTTP_METHOD): boolean {
  return methodsWithBody.includes(httpMethod);
}

/** Whether the payload goes to the model as it comes, without a mapping template. */
export function passesThrough({ httpMethod, requestMappingTemplate }: InvocationOptions): boolean {
  return requestMappingTemplate === undefined && carriesBody(httpMethod);
}
