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

const methodOptions = record({
  apiKeyRequired: fc.boolean(),
  authorizationType: fc.constantFrom(...Object.values(AuthorizationType)),
  authorizer: garbage,
  methodResponses: fc.array(record({ statusCode: fc.constantFrom('200', '418'), responseParameters: fc.dictionary(fc.string(), fc.boolean()) })),
  requestParameters: fc.dictionary(fc.string(), fc.boolean()),
});

const corsOptions = record({ allowOrigins: fc.array(fc.string()), allowMethods: fc.array(fc.constantFrom('GET', 'PUT', 'X')), allowCredentials: fc.boolean() });

const apiGatewayProps = record({
  restApiName: fc.string(),
  description: fc.string(),
  cloudWatchRole: fc.boolean(),
  deploy: fc.boolean(),
  binaryMediaTypes: fc.array(fc.string()),
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
  resourcePath: fc.oneof(fc.constant('{user_id}'), name),
  resourceName: fc.oneof(fc.constant('ratings'), name),
  requestMappingTemplate: template,
  responseMappingTemplate: template,
  additionalRequestTemplates: fc.dictionary(fc.constantFrom('text/csv', 'application/json', '__proto__', ''), template),
  apiGatewayProps,
  createUsagePlan: fc.boolean(),
  httpMethod: fc.constantFrom('GET', 'POST', 'ANY', 'OPTIONS', 'get'),
  invocationMode: fc.constantFrom('REAL_TIME', 'ASYNC', 'x'),
  errorMapping: fc.constantFrom('COLLAPSED', 'BY_CAUSE', 'x'),
  existingSagemakerEndpointObj: garbage,
  corsOptions,
  methodOptions,
  integrationOptions: record({
    cacheKeyParameters: fc.array(fc.string()),
    requestParameters: fc.dictionary(fc.constantFrom('integration.request.header.X-Model', ''), fc.constantFrom('method.request.querystring.model', '')),
    integrationResponses: fc.array(record({ statusCode: fc.constantFrom('200', '500', ''), selectionPattern: fc.string(), responseParameters: garbage })),
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
