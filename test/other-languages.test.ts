import { App, CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import {
  AuthorizationType, CognitoUserPoolsAuthorizer, EndpointType, IpAddressType, MethodLoggingLevel, Model, PassthroughBehavior, RestApi,
  type CorsOptions,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  ApiGatewayToSageMakerEndpoint, InvocationMode, MappingTemplates, SageMakerEndpointMethod, TemplateValueType, testing,
  type AddEndpointOptions, type ApiGatewayToSageMakerEndpointProps,
} from '../lib';
import { AT_FLOOR, structsFromCallers } from './jsii-assembly';
import { carried, hidingMembers, instanceWithGetters, markedMap, placesIn, standIn } from './other-languages';

const asynchronous: AddEndpointOptions = {
  endpointName: 'my-endpoint',
  resourcePath: 'asynchronous',
  invocationMode: InvocationMode.ASYNC,
  requestMappingTemplate: '{"a": 1}',
  additionalRequestTemplates: { 'text/csv': '{"a": 2}' },
  integrationOptions: {
    timeout: Duration.seconds(5),
    requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Inference-Id': 'context.requestId' },
  },
  methodOptions: {
    operationName: 'predict',
    requestParameters: { 'method.request.header.X-Tenant': true },
    requestModels: { 'application/json': Model.EMPTY_MODEL },
    methodResponses: [{
      statusCode: '202',
      responseParameters: { 'method.response.header.X-Own': true },
      responseModels: { 'application/json': Model.EMPTY_MODEL },
    }],
  },
};

const passingThrough: AddEndpointOptions = {
  endpointName: 'my-endpoint',
  resourcePath: 'passing-through',
  httpMethod: 'POST',
  integrationOptions: {
    passthroughBehavior: PassthroughBehavior.WHEN_NO_MATCH,
    requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Model': 'method.request.header.X-Model' },
    requestTemplates: { 'text/plain': '{"text": "$util.escapeJavaScript($input.body)"}' },
    integrationResponses: [
      { statusCode: '200', responseParameters: { 'method.response.header.X-Own': "'a'" }, responseTemplates: { 'text/csv': 'a' } },
      { statusCode: '500', selectionPattern: '5\\d{2}' },
    ],
  },
  methodOptions: { requestValidatorOptions: { requestValidatorName: 'parameters', validateRequestParameters: true } },
};

const corsOptions: CorsOptions = { allowOrigins: ['https://a.example', 'https://b.example'], exposeHeaders: ['X-Own'], maxAge: Duration.minutes(1) };

function apiProps(stack: Stack): ApiGatewayToSageMakerEndpointProps {
  return {
    endpointName: 'my-endpoint',
    resourcePath: 'predict',
    requestMappingTemplate: '{"a": 1}',
    logGroupProps: { removalPolicy: RemovalPolicy.DESTROY },
    apiGatewayProps: {
      parameters: { basepath: 'prepend' },
      defaultCorsPreflightOptions: { allowOrigins: ['https://a.example'] },
      defaultMethodOptions: {
        requestParameters: { 'method.request.header.X-Tenant': true },
        requestModels: { 'application/json': Model.EMPTY_MODEL },
        requestValidatorOptions: { validateRequestBody: true },
        methodResponses: [{
          statusCode: '200',
          responseParameters: { 'method.response.header.X-Own': true },
          responseModels: { 'application/json': Model.EMPTY_MODEL },
        }],
      },
      deployOptions: {
        variables: { variant: 'a' },
        methodOptions: { '/predict/GET': { throttlingRateLimit: 5, loggingLevel: MethodLoggingLevel.ERROR } },
      },
      domainName: {
        domainName: 'api.example',
        certificate: Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:us-east-1:111122223333:certificate/a'),
        endpointType: EndpointType.REGIONAL,
        mtls: { bucket: Bucket.fromBucketName(stack, 'Bucket', 'truststore'), key: 'truststore.pem' },
      },
      endpointConfiguration: { types: [EndpointType.REGIONAL], ipAddressType: IpAddressType.DUAL_STACK },
    },
  };
}

function templateOf(define: (stack: Stack) => void): { readonly [section: string]: unknown } {
  const stack = new Stack(new App(), 'MyStack');
  define(stack);
  return Template.fromStack(stack).toJSON();
}

function templateOfApi(propsOf: (stack: Stack) => ApiGatewayToSageMakerEndpointProps): { readonly [section: string]: unknown } {
  return templateOf((stack) => new ApiGatewayToSageMakerEndpoint(stack, 'Inference', propsOf(stack)));
}

const { LocalApi, MappingTemplate } = testing;

const model: testing.IInferenceEndpoint = { invoke: ({ body }) => ({ body, headers: { 'Content-Type': 'text/plain', 'X-Own': 'a' } }) };

const template = templateOf((stack) => {
  const suffix = new CfnParameter(stack, 'Suffix', { default: '-' }).valueAsString;
  return new ApiGatewayToSageMakerEndpoint(stack, 'Inference', {
    endpointName: 'my-endpoint',
    resourcePath: '{user_id}',
    requestMappingTemplate: `$context.stage|$input.params("user_id")|$input.params("a")|$input.params("X-Own")|${suffix}`,
    apiGatewayProps: { defaultMethodOptions: { authorizationType: AuthorizationType.NONE } },
  });
});

const templateWithAuthorizer = templateOfApi((stack) => ({
  endpointName: 'my-endpoint',
  resourcePath: '{user_id}',
  requestMappingTemplate: '$context.authorizer.claims.sub',
  methodOptions: {
    authorizer: new CognitoUserPoolsAuthorizer(stack, 'Authorizer', { cognitoUserPools: [UserPool.fromUserPoolId(stack, 'Users', 'eu-west-1_a')] }),
  },
}));

const request: testing.LocalRequest = {
  httpMethod: 'GET',
  path: '/1',
  headers: { 'X-Own': 'b' },
  queryStringParameters: { a: 'c' },
  multiValueHeaders: { 'X-Other': ['d', 'e'] },
  multiValueQueryStringParameters: { b: ['f'] },
};

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** What props become; `given` stands between them and the package. */
type Outcome = (given: <Struct>(plain: Struct) => Struct) => unknown;

/** What becomes of each struct that callers give, in props of which some has each of its maps and structs. */
const outcomes: { readonly [struct: string]: readonly Outcome[] } = {
  'ApiGatewayToSageMakerEndpointProps': [
    (given) => templateOfApi(() => given({ ...asynchronous, corsOptions })),
    (given) => templateOfApi(() => given({ ...passingThrough, logGroupProps: { retention: RetentionDays.ONE_WEEK } })),
    (given) => templateOfApi((stack) => given(apiProps(stack))),
  ],
  'AddEndpointOptions': [asynchronous, passingThrough].map((options): Outcome => (given) => templateOf((stack) => {
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...asynchronous, resourcePath: 'first', corsOptions }).addEndpoint('Further', given(options));
  })),
  'SageMakerEndpointMethodProps': [asynchronous, passingThrough].map((options): Outcome => (given) => templateOf((stack) => {
    const resource = new RestApi(stack, 'Api').root;
    new SageMakerEndpointMethod(stack, 'Method', given({ ...options, resource, corsOptions }));
  })),
  'aws_cloudwatch.MetricOptions': [(given) => {
    const stack = new Stack(new App(), 'MyStack');
    const { namespace, metricName, dimensions, statistic, label } = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', asynchronous)
      .metricModelLatency('AllTraffic', given({ statistic: 'p99', label: 'latency', dimensionsMap: { VariantName: 'Other' } }));
    return { namespace, metricName, dimensions, statistic, label };
  }],
  'JsonArrayFromQueryOptions': [(given) => MappingTemplates.jsonArrayFromQuery(given({
    items: { parameter: 'items' }, itemField: 'in0', sharedFields: { in1: { parameter: 'user', valueType: TemplateValueType.TEXT } },
  }))],
  'JsonFromBodyOptions': [(given) => MappingTemplates.jsonFromBody(given({ fields: { inputs: '$.text' } }))],
  'CsvFromParametersOptions': [(given) => MappingTemplates.csvFromParameters(given({ columns: [{ parameter: 'a' }, { parameter: 'b' }] }))],
  'testing.RenderRequest': [(given) => MappingTemplate.fromString('$input.params()|$input.json("$")|$context.identity|$stageVariables').render(given({
    body: '{"a": 1}',
    context: { identity: { sourceIp: '192.0.2.1' } },
    headers: { a: 'b' },
    pathParameters: { c: 'd' },
    queryStringParameters: { e: 'f' },
    stageVariables: { g: 'h' },
  }))],
  'testing.FindingsOptions': [(given) => MappingTemplate.fromString('{"a": $input.params("a"), "b": "$input.params("b")"}').findings(given({
    pathParameters: ['c'], requestParameters: { 'method.request.querystring.a': true },
  }))],
  'testing.LocalApiOptions': [{}, { credentials, requireIam: true }].map((options): Outcome => (given) => LocalApi.fromTemplate(template, given({
    ...options, endpoints: { 'my-endpoint': model }, parameters: { Suffix: '+' }, stageName: 'prod',
  })).handle(request).body),
  'testing.LocalRequest': [
    (given) => LocalApi.fromTemplate(template, { endpoints: { 'my-endpoint': model } }).handle(given(request)).body,
    (given) => LocalApi.fromTemplate(templateWithAuthorizer, { endpoints: { 'my-endpoint': model } })
      .handle(given({ ...request, authorizer: { claims: { sub: 'a' } } })).body,
  ],
  'testing.InferenceResponse': [(given) => {
    const endpoint: testing.IInferenceEndpoint = { invoke: (call) => given(model.invoke(call)) };
    const { log } = LocalApi.fromTemplate(template, { endpoints: { 'my-endpoint': endpoint } }).handle(request);
    return log.filter((line) => line.startsWith('Endpoint response'));
  }],
};

/** The name of a type of this package, without the package's. */
function nameOf(fqn: string): string {
  return fqn.slice(fqn.indexOf('.') + 1);
}

test('all structs that callers give are tried', () => {
  expect(structsFromCallers().map(nameOf).sort()).toEqual(Object.keys(outcomes).sort());
});

describe.each(structsFromCallers().map((fqn) => [nameOf(fqn), fqn] as const))('%s of another language', (name, fqn) => {
  const tried = outcomes[name] ?? [];
  const had = tried.map((outcome) => ({ outcome, plain: outcome((plain) => plain), places: placesHad(outcome) }));

  /** The places of maps and structs in the props of an outcome. */
  function placesHad(outcome: Outcome): string[] {
    const found: string[] = [];
    outcome((plain) => carried(plain, { fqn }, (value, { path }) => {
      found.push(path);
      return value;
    }));
    return found;
  }

  /** What comes of an outcome if the maps and structs at these places are of another language. */
  function resultOf(outcome: Outcome, isMeant: (path: string) => boolean, carryStruct = standIn): unknown {
    const carriers = { map: markedMap, struct: carryStruct };
    return outcome((plain) => carried(plain, { fqn }, (value, { path, kind }) => (isMeant(path) ? carriers[kind](value) : value)));
  }

  const places = placesIn({ fqn });
  // A newer CDK may have props that nothing is tried with.
  const known = AT_FLOOR ? places : places.filter(({ path }) => had.some((each) => each.places.includes(path)));

  test.each(known)('does the same by the $kind $path', ({ path }) => {
    const having = had.filter((each) => each.places.includes(path));
    expect(having).not.toEqual([]);
    for (const { outcome, plain } of having) expect(resultOf(outcome, (other) => other === path)).toEqual(plain);
  });

  test.each([
    ['stand-ins of jsii', standIn], ['instances with getters', instanceWithGetters], ['objects that hide their members', hidingMembers],
  ])('does the same by all of its maps, and structs that are %s', (_, carryStruct) => {
    for (const { outcome, plain } of had) expect(resultOf(outcome, () => true, carryStruct)).toEqual(plain);
  });
});
