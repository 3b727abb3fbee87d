import { App, Errors, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AuthorizationType, EndpointType, MethodLoggingLevel } from 'aws-cdk-lib/aws-apigateway';
import * as fc from 'fast-check';
import { ApiGatewayToSageMakerEndpoint, type ApiGatewayToSageMakerEndpointProps } from '../lib';

// Some hundreds of runs here; `npm run test:properties` makes 10,000.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);

const name = fc.string({ unit: fc.constantFrom('a', 'B', '7', '-', '_', '/', '{', '}', '+', '.', ' '), maxLength: 70 });
const template = fc.oneof(fc.string(), fc.constantFrom('{"instances": [$input.body]}', ''));
const garbage = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true, maxDepth: 2 });

/** A value as it should be, mostly; else one of any kind. */
const mostly = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 7, arbitrary: value }, { weight: 1, arbitrary: garbage });

/** Some of the keys, few at a time, so that one wrong value does not hide what the others would have done. */
const record = (shape: { [key: string]: fc.Arbitrary<unknown> }) =>
  fc.subarray(Object.keys(shape), { maxLength: Math.min(4, Object.keys(shape).length) })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, mostly(shape[key]!)]))));

/** A text put together from parts that are right in one place or another. */
const madeOf = (...parts: string[]) => fc.array(fc.constantFrom(...parts), { maxLength: 5 }).map((all) => all.join(''));
const pathPart = fc.constantFrom(
  'a', 'models', '{id}', '{user_id}', '{proxy+}', 'constructor', 'toString', '__proto__', 'Default', 'Resource', 'UsagePlan', 'request-validator',
  'DeploymentStage.prod', 'GET', 'OPTIONS', 'Cors-DEFAULT_4XX', 'ApiKey', 'node', '', '*',
);
const path = fc.oneof(fc.constant('/'), fc.array(pathPart, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')));
const expression = madeOf(
  'method.', 'integration.', 'request.', 'response.', 'header', 'querystring', 'path', 'multivalueheader', 'body', '.', 'X-Model', 'user_id', 'Authorization',
  'context.', 'stageVariables.', "'", 'a b', '*', 'dummy-value-for-/a',
);
const wholeExpression = fc.constantFrom(
  'method.request.header.A', 'method.request.path.user_id', "'text'", 'context.requestId', 'integration.request.header.A', 'method.response.header.A',
  'integration.response.header.A', 'method.request.querystring.a',
);
const mapping = fc.oneof(expression, wholeExpression);
const origin = fc.oneof(fc.constantFrom('*', 'null', 'https://a.com', 'http://localhost:3000', 'capacitor://localhost'),
  madeOf('http', 'https', '://', 'A.com', 'a.com', ':443', ':3000', '/', '*', "'", '"', '\n', ' ', '[::1]', 'ü', '@', 'dummy-value-for-x'));
const arn = madeOf('arn:', 'aws:', 'sagemaker:', 'eu-west-1:', '123456789012:', 'endpoint/', 'a', '*', '?', ':', '/');
const endpointObject = record({ endpointName: fc.oneof(fc.constant('a'), arn), endpointArn: fc.oneof(fc.constant('arn:aws:sagemaker:eu-west-1:123456789012:endpoint/a'), arn) });

const methodOptions = record({
  apiKeyRequired: fc.boolean(),
  authorizationType: fc.constantFrom(...Object.values(AuthorizationType)),
  authorizer: garbage,
  methodResponses: fc.array(record({ statusCode: fc.constantFrom('200', '418'), responseParameters: fc.dictionary(fc.oneof(fc.string(), mapping), fc.boolean()) })),
  requestParameters: fc.dictionary(fc.oneof(fc.string(), mapping), fc.boolean()),
  requestValidatorOptions: record({ validateRequestBody: fc.boolean(), requestValidatorName: fc.string() }),
});

const corsOptions = record({
  allowOrigins: fc.array(origin, { maxLength: 3 }),
  allowMethods: fc.array(fc.constantFrom('GET', 'PUT', 'X', 'ANY', "'")),
  allowCredentials: fc.boolean(),
  disableCache: fc.boolean(),
  statusCode: fc.integer({ max: 700 }),
});

const apiGatewayProps = record({
  restApiName: fc.string(),
  description: fc.string(),
  cloudWatchRole: fc.boolean(),
  deploy: fc.boolean(),
  binaryMediaTypes: fc.array(fc.oneof(fc.string(), fc.constant('*/*'))),
  disableExecuteApiEndpoint: fc.boolean(),
  parameters: fc.dictionary(fc.constantFrom('basepath', 'ignore'), fc.string()),
  endpointTypes: fc.subarray([EndpointType.EDGE, EndpointType.REGIONAL]),
  endpointConfiguration: record({ types: fc.subarray([EndpointType.EDGE, EndpointType.REGIONAL, EndpointType.PRIVATE]) }),
  defaultMethodOptions: methodOptions,
  defaultCorsPreflightOptions: corsOptions,
  deployOptions: record({
    stageName: fc.string(),
    loggingLevel: fc.constantFrom(...Object.values(MethodLoggingLevel)),
    tracingEnabled: fc.boolean(),
    accessLogDestination: garbage,
    accessLogFormat: garbage,
    variables: fc.dictionary(fc.string(), fc.string()),
    throttlingRateLimit: fc.double(),
    methodOptions: fc.dictionary(fc.constantFrom('/*/*', '/{user_id}/GET', 'x'), record({ throttlingBurstLimit: fc.integer(), cachingEnabled: fc.boolean() })),
  }),
  domainName: garbage,
  policy: garbage,
  unknownProp: garbage,
});

const props = record({
  endpointName: name,
  resourcePath: fc.oneof(fc.constant('{user_id}'), path, name),
  resourceName: fc.oneof(fc.constant('ratings'), path, name),
  requestMappingTemplate: template,
  responseMappingTemplate: template,
  additionalRequestTemplates: fc.dictionary(fc.constantFrom('text/csv', 'application/json', '__proto__', ''), template),
  apiGatewayProps,
  createUsagePlan: fc.boolean(),
  httpMethod: fc.constantFrom('GET', 'POST', 'ANY', 'OPTIONS', 'get'),
  invocationMode: fc.constantFrom('REAL_TIME', 'ASYNC', 'x'),
  errorMapping: fc.constantFrom('COLLAPSED', 'BY_CAUSE', 'x'),
  existingSagemakerEndpointObj: fc.oneof(endpointObject, garbage),
  corsOptions,
  methodOptions,
  integrationOptions: record({
    cacheKeyParameters: fc.array(fc.oneof(fc.string(), mapping)),
    requestParameters: fc.dictionary(mapping, mapping),
    integrationResponses: fc.array(fc.record({
      statusCode: fc.constantFrom('200', '500', ''),
      selectionPattern: fc.oneof(fc.string(), madeOf('4', '\\d', '{2}', '(', ')', '[', '|', '*')),
      responseParameters: mostly(fc.dictionary(mapping, mapping)),
    }, { requiredKeys: ['statusCode'] })),
    passthroughBehavior: fc.constantFrom('NEVER', 'WHEN_NO_MATCH'),
    credentialsRole: garbage,
    timeout: garbage,
  }),
  apiGatewayExecutionRole: garbage,
  logGroupProps: record({ retention: fc.integer(), logGroupName: fc.string(), encryptionKey: garbage, removalPolicy: fc.string() }),
});

/** Props that break nothing by themselves, so that enough runs come as far as a template. */
const sound = { endpointName: 'my-endpoint', resourcePath: '{user_id}', requestMappingTemplate: '{}' };
const anyProps = fc.oneof(
  garbage,
  props,
  props.map((given) => ({ ...given, ...sound })),
  apiGatewayProps.map((given) => ({ ...sound, apiGatewayProps: given })),
  path.map((resourcePath) => ({ ...sound, resourcePath })),
  fc.tuple(path, corsOptions).map(([resourcePath, given]) => ({ ...sound, resourcePath, corsOptions: given })),
  endpointObject.map((existingSagemakerEndpointObj) => ({ ...sound, endpointName: undefined, existingSagemakerEndpointObj })),
);

function outcomeOf(given: unknown): 'template' | 'ValidationError' {
  const stack = new Stack(new App(), 'MyStack');
  try {
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', given as ApiGatewayToSageMakerEndpointProps);
    Template.fromStack(stack);
    return 'template';
  } catch (error) {
    if (Errors.isValidationError(error)) return 'ValidationError';
    throw error;
  }
}

test('any props whatever end in a template or in a ValidationError', () => {
  const seen = { template: 0, ValidationError: 0 };
  fc.assert(fc.property(anyProps, (given) => {
    seen[outcomeOf(given)] += 1;
  }), { numRuns });
  expect(Math.min(seen.template, seen.ValidationError)).toBeGreaterThan(numRuns / 50);
});
