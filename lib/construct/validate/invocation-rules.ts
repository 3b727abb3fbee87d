import { ConnectionType, ResponseTransferMode } from 'aws-cdk-lib/aws-apigateway';
import { MAX_TIMEOUT_SECONDS, MIN_TIMEOUT_MILLIS } from '../../api-gateway/limits';
import { ErrorMapping } from '../error-mapping';
import { InvocationMode } from '../invocation-mode';
import { carriesBody, DEFAULT_HTTP_METHOD, passesThrough, type InvocationOptions } from '../invocation-options';
import { corsProblems } from './cors-rules';
import { endpointProblems } from './endpoint-rules';
import { integrationResponseProblems } from './integration-response-rules';
import { payloadProblems } from './payload-rules';
import type { Place } from './place';
import { showValue } from './show-value';
import type { Problem } from './validation-error';

const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'];

/** Which options are missing. It asks only what was given, whatever its type. */
export function missingOptionProblems(options: InvocationOptions): Problem[] {
  const { httpMethod = DEFAULT_HTTP_METHOD, requestMappingTemplate, additionalRequestTemplates } = options;
  const problems: Problem[] = [];
  if (options.endpointName === undefined && options.existingSagemakerEndpointObj === undefined) {
    problems.push("'endpointName' is required and was not given; give it, or 'existingSagemakerEndpointObj'");
  }
  if (requestMappingTemplate === undefined && httpMethods.includes(httpMethod) && !carriesBody(httpMethod)) {
    const reason = httpMethod === 'ANY'
      ? 'ANY takes requests without a payload too, such as those by GET'
      : `a request by ${httpMethod} has no payload to pass through`;
    problems.push(
      `'requestMappingTemplate' is required and was not given, since ${reason}; give it, or set 'httpMethod' to POST, PUT or PATCH`,
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
export function invocationProblems(options: InvocationOptions, place: Place, edgeOptimized: boolean): Problem[] {
  return [
    ...endpointProblems(options, place),
    ...httpMethodProblems(options),
    ...payloadProblems(options),
    ...enumProblems('errorMapping', ErrorMapping, options.errorMapping),
    ...enumProblems('invocationMode', InvocationMode, options.invocationMode),
    ...responseProblems(options),
    ...credentialsProblems(options),
    ...timeoutProblems(options, edgeOptimized),
    ...transferProblems(options),
    ...connectionProblems(options),
    ...validatorProblems(options),
    ...integrationResponseProblems(options.integrationOptions?.integrationResponses),
    ...corsProblems(options.corsOptions),
  ];
}

function httpMethodProblems({ httpMethod = DEFAULT_HTTP_METHOD, corsOptions }: InvocationOptions): Problem[] {
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
  if (timeout === undefined || timeout.isUnresolved()) return [];
  const seconds = timeout.toSeconds({ integral: false });
  if (seconds * 1000 < MIN_TIMEOUT_MILLIS) {
    return [`'integrationOptions.timeout' must be at least ${MIN_TIMEOUT_MILLIS} milliseconds, API Gateway's minimum; got ${seconds * 1000} milliseconds`];
  }
  if (!edgeOptimized || seconds <= MAX_TIMEOUT_SECONDS) return [];
  return [
    `'integrationOptions.timeout' must be at most ${MAX_TIMEOUT_SECONDS} seconds on an edge-optimized API; got ${seconds} seconds; `
    + 'make the API Regional or private and have its quota raised, or use the invocation mode ASYNC',
  ];
}

function transferProblems({ integrationOptions: { responseTransferMode } = {} }: InvocationOptions): Problem[] {
  if (responseTransferMode !== ResponseTransferMode.STREAM) return [];
  return [
    "'integrationOptions.responseTransferMode' must not be STREAM, since API Gateway streams only responses of AWS_PROXY and HTTP_PROXY integrations, "
    + "and neither can call SageMaker; let clients call SageMaker's InvokeEndpointWithResponseStream themselves, or put a Lambda function that streams between",
  ];
}

function connectionProblems({ integrationOptions: { connectionType, vpcLink } = {} }: InvocationOptions): Problem[] {
  const reason = 'since a VPC link leads to a load balancer, and API Gateway invokes SageMaker without one; drop it';
  return [
    ...connectionType === ConnectionType.VPC_LINK ? [`'integrationOptions.connectionType' must not be VPC_LINK, ${reason}`] : [],
    ...vpcLink === undefined ? [] : [`'integrationOptions.vpcLink' must not be given, ${reason}`],
  ];
}

function validatorProblems({ methodOptions: { requestValidator, requestValidatorOptions } = {} }: InvocationOptions): Problem[] {
  if (requestValidator === undefined || requestValidatorOptions === undefined) return [];
  return ["'methodOptions.requestValidator' must not be given with 'methodOptions.requestValidatorOptions', since a method has one validator; drop one of the two"];
}

function enumProblems(prop: string, values: object, value: string | undefined): Problem[] {
  const names: string[] = Object.values(values) as string[];
  if (value === undefined || names.includes(value)) return [];
  return [`'${prop}' must be one of ${names.join(', ')}; got ${showValue(value)}`];
}
