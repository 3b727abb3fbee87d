import type {
  IntegrationOptions, IntegrationResponse, IRequestValidator, IResource, MethodOptions, MethodResponse,
} from 'aws-cdk-lib/aws-apigateway';
import { isParameterName, parseSource } from '../../api-gateway/mapping-expressions';
import * as shapes from '../validate/cdk-prop-shapes';
import { mergeProps } from './merge-props';

/** The options of the method: the caller's, over what the construct sets, and completed by what the integration needs of them. */
export function methodOptionsFor(
  resource: IResource, integration: IntegrationOptions, requestValidator: IRequestValidator | undefined, methodOptions: MethodOptions,
): MethodOptions {
  const { authorizer, authorizationType = authorizer?.authorizationType } = methodOptions;
  const merged = mergeProps<MethodOptions>(
    shapes.methodOptions,
    methodOptions,
    requestValidator === undefined ? undefined : { requestValidator, requestValidatorOptions: undefined },
    // An authorizer decides the type by itself: the API's default must not contradict it.
    authorizationType === undefined ? undefined : { authorizationType },
  );
  return {
    ...merged,
    ...requestParametersFor(resource, integration, merged),
    methodResponses: methodResponsesFor(integration.integrationResponses ?? [], merged.methodResponses ?? []),
  };
}

/** The options of a method over those that the API gives to all of its methods, where the CDK drops the latter. */
export function withDefaults(methodOptions: MethodOptions = {}, defaults: MethodOptions = {}): MethodOptions {
  const { methodResponses, requestModels, requestValidator, requestValidatorOptions } = defaults;
  const hasValidator = methodOptions.requestValidator !== undefined || methodOptions.requestValidatorOptions !== undefined;
  const dropped = { methodResponses, requestModels, ...(hasValidator ? {} : { requestValidator, requestValidatorOptions }) };
  return { ...Object.fromEntries(Object.entries(dropped).filter(([, value]) => value !== undefined)), ...methodOptions };
}

/** What the integration reads of a request must be declared on the method; false says that it is not required. */
function requestParametersFor(resource: IResource, integration: IntegrationOptions, methodOptions: MethodOptions): MethodOptions {
  const sources = [...Object.values(integration.requestParameters ?? {}), ...integration.cacheKeyParameters ?? []];
  const declared = sources.flatMap((source) => {
    const parsed = parseSource(source, 'method.request');
    if (parsed?.kind !== 'parameter' || !isParameterName(parsed.name)) return [];
    return [[`method.request.${parsed.location}.${parsed.name}`, false] as const];
  });
  if (declared.length === 0) return {};
  const given = methodOptions.requestParameters ?? resource.defaultMethodOptions?.requestParameters;
  return { requestParameters: { ...Object.fromEntries(declared), ...given } };
}

/** An integration response needs a method response of its status, with all the headers that it sets. */
function methodResponsesFor(integrationResponses: readonly IntegrationResponse[], given: readonly MethodResponse[]): MethodResponse[] {
  const needed = integrationResponses.map(methodResponseFor);
  const statusCodes = new Set([...given, ...needed].map(({ statusCode }) => statusCode));
  return [...statusCodes].map((statusCode) => {
    const ofStatus = [...needed, ...given].filter((response) => response.statusCode === statusCode);
    return ofStatus.reduce((merged, response) => mergeProps(shapes.methodResponse, merged, response));
  });
}

function methodResponseFor({ statusCode, responseParameters }: IntegrationResponse): MethodResponse {
  if (responseParameters === undefined) return { statusCode };
  const headers = Object.keys(responseParameters).map((name) => [name, true] as const);
  return { statusCode, responseParameters: Object.fromEntries(headers) };
}
