import type { CorsOptions, IntegrationOptions, MethodOptions } from 'aws-cdk-lib/aws-apigateway';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import type { ErrorMapping } from './error-mapping';
import type { InvocationMode } from './invocation-mode';

/** What one method that invokes an endpoint is made of, as the public structs have it. */
export interface InvocationOptions {
  readonly endpointName?: string;
  readonly existingSagemakerEndpointObj?: IEndpoint;
  readonly resourceName?: string;
  readonly resourcePath?: string;
  readonly httpMethod?: string;
  readonly invocationMode?: InvocationMode;
  readonly requestMappingTemplate?: string;
  readonly additionalRequestTemplates?: { [contentType: string]: string };
  readonly responseMappingTemplate?: string;
  readonly errorMapping?: ErrorMapping;
  readonly methodOptions?: MethodOptions;
  readonly integrationOptions?: IntegrationOptions;
  readonly corsOptions?: CorsOptions;
  readonly apiGatewayExecutionRole?: Role;
}

/** The HTTP method, where none is given. */
export const defaultHttpMethod = 'GET';

const methodsWithBody = ['POST', 'PUT', 'PATCH'];

/** Whether requests by this method carry a payload, which could be passed through. */
export function carriesBody(httpMethod = defaultHttpMethod): boolean {
  return methodsWithBody.includes(httpMethod);
}

/** Whether the payload goes to the model as it comes, without a mapping template. */
export function passesThrough({ httpMethod, requestMappingTemplate }: InvocationOptions): boolean {
  return requestMappingTemplate === undefined && carriesBody(httpMethod);
}
