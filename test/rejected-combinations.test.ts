import { App, Duration, Errors, Stack } from 'aws-cdk-lib';
import { PassthroughBehavior, RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { ErrorMapping, InvocationMode, SageMakerEndpointMethod } from '../lib';
import { define, minimalProps, synthesize } from './synthesize';

interface Options {
  readonly [prop: string]: unknown;
}

const endpoint = { endpointName: 'other', endpointArn: 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/other' } as IEndpoint;
const passThrough = { httpMethod: 'POST', requestMappingTemplate: undefined };
const invocation = { ...minimalProps, resourcePath: 'other' };

/** The three ways to define a method, each with any options. */
const forms: readonly [string, (options: Options) => unknown][] = [
  ['the construct', (options) => define({ ...invocation, ...options })],
  ['addEndpoint', (options) => define().construct.addEndpoint('Other', { ...invocation, ...options })],
  ['SageMakerEndpointMethod', (options) => {
    const stack = new Stack(new App(), 'MyStack');
    return new SageMakerEndpointMethod(stack, 'Other', { resource: new RestApi(stack, 'Api').root, ...invocation, ...options });
  }],
];

const whenNoMatch = { integrationOptions: { passthroughBehavior: PassthroughBehavior.WHEN_NO_MATCH } };

/** Combinations that no form takes, each with how its error begins, and the remedy with which it ends. */
const combinations: readonly [string, Options, string, string][] = [
  ['neither name nor object', { endpointName: undefined },
    "'endpointName' is required and was not given", "give it, or 'existingSagemakerEndpointObj'"],
  ['both name and object', { existingSagemakerEndpointObj: endpoint },
    "'endpointName' must not be given with 'existingSagemakerEndpointObj'", 'drop one of the two'],
  ['no template for GET', { requestMappingTemplate: undefined },
    "'requestMappingTemplate' is required and was not given", "give it, or set 'httpMethod' to POST, PUT or PATCH"],
  ['additional templates for a payload that is passed through', { ...passThrough, additionalRequestTemplates: { 'text/csv': 'x' } },
    "'additionalRequestTemplates' must not be given without 'requestMappingTemplate'", 'give both or neither'],
  ['a template twice', { integrationOptions: { requestTemplates: { 'application/json': 'x' } } },
    "'integrationOptions.requestTemplates' must not be given with 'requestMappingTemplate'",
    "use 'requestMappingTemplate' and 'additionalRequestTemplates'"],
  ['a template, and other payloads passed through as JSON', whenNoMatch,
    "'integrationOptions.passthroughBehavior' must not be WHEN_NO_MATCH with 'requestMappingTemplate'",
    "give 'additionalRequestTemplates', a further endpoint without a template, or map Content-Type yourself"],
  ['an asynchronous invocation likewise', { ...whenNoMatch, invocationMode: InvocationMode.ASYNC },
    "'integrationOptions.passthroughBehavior' must not be WHEN_NO_MATCH", 'or map X-Amzn-SageMaker-Content-Type yourself'],
  ['no template, and nothing passed through', { ...passThrough, integrationOptions: { passthroughBehavior: PassthroughBehavior.NEVER } },
    "'integrationOptions.passthroughBehavior' must not be NEVER without 'requestMappingTemplate'", 'drop it, or give a template'],
  ['an asynchronous invocation with a response template', { invocationMode: InvocationMode.ASYNC, responseMappingTemplate: 'x' },
    "'responseMappingTemplate' must not be given while 'invocationMode' is ASYNC", 'drop one of the two'],
  ['an error mapping and integration responses', { errorMapping: ErrorMapping.BY_CAUSE, integrationOptions: { integrationResponses: [{ statusCode: '200' }] } },
    "'errorMapping' must not be given with 'integrationOptions.integrationResponses'", 'drop one of the two'],
  ['a response template and integration responses', { responseMappingTemplate: 'x', integrationOptions: { integrationResponses: [{ statusCode: '200' }] } },
    "'responseMappingTemplate' must not be given with 'integrationOptions.integrationResponses'", 'drop one of the two'],
  ['another way to credentials', { integrationOptions: { credentialsPassthrough: true } },
    "'integrationOptions.credentialsPassthrough' must not be given", "use 'apiGatewayExecutionRole'"],
  ['a timeout of a minute on an edge-optimized API', { integrationOptions: { timeout: Duration.minutes(1) } },
    "'integrationOptions.timeout' must be at most 29 seconds on an edge-optimized API; got 60 seconds",
    'make the API Regional or private and have its quota raised, or use the invocation mode ASYNC'],
];

describe.each(forms)('%s', (_, defined) => {
  test.each(combinations)('refuses %s, and says what to do', (_combination, options, problem, remedy) => {
    let thrown: unknown;
    try {
      defined(options);
    } catch (error) {
      thrown = error;
    }
    expect(Errors.isValidationError(thrown)).toBe(true);
    const message = (thrown as Error).message.replace(/ \(at MyStack\/[\w/]+\)$/, '');
    expect([message.slice(0, problem.length), message.slice(-remedy.length)]).toEqual([problem, remedy]);
  });
});

test.each<[string, Options]>([
  ['WHEN_NO_TEMPLATES with a template', { integrationOptions: { passthroughBehavior: PassthroughBehavior.WHEN_NO_TEMPLATES } }],
  ['WHEN_NO_MATCH with a template, where the content type is mapped', {
    integrationOptions: {
      passthroughBehavior: PassthroughBehavior.WHEN_NO_MATCH,
      requestParameters: { 'integration.request.header.Content-Type': 'method.request.header.Content-Type' },
    },
  }],
  ['NEVER with templates of the integration', {
    ...passThrough, integrationOptions: { passthroughBehavior: PassthroughBehavior.NEVER, requestTemplates: { 'text/csv': '$input.body' } },
  }],
])('%s is taken', (_, options) => {
  synthesize(options).template.resourceCountIs('AWS::ApiGateway::Method', 1);
});
