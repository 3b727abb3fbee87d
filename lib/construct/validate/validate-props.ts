import type { IResource } from 'aws-cdk-lib/aws-apigateway';
import { pathVariables } from '../../api-gateway/path-parts';
import type { AddEndpointOptions } from '../add-endpoint-options';
import type { ApiGatewayToSageMakerEndpointProps } from '../api-gateway-to-sagemaker-endpoint-props';
import { mergeProps } from '../define/merge-props';
import { DEFAULT_HTTP_METHOD, type InvocationOptions } from '../invocation-options';
import type { SageMakerEndpointMethodProps } from '../sagemaker-endpoint-method-props';
import * as shapes from './cdk-prop-shapes';
import { isEdgeOptimized, willBeEdgeOptimized } from './edge-optimized';
import { invocationProblems, missingOptionProblems } from './invocation-rules';
import { mappingProblems, methodParameterProblems } from './mapping-rules';
import { mappingTemplateProblems } from './mapping-template-rules';
import { otherStackProblems } from './other-stack-rules';
import type { Place } from './place';
import { shapeProblems, type Shape, type Shapes } from './prop-shape';
import { pathConflictProblems, resourcePathProblems } from './resource-path';
import { preflightProblems, restApiProblems } from './rest-api-rules';
import { showValue } from './show-value';
import { stageProblems } from './stage-rules';
import { isToCome } from './tokens';
import { ValidationError, type Problem } from './validation-error';

/** An API that a further method is to be defined on. */
export interface ExistingApi {
  readonly resource: IResource;
  readonly hasUsagePlan: boolean;
}

const invocationShapes = {
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
} satisfies { readonly [prop in Exclude<keyof InvocationOptions, 'resourcePath'>]-?: Shape };

const apiShapes = {
  ...invocationShapes,
  apiGatewayProps: shapes.restApiProps,
  createUsagePlan: 'boolean',
  logGroupProps: shapes.logGroupProps,
} satisfies { readonly [prop in Exclude<keyof ApiGatewayToSageMakerEndpointProps, 'resourcePath'>]-?: Shape };

// Each of these returns the props that it found sound, with an object literal for each struct and map, or throws a ValidationError that
// names every problem. Nothing else reads props from outside.

/** The sound props of an API to be made at a place. */
export function validateApiProps(props: ApiGatewayToSageMakerEndpointProps, place: Place): ApiGatewayToSageMakerEndpointProps {
  return validate(props, place, { resourcePath: 'string' }, apiShapes, (sound) => [
    ...rulesOfInvocation(sound, place, willBeEdgeOptimized(sound.apiGatewayProps, place.region), undefined),
    ...restApiProblems(sound, place.region),
    ...defaultMethodProblems(sound),
    ...stageProblems(sound.apiGatewayProps?.deployOptions),
  ]);
}

/** The sound options of a further endpoint of the API, to be made at a place. */
export function validateEndpointOptions(options: AddEndpointOptions, place: Place, api: ExistingApi): AddEndpointOptions {
  return validate(options, place, { resourcePath: 'string' }, invocationShapes, (sound) => rulesOfFurtherInvocation(sound, place, api));
}

/** The sound props of a method to be made at a place, on any API. */
export function validateMethodProps(props: SageMakerEndpointMethodProps, place: Place): SageMakerEndpointMethodProps {
  const optional = { ...invocationShapes, resourcePath: 'string' } as const;
  return validate(props, place, { resource: shapes.apiResource }, optional, (sound) => (sound.resource === undefined
    ? rulesOfInvocation(sound, place, false, undefined)
    : rulesOfFurtherInvocation(sound, place, { resource: sound.resource, hasUsagePlan: true })));
}

/** Asks in two rounds: the rules trust the types of what they read, and so read only what has its shape. */
function validate<Props extends object>(
  props: Props, place: Place, required: Shapes, optional: Shapes, rules: (sound: Partial<Props>) => Problem[],
): Props {
  const given: unknown = props;
  if (typeof given !== 'object' || given === null) throw new ValidationError([`'props' must be an object; got ${showValue(given)}`], place.path);
  const sound = soundProps(props, { ...required, ...optional });
  const problems = [
    ...shapeProblems('', props, { required, optional }),
    ...missingOptionProblems(props),
    ...rules(sound),
  ];
  if (problems.length > 0) throw new ValidationError(problems, place.path);
  // No problem means that no prop was left out.
  return sound as Props;
}

/** The props without those of a wrong shape. */
function soundProps<Props extends object>(props: Props, all: Shapes): Partial<Props> {
  const values = props as { readonly [prop: string]: unknown };
  const given = Object.entries(all).map(([prop, shape]) => ({ prop, shape, value: values[prop] }));
  const sound = given.filter(({ prop, shape, value }) => value !== undefined && shapeProblems(prop, value, shape).length === 0);
  // An empty response template means no mapping, as with AWS's own construct.
  const used = sound.filter(({ prop, value }) => prop !== 'responseMappingTemplate' || value !== '');
  return mergeProps({ optional: all }, Object.fromEntries(used.map(({ prop, value }) => [prop, value])) as Partial<Props>);
}

function rulesOfInvocation(options: InvocationOptions, place: Place, edgeOptimized: boolean, root: IResource | undefined): Problem[] {
  return [
    ...invocationProblems(options, place, edgeOptimized),
    ...resourcePathProblems(options.resourceName, options.resourcePath),
    ...mappingTemplateProblems(options),
    ...mappingProblems(options.integrationOptions ?? {}, options.methodOptions ?? {}, variablesOf(root, options)),
  ];
}

function rulesOfFurtherInvocation(options: InvocationOptions, place: Place, api: ExistingApi): Problem[] {
  const { resourceName, resourcePath, httpMethod = DEFAULT_HTTP_METHOD, methodOptions } = options;
  const needsPlan = methodOptions?.apiKeyRequired === true && !api.hasUsagePlan;
  return [
    ...rulesOfInvocation(options, place, isEdgeOptimized(api.resource.api), api.resource),
    ...pathConflictProblems(api.resource, [resourceName, resourcePath], httpMethod),
    ...preflightProblems(api.resource, httpMethod),
    ...otherStackProblems(api.resource, place, options),
    ...needsPlan
      ? ["'methodOptions.apiKeyRequired' must not be true on an API without a usage plan, since API Gateway accepts a key only through one; "
        + "leave 'createUsagePlan' of the API true"]
      : [],
  ];
}

/** The defaults hold for other paths too. They must fit that of the first method, unless it has parameters of its own. */
function defaultMethodProblems(props: Partial<ApiGatewayToSageMakerEndpointProps>): Problem[] {
  const variables = props.methodOptions?.requestParameters === undefined ? variablesOf(undefined, props) : undefined;
  return methodParameterProblems('apiGatewayProps.defaultMethodOptions', props.apiGatewayProps?.defaultMethodOptions ?? {}, variables);
}

/** The variables of the method's path; undefined where an imported resource does not tell its own, or a part is still to be looked up. */
function variablesOf(root: IResource | undefined, { resourceName, resourcePath }: InvocationOptions): string[] | undefined {
  const path = [root?.path, resourceName, resourcePath].filter((part) => part !== undefined).join('/');
  return isToCome(path) ? undefined : pathVariables(path);
}
