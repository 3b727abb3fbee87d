import type { IResource } from 'aws-cdk-lib/aws-apigateway';
import type { ApiGatewayToSageMakerEndpointProps } from '../api-gateway-to-sagemaker-endpoint-props';
import { endpointNameProblems } from '../define/invoked-endpoint';
import { defaultHttpMethod, type InvocationOptions } from '../invocation-options';
import type { SageMakerEndpointMethodProps } from '../sagemaker-endpoint-method-props';
import * as shapes from './cdk-prop-shapes';
import { isEdgeOptimized, willBeEdgeOptimized } from './edge-optimized';
import { invocationProblems, missingOptionProblems } from './invocation-rules';
import { mappingTemplateProblems } from './mapping-template-rules';
import { shapeProblems, type Shapes } from './prop-shape';
import { pathConflictProblems, resourcePathProblems } from './resource-path';
import { preflightProblems, restApiProblems } from './rest-api-rules';
import { showValue } from './show-value';
import { ValidationError, type Problem } from './validation-error';

/** An API that a further method is to be defined on. */
export interface ExistingApi {
  readonly resource: IResource;
  readonly hasUsagePlan: boolean;
}

const invocationShapes: Shapes = {
  additionalRequestTemplates: { mapOf: 'string' },
  apiGatewayExecutionRole: shapes.executionRole,
  corsOptions: shapes.corsOptions,
  endpointName: 'string',
  errorMapping: 'string',
  existingSagemakerEndpointObj: shapes.endpointObject,
  httpMethod: 'string',
  integrationOptions: shapes.integrationOptions,
  invocationMode: 'string',
  methodOptions: shapes.methodOptions,
  requestMappingTemplate: 'string',
  resourceName: 'string',
  responseMappingTemplate: 'string',
};

const apiShapes: Shapes = {
  ...invocationShapes,
  apiGatewayProps: shapes.restApiProps,
  createUsagePlan: 'boolean',
  logGroupProps: shapes.logGroupProps,
};

/** Throws a ValidationError that names every problem with the props of the construct to be made at `constructPath`. */
export function validateApiProps(props: ApiGatewayToSageMakerEndpointProps, constructPath: string): void {
  validate(props, constructPath, { resourcePath: 'string' }, apiShapes, (sound: Partial<ApiGatewayToSageMakerEndpointProps>) => [
    ...rulesOfInvocation(sound, willBeEdgeOptimized(sound.apiGatewayProps)),
    ...restApiProblems(sound),
  ]);
}

/** Throws a ValidationError that names every problem with a further endpoint of the API, to be made at `constructPath`. */
export function validateEndpointOptions(options: InvocationOptions, constructPath: string, api: ExistingApi): void {
  validate(options, constructPath, { resourcePath: 'string' }, invocationShapes, (sound) => rulesOfFurtherInvocation(sound, api));
}

/** Throws a ValidationError that names every problem with the props of a method to be made at `constructPath`, on any API. */
export function validateMethodProps(props: SageMakerEndpointMethodProps, constructPath: string): void {
  const optional = { ...invocationShapes, resourcePath: 'string' } as const;
  validate(props, constructPath, { resource: shapes.apiResource }, optional, (sound: Partial<SageMakerEndpointMethodProps>) =>
    (sound.resource === undefined
      ? rulesOfInvocation(sound, false)
      : rulesOfFurtherInvocation(sound, { resource: sound.resource, hasUsagePlan: true })));
}

/** Asks in two rounds: the rules trust the types of what they read, and so read only what has its shape. */
function validate(
  props: unknown, constructPath: string, required: Shapes, optional: Shapes, rules: (sound: InvocationOptions) => Problem[],
): void {
  if (typeof props !== 'object' || props === null) throw new ValidationError([`'props' must be an object; got ${showValue(props)}`], constructPath);
  const problems = [
    ...shapeProblems('', props, { required, optional }),
    ...missingOptionProblems(props),
    ...rules(soundProps(props, { ...required, ...optional })),
  ];
  if (problems.length > 0) throw new ValidationError(problems, constructPath);
}

/** The props without those of a wrong shape. */
function soundProps(props: object, all: Shapes): object {
  return Object.fromEntries(Object.entries(props).filter(([prop, value]) => {
    const shape = all[prop];
    return shape !== undefined && value !== undefined && shapeProblems(prop, value, shape).length === 0;
  }));
}

function rulesOfInvocation(options: InvocationOptions, edgeOptimized: boolean): Problem[] {
  return [
    ...invocationProblems(options, edgeOptimized),
    ...options.endpointName === undefined ? [] : endpointNameProblems(options.endpointName),
    ...resourcePathProblems(options.resourceName, options.resourcePath),
    ...mappingTemplateProblems(options),
  ];
}

function rulesOfFurtherInvocation(options: InvocationOptions, api: ExistingApi): Problem[] {
  const { resourceName, resourcePath, httpMethod = defaultHttpMethod, methodOptions } = options;
  const needsPlan = methodOptions?.apiKeyRequired === true && !api.hasUsagePlan;
  return [
    ...rulesOfInvocation(options, isEdgeOptimized(api.resource.api)),
    ...pathConflictProblems(api.resource, [resourceName, resourcePath], httpMethod),
    ...preflightProblems(api.resource, httpMethod),
    ...needsPlan
      ? ["'methodOptions.apiKeyRequired' must not be true on an API without a usage plan, since API Gateway accepts a key only through one; "
        + "leave 'createUsagePlan' of the API true"]
      : [],
  ];
}
