import { MAX_TIMEOUT_SECONDS } from '../../api-gateway/limits';
import { ErrorMapping } from '../error-mapping';
import { InvocationMode } from '../invocation-mode';
import { carriesBody, defaultHttpMethod, passesThrough, type InvocationOptions } from '../invocation-options';
import { payloadProblems } from './payload-rules';
import { showValue } from './show-value';
import type { Problem } from './validation-error';

const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'];

/** Which options are missing. It asks only what was given, whatever its type. */
export function missingOptionProblems(options: InvocationOptions): Problem[] {
  const { httpMethod = defaultHttpMethod, requestMappingTemplate, additionalRequestTemplates } = options;
  const problems: Problem[] = [];
  if (options.endpointName === undefined && options.existingSagemakerEndpointObj === undefined) {
    problems.push("'endpointName' is required and was not given; give it, or 'existingSagemakerEndpointObj'");
  }
  if (requestMappingTemplate === undefined && httpMethods.includes(httpMethod) && !carriesBody(httpMethod)) {
    problems.push(
      `'requestMappingTemplate' is required and was not given, since a request by ${httpMethod} has no payload to pass through; `
      + "give it, or set 'httpMethod' to POST, PUT or PATCH",
    );
  }
  if (passesThrough(options) && additionalRequestTemplates !== undefined) {
    problems.push(
      "'additionalRequestTemplates' must not be given without 'requestMappingTemplate', since the payload is then passed through as it is; "
      + 'give both or neither',
    );
  }
  return problems;
}

/** Which options contradict each other, or what API Gateway and SageMaker make of them. */
export function invocationProblems(options: InvocationOptions, edgeOptimized: boolean): Problem[] {
  return [
    ...endpointProblems(options),
    ...httpMethodProblems(options),
    ...payloadProblems(options),
    ...enumProblems('errorMapping', ErrorMapping, options.errorMapping),
    ...enumProblems('invocationMode', InvocationMode, options.invocationMode),
    ...responseProblems(options),
    ...credentialsProblems(options),
    ...timeoutProblems(options, edgeOptimized),
    ...corsProblems(options),
  ];
}

function endpointProblems({ endpointName, existingSagemakerEndpointObj }: InvocationOptions): Problem[] {
  if (endpointName === undefined || existingSagemakerEndpointObj === undefined) return [];
  return ["'endpointName' must not be given with 'existingSagemakerEndpointObj', since only one of them can be the endpoint; drop one of the two"];
}

function httpMethodProblems({ httpMethod = defaultHttpMethod, corsOptions }: InvocationOptions): Problem[] {
  if (!httpMethods.includes(httpMethod)) {
    return [`'httpMethod' must be one of ${httpMethods.join(', ')}, in capital letters; got ${showValue(httpMethod)}`];
  }
  if (httpMethod !== 'OPTIONS' || corsOptions === undefined) return [];
  return ["'httpMethod' must not be 'OPTIONS' with 'corsOptions', since that method is then the preflight; drop one of the two"];
}

function responseProblems({ invocationMode, errorMapping, responseMappingTemplate, integrationOptions }: InvocationOptions): Problem[] {
  const problems: Problem[] = [];
  if (invocationMode === InvocationMode.ASYNC && responseMappingTemplate !== undefined) {
    problems.push(
      "'responseMappingTemplate' must not be given while 'invocationMode' is ASYNC, since the response then says where the model's output "
      + 'will be, and does not hold it; drop one of the two',
    );
  }
  if (integrationOptions?.integrationResponses === undefined) return problems;
  const replaced = { errorMapping, responseMappingTemplate };
  for (const [prop] of Object.entries(replaced).filter(([, value]) => value !== undefined)) {
    problems.push(`'${prop}' must not be given with 'integrationOptions.integrationResponses', which replace what it sets; drop one of the two`);
  }
  return problems;
}

function credentialsProblems({ integrationOptions = {} }: InvocationOptions): Problem[] {
  const given = (['credentialsRole', 'credentialsPassthrough'] as const).filter((prop) => integrationOptions[prop] !== undefined);
  return given.map((prop) => `'integrationOptions.${prop}' must not be given, since API Gateway invokes the endpoint under the role of the construct; `
    + "use 'apiGatewayExecutionRole'");
}

function timeoutProblems({ integrationOptions: { timeout } = {} }: InvocationOptions, edgeOptimized: boolean): Problem[] {
  if (!edgeOptimized || timeout === undefined || timeout.isUnresolved()) return [];
  const seconds = timeout.toSeconds({ integral: false });
  if (seconds <= MAX_TIMEOUT_SECONDS) return [];
  return [
    `'integrationOptions.timeout' must be at most ${MAX_TIMEOUT_SECONDS} seconds on an edge-optimized API; got ${seconds} seconds; `
    + 'make the API Regional or private and have its quota raised, or use the invocation mode ASYNC',
  ];
}

function corsProblems({ corsOptions }: InvocationOptions): Problem[] {
  if (corsOptions === undefined) return [];
  const { allowOrigins, allowCredentials } = corsOptions;
  if (allowOrigins.length === 0) return ["'corsOptions.allowOrigins' must have at least one origin; got none"];
  if (allowOrigins.length > 1 && allowOrigins.includes('*')) {
    return ["'corsOptions.allowOrigins' must not have '*' beside others, since it stands for all of them; drop it or them"];
  }
  if (allowOrigins.length === 1 || allowCredentials !== true) return [];
  return [
    "'corsOptions.allowOrigins' must be one origin while 'corsOptions.allowCredentials' is true, since the errors that API Gateway itself "
    + `answers with cannot choose between several; got ${allowOrigins.length}`,
  ];
}

function enumProblems(prop: string, values: object, value: string | undefined): Problem[] {
  const names: string[] = Object.values(values) as string[];
  if (value === undefined || names.includes(value)) return [];
  return [`'${prop}' must be one of ${names.join(', ')}; got ${showValue(value)}`];
}
