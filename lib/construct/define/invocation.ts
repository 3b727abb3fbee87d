import { AwsIntegration, type IResource, type Method } from 'aws-cdk-lib/aws-apigateway';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { DEFAULT_HTTP_METHOD, type InvocationOptions } from '../invocation-options';
import { validateAtSynthesis } from '../validate/resolved-endpoint';
import { pathParts } from '../validate/resource-path';
import { warnOfIntegration } from '../warn/integration-warnings';
import { warnAtSynthesis } from '../warn/synthesis-warnings';
import { warnOfMissingAuthorization } from '../warn/unsafe-settings';
import { convertPreflights, withTextForTemplates } from './content-handling';
import { defineCors, withCorsHeaders } from './cors';
import { integrationOptionsFor } from './integration-options';
import { invocationAction } from './invocation-action';
import { defineInvocationRole } from './invocation-role';
import { invokedEndpoint } from './invoked-endpoint';
import { methodOptionsFor, withDefaults } from './method-options';
import { defineRequestValidator } from './request-validator';
import { addMethod, defineResources, nearestResource } from './resources';

/** What a method that invokes an endpoint consists of. */
export interface Invocation {
  readonly method: Method;
  readonly role: IRole;
  readonly endpointName: string;
}

/**
 * Defines a method that invokes an endpoint: its role in `scope`, the resources along its path below `root`, and itself.
 *
 * The construct defines its first endpoint with this, and every other one.
 */
export function defineInvocation(scope: Construct, root: IResource, options: InvocationOptions): Invocation {
  const action = invocationAction(options.invocationMode);
  const endpoint = invokedEndpoint(options);
  validateAtSynthesis(scope, options);
  const role = options.apiGatewayExecutionRole ?? defineInvocationRole(scope, action.iamAction, endpoint.arns);

  const parts = [options.resourceName, options.resourcePath].flatMap(pathParts);
  const methodOptionsOfAll = withDefaults(options.methodOptions, nearestResource(root, parts).defaultMethodOptions);
  const requestValidator = defineRequestValidator(scope, root.api, methodOptionsOfAll);
  const withHeaders = withCorsHeaders(integrationOptionsFor(options, role), options.corsOptions, action.responseHeaders);
  const integrationOptions = withTextForTemplates(root.api, withHeaders);
  const integration = new AwsIntegration({
    service: 'runtime.sagemaker',
    path: `endpoints/${endpoint.name}/${action.path}`,
    integrationHttpMethod: 'POST',
    options: integrationOptions,
  });

  // After the validator: the ID of the deployment follows the order.
  const resource = defineResources(root, parts);
  const methodOptions = methodOptionsFor(resource, integrationOptions, requestValidator, methodOptionsOfAll);
  const method = addMethod(resource, options.httpMethod ?? DEFAULT_HTTP_METHOD, integration, methodOptions);
  if (options.corsOptions !== undefined) defineCors(resource, options.corsOptions);
  convertPreflights(root, resource);
  warnOfMissingAuthorization(scope, method);
  warnOfIntegration(scope, resource, integrationOptions, options);
  warnAtSynthesis(scope, root.api, options.apiGatewayExecutionRole);
  return { method, role, endpointName: endpoint.name };
}
