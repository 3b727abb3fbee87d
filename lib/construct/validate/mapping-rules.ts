import type { IntegrationOptions, MethodOptions } from 'aws-cdk-lib/aws-apigateway';
import { isRefusedHeader } from '../../api-gateway/header-names';
import {
  isParameterName, type MappedMessage, parseDestination, parseMethodParameter, parseSource, type SourceMessage,
} from '../../api-gateway/mapping-expressions';
import { showValue } from './show-value';
import { statusCodeProblems } from './status-code-rules';
import { isToCome } from './tokens';
import type { Problem } from './validation-error';

/** The variables of the method's path; undefined where they are not known. */
type PathVariables = readonly string[] | undefined;

interface Parameters {
  readonly [name: string]: string;
}

/** The reasons why API Gateway would refuse what the options map, or answer each request with 500. */
export function mappingProblems(
  integrationOptions: IntegrationOptions, methodOptions: MethodOptions, variables: PathVariables,
): Problem[] {
  const { requestParameters, integrationResponses = [], cacheKeyParameters = [] } = integrationOptions;
  return [
    ...requestMappingProblems('integrationOptions.requestParameters', requestParameters, variables),
    ...integrationResponses.flatMap(({ responseParameters }, index) =>
      responseMappingProblems(`integrationOptions.integrationResponses[${index}].responseParameters`, responseParameters)),
    ...cacheKeyParameters.flatMap((key, index) => declarationProblems(`integrationOptions.cacheKeyParameters[${index}]`, key, variables)),
    ...methodParameterProblems('methodOptions', methodOptions, variables),
  ];
}

/** The reasons why API Gateway would refuse the parameters that method options declare. */
export function methodParameterProblems(
  prop: string, { requestParameters = {}, methodResponses = [] }: MethodOptions, variables: PathVariables,
): Problem[] {
  return [
    ...Object.keys(requestParameters).flatMap((name) => declarationProblems(`${prop}.requestParameters`, name, variables)),
    ...methodResponses.flatMap(({ statusCode, responseParameters = {} }, index) => [
      ...statusCodeProblems(`${prop}.methodResponses[${index}].statusCode`, statusCode),
      ...Object.keys(responseParameters).flatMap((name) =>
        destinationProblems(`${prop}.methodResponses[${index}].responseParameters`, name, 'method.response')),
    ]),
  ];
}

function requestMappingProblems(prop: string, mappings: Parameters = {}, variables: PathVariables): Problem[] {
  return Object.entries(mappings).flatMap(([destination, source]) => [
    ...destinationProblems(prop, destination, 'integration.request'),
    ...refusedHeaderProblems(prop, destination),
    ...sourceProblems(`${prop}['${destination}']`, source, 'method.request', variables),
  ]);
}

function responseMappingProblems(prop: string, mappings: Parameters = {}): Problem[] {
  return Object.entries(mappings).flatMap(([destination, source]) => [
    ...destinationProblems(prop, destination, 'method.response'),
    ...sourceProblems(`${prop}['${destination}']`, source, 'integration.response', undefined),
  ]);
}

const DESTINATIONS = {
  'integration.request': "'integration.request.header.NAME', 'integration.request.querystring.NAME' or 'integration.request.path.NAME'",
  'method.response': "'method.response.header.NAME'",
} as const;

function destinationProblems(prop: string, destination: string, message: keyof typeof DESTINATIONS & MappedMessage): Problem[] {
  if (isToCome(destination) || parseDestination(message, destination) !== undefined) return [];
  return [`'${prop}' must have keys of the form ${DESTINATIONS[message]}; got ${showValue(destination)}`];
}

function refusedHeaderProblems(prop: string, destination: string): Problem[] {
  const target = parseDestination('integration.request', destination);
  if (target?.location !== 'header' || !isRefusedHeader(target.name)) return [];
  return [`'${prop}' must not set the header ${target.name}, since API Gateway would answer each request with 500; drop it`];
}

const SOURCES = {
  'method.request': "'method.request.header.NAME', 'method.request.querystring.NAME', 'method.request.path.NAME', 'method.request.body', "
    + "'context.NAME', 'stageVariables.NAME'",
  'integration.response': "'integration.response.header.NAME', 'integration.response.body', 'context.NAME', 'stageVariables.NAME'",
} as const;

function sourceProblems(prop: string, source: string, message: SourceMessage, variables: PathVariables): Problem[] {
  if (isToCome(source)) return [];
  const parsed = parseSource(source, message);
  if (parsed === undefined) {
    return [`'${prop}' must be one of ${SOURCES[message]}, or a text in single quotes, "'${source.replace(/^'|'$/g, '')}'"; got ${showValue(source)}`];
  }
  return parsed.kind === 'parameter' && parsed.location === 'path' ? variableProblems(prop, parsed.name, variables) : [];
}

function declarationProblems(prop: string, declaration: string, variables: PathVariables): Problem[] {
  if (isToCome(declaration)) return [];
  const parameter = parseMethodParameter(declaration);
  if (parameter === undefined || !isParameterName(parameter.name)) {
    return [
      `'${prop}' must name parameters as 'method.request.header.NAME', 'method.request.querystring.NAME' or 'method.request.path.NAME'; `
      + `got ${showValue(declaration)}`,
    ];
  }
  return parameter.location === 'path' ? variableProblems(prop, parameter.name, variables) : [];
}

function variableProblems(prop: string, name: string, variables: PathVariables): Problem[] {
  if (variables === undefined || variables.includes(name)) return [];
  const had = variables.length === 0 ? 'no variable' : variables.map((variable) => `'{${variable}}'`).join(', ');
  return [`'${prop}' must not read the variable '{${name}}' of the path, which has ${had}; put it into 'resourcePath', or leave it out`];
}
