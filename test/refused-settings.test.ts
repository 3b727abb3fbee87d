import { App, Aws, CfnParameter, Duration, Errors, Fn, Lazy, Stack, type Environment } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AccessLogFormat, EndpointType, ResponseTransferMode, type CorsOptions, type IntegrationResponse, type StageOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { ApiGatewayToSageMakerEndpoint, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { invocationGrants } from './invocation-grants';
import { keepTemplate } from './keep-template';
import { failure, minimalProps, synthesize } from './synthesize';

// What API Gateway refuses at a deployment or never answers, beside what it takes.

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

/** How the construct ends with some props: `fine`, or with what the error says. */
function outcomeOf(props: { [prop: string]: unknown }, env?: Environment): string {
  const stack = new Stack(new App(), 'MyStack', env === undefined ? {} : { env });
  try {
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, ...props });
  } catch (error) {
    if (!Errors.isValidationError(error)) throw error;
    expect(stack.node.children).toEqual([]);
    return (error as Error).message;
  }
  const template = Template.fromStack(stack);
  keepTemplate(template);
  expectItsEndpointAlone(template);
  return 'fine';
}

/** Whatever the props: the role may invoke the endpoint that the method names, and no other. */
function expectItsEndpointAlone(template: Template): void {
  const grants = invocationGrants(template);
  expect(grants).not.toEqual([]);
  for (const { path, statements } of grants) {
    const resources = (statements as { readonly Resource: unknown }[]).flatMap(({ Resource: it }) => it).map((one) => JSON.stringify(one));
    expect(resources.filter((resource) => /[*?]/.test(resource))).toEqual([]);
    // A name that only the deployment knows ends the path before it.
    const [, endpointName = ''] = path.split('/');
    expect(resources.filter((resource) => !resource.toLowerCase().includes(endpointName.toLowerCase()))).toEqual([]);
  }
}

const fine = 'fine';

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html */
describe('a mapping of a request', () => {
  test.each<[string, string, string]>([
    ['integration.request.header.X-Amzn-SageMaker-Target-Variant', 'blue', "or a text in single quotes, \"'blue'\"; got 'blue'"],
    ['integration.request.header.A', "'blue'", fine],
    ['integration.request.header.A', "''", fine],
    ['integration.request.header.A', "'blue", "in single quotes, \"'blue'\""],
    ['integration.request.header.A', '', 'must be one of'],
    ['integration.request.header.A', 'method.request.header.A', fine],
    ['integration.request.header.A', 'method.request.querystring.a', fine],
    ['integration.request.header.A', 'method.request.multivaluequerystring.a', fine],
    ['integration.request.header.A', 'method.request.multivalueheader.a', fine],
    ['integration.request.header.A', 'method.request.path.user_id', fine],
    ['integration.request.header.A', 'method.request.multivaluepath.user_id', 'must be one of'],
    ['integration.request.header.A', 'method.request.path.id', "must not read the variable '{id}' of the path, which has '{user_id}'"],
    ['integration.request.header.A', 'method.request.body', fine],
    ['integration.request.header.A', 'method.request.body.a.b', fine],
    ['integration.request.header.A', 'method.request.body[0].a', fine],
    ['integration.request.header.A', 'method.request.body.', 'must be one of'],
    ['integration.request.header.A', 'method.request.query.a', 'must be one of'],
    ['integration.request.header.A', 'method.request.queryString.a', 'must be one of'],
    ['integration.request.header.A', 'method.request.header.', 'must be one of'],
    ['integration.request.header.A', 'method.request.header.a b', 'must be one of'],
    ['integration.request.header.A', 'method.request.querystring.items[]', 'must be one of'],
    ['integration.request.header.A', 'method.request.header', 'must be one of'],
    ['integration.request.header.A', 'integration.response.header.a', 'must be one of'],
    ['integration.request.header.A', '$context.requestId', 'must be one of'],
    ['integration.request.header.A', 'context.requestId', fine],
    ['integration.request.header.A', 'context.authorizer.claims.cognito:groups', fine],
    ['integration.request.header.A', 'context.', 'must be one of'],
    ['integration.request.header.A', 'context', 'must be one of'],
    ['integration.request.header.A', 'stageVariables.model', fine],
    ['integration.request.header.A', 'stageVariables.my-model', 'must be one of'],
    ['integration.request.header.A', 'stageVariable.model', 'must be one of'],
    ['integration.request.header.A', '$input.params("a")', 'must be one of'],
    ['integration.request.querystring.a', "'1'", fine],
    ['integration.request.path.a', "'1'", fine],
    ['integration.request.body', "'1'", 'must have keys of the form'],
    ['integration.request.header.', "'1'", 'must have keys of the form'],
    ['integration.request.header.a b', "'1'", 'must have keys of the form'],
    ['integration.request.multivalueheader.a', "'1'", 'must have keys of the form'],
    ['method.request.header.A', "'1'", 'must have keys of the form'],
    ['X-Model', "'1'", 'must have keys of the form'],
    ['', "'1'", 'must have keys of the form'],
    // These answer 500; recorded on AWS by an emulator project, 2024-12.
    ...['Authorization', 'authorization', 'Connection', 'Content-Length', 'Transfer-Encoding', 'TE', 'Expect', 'X-Amzn-Trace-Id'].map(
      (name): [string, string, string] => [`integration.request.header.${name}`, "'x'", `must not set the header ${name}, since`]),
    ['integration.request.querystring.Authorization', "'x'", fine],
  ])("to '%s' from '%s' ends with: %s", (destination, source, expected) => {
    expect(outcomeOf({ integrationOptions: { requestParameters: { [destination]: source } } })).toContain(expected);
  });

  test('from a token is taken', () => {
    expect(outcomeOf({ integrationOptions: { requestParameters: { 'integration.request.header.A': Aws.STACK_NAME } } })).toBe(fine);
  });
});

describe('a mapping of a response', () => {
  test.each<[string, string, string]>([
    ['method.response.header.A', 'integration.response.header.A', fine],
    ['method.response.header.A', 'integration.response.multivalueheader.A', fine],
    ['method.response.header.A', 'integration.response.body', fine],
    ['method.response.header.A', 'integration.response.body.a', fine],
    ['method.response.header.A', "'x'", fine],
    ['method.response.header.A', 'context.requestId', fine],
    ['method.response.header.A', 'stageVariables.a', fine],
    ['method.response.header.Authorization', "'x'", fine],
    ['method.response.header.A', 'x', "\"'x'\""],
    ['method.response.header.A', 'method.request.header.A', 'must be one of'],
    ['method.response.header.A', 'integration.response.querystring.A', 'must be one of'],
    ['method.response.header.A', 'integration.response.path.A', 'must be one of'],
    ['method.response.header.A B', "'x'", "keys of the form 'method.response.header.NAME'"],
    ['method.response.body', "'x'", "keys of the form 'method.response.header.NAME'"],
    ['integration.response.header.A', "'x'", "keys of the form 'method.response.header.NAME'"],
  ])("to '%s' from '%s' ends with: %s", (destination, source, expected) => {
    const integrationResponses = [{ statusCode: '200', responseParameters: { [destination]: source } }];
    expect(outcomeOf({ integrationOptions: { integrationResponses } })).toContain(expected);
  });
});

describe('a declared parameter', () => {
  const places: [string, (name: string) => SomeProps][] = [
    ['of the method', (name) => ({ methodOptions: { requestParameters: { [name]: true } } })],
    ['of the API', (name) => ({ apiGatewayProps: { defaultMethodOptions: { requestParameters: { [name]: true } } } })],
    ['of the cache', (name) => ({ integrationOptions: { cacheKeyParameters: [name] } })],
  ];
  describe.each(places)('%s', (_, propsOf) => {
    test.each([
      ['method.request.querystring.items', fine],
      ['method.request.header.X-Model', fine],
      ['method.request.path.user_id', fine],
      ['method.request.path.id', "must not read the variable '{id}'"],
      ['method.request.query.items', 'must name parameters as'],
      ['method.request.querystring.', 'must name parameters as'],
      ['method.request.querystring.items[]', 'must name parameters as'],
      ['method.request.multivaluequerystring.items', 'must name parameters as'],
      ['items', 'must name parameters as'],
      ['integration.request.querystring.items', 'must name parameters as'],
    ])("'%s' ends with: %s", (name, expected) => {
      expect(outcomeOf(propsOf(name))).toContain(expected);
    });
  });

  test("of the API's other paths may be one that the method's own parameters replace", () => {
    expect(outcomeOf({
      apiGatewayProps: { defaultMethodOptions: { requestParameters: { 'method.request.path.other': true } } }, methodOptions: { requestParameters: {} },
    })).toBe(fine);
  });
});

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html */
describe('integration responses', () => {
  test.each<[IntegrationResponse[], string]>([
    [[{ statusCode: '200' }], fine],
    [[{ statusCode: '200' }, { statusCode: '400', selectionPattern: '4\\d{2}' }], fine],
    [[{ statusCode: '200', selectionPattern: '' }, { statusCode: '400', selectionPattern: '4..' }], fine],
    [[{ statusCode: '200', selectionPattern: '2..' }, { statusCode: '400', selectionPattern: '4..' }], fine],
    [[{ statusCode: '200' }, { statusCode: '500', selectionPattern: '(?i)5\\p{Digit}++' }], fine],
    [[{ statusCode: '200' }, { statusCode: '500', selectionPattern: '\\X' }], fine],
    [[{ statusCode: '200' }, { statusCode: '500', selectionPattern: Aws.STACK_NAME }], fine],
    [[], 'must have at least one response'],
    [[{ statusCode: '200' }, { statusCode: '400' }], "[1]' must have a 'selectionPattern', since [0] has none either"],
    [[{ statusCode: '200' }, { statusCode: '400', selectionPattern: '' }], "[1]' must have a 'selectionPattern'"],
    [[{ statusCode: '500', selectionPattern: '5..' }, { statusCode: '502', selectionPattern: '5..' }], "must not be '5..' again"],
    [[{ statusCode: '500', selectionPattern: '5..' }, { statusCode: '500', selectionPattern: '4..' }], "statusCode' must not be '500' again"],
    [[{ statusCode: '200', selectionPattern: '*' }], 'must be a regular expression of Java'],
    [[{ statusCode: '200', selectionPattern: '(4' }], 'must be a regular expression of Java'],
    [[{ statusCode: '200', selectionPattern: '4[0-9' }], 'must be a regular expression of Java'],
    [[{ statusCode: '200', selectionPattern: '4{2,1}' }], 'must be a regular expression of Java'],
    [[{ statusCode: '' }], "statusCode' must be a status code from 100 to 599"],
    [[{ statusCode: '2xx' }], "statusCode' must be a status code from 100 to 599"],
    [[{ statusCode: '99' }], "statusCode' must be a status code from 100 to 599"],
    [[{ statusCode: '600' }], "statusCode' must be a status code from 100 to 599"],
    [[{ statusCode: '100' }], fine],
    [[{ statusCode: '599' }], fine],
  ])('%j end with: %s', (integrationResponses, expected) => {
    expect(outcomeOf({ integrationOptions: { integrationResponses } })).toContain(expected);
  });

  test.each([['200', fine], ['20', "methodResponses[0].statusCode' must be a status code"]])("the method's response '%s' ends with: %s", (statusCode, expected) => {
    expect(outcomeOf({ methodOptions: { methodResponses: [{ statusCode }] } })).toContain(expected);
  });
});

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html */
describe('a stage', () => {
  const requestId = '$context.requestId';
  test.each<[StageOptions, string]>([
    [{ stageName: 'v1' }, fine],
    [{ stageName: 'my_stage-1' }, fine],
    [{ stageName: 'a'.repeat(128) }, fine],
    [{ stageName: Aws.STACK_NAME }, "must not be a token, since a construct's ID has it"],
    [{ stageName: 'v1.0' }, 'must be 1 to 128 letters, digits, hyphens and underscores'],
    [{ stageName: 'a'.repeat(129) }, 'must be 1 to 128'],
    [{ stageName: 'a/b' }, 'must be 1 to 128'],
    [{ stageName: '$default' }, 'must be 1 to 128'],
    [{ variables: { model_1: 'https://a.com/x?y=1&z=,#' } }, fine],
    [{ variables: { a: Aws.STACK_NAME } }, fine],
    [{ variables: { 'my-model': 'a' } }, "must have names of 1 to 64 letters, digits and underscores; got 'my-model'"],
    [{ variables: { alias: '$LATEST' } }, "variables['alias']' must have"],
    [{ variables: { a: '' } }, "variables['a']' must have"],
    [{ variables: { a: 'a b' } }, "variables['a']' must have"],
    [{ variables: { a: '{"a": 1}' } }, "variables['a']' must have"],
    [{ accessLogFormat: AccessLogFormat.clf() }, fine],
    [{ accessLogFormat: AccessLogFormat.custom(JSON.stringify({ id: requestId })) }, fine],
    [{ accessLogFormat: AccessLogFormat.custom('$context.extendedRequestId') }, fine],
    [{ accessLogFormat: AccessLogFormat.custom(JSON.stringify({ id: requestId }, null, 2)) }, 'must be a single line, since API Gateway refuses others; got 3 lines'],
    [{ accessLogFormat: AccessLogFormat.custom(`${requestId}\n`) }, 'must be a single line'],
    [{ accessLogFormat: AccessLogFormat.custom('$context.status') }, 'must have $context.requestId or $context.extendedRequestId'],
    [{ accessLogFormat: AccessLogFormat.clf(), accessLogDestination: undefined }, "must not be given while 'apiGatewayProps.deployOptions.accessLogDestination' is undefined"],
  ])('of %j ends with: %s', (deployOptions, expected) => {
    expect(outcomeOf({ apiGatewayProps: { deployOptions } })).toContain(expected);
  });
});

/** @see https://fetch.spec.whatwg.org/#origin-header */
describe('an origin', () => {
  test.each([
    ['*', fine], ['null', fine], ['https://a.com', fine], ['http://localhost:3000', fine], ['http://[::1]:3000', fine], ['http://127.0.0.1', fine],
    ['capacitor://localhost', fine], ['chrome-extension://abcdefghijklmnop', fine], ['https://xn--bcher-kva.example', fine], ['https://a.com:8443', fine],
    ['example.com', "an origin is a scheme, '://' and a host"], ['https://a/', "a browser sends 'https://a'"], ['', 'an origin is a scheme'],
    ['https://*.a.com', 'a wildcard stands for all origins only by itself'], ['https://A.com', "a browser sends 'https://a.com'"],
    ['https://a.com:443', "a browser sends 'https://a.com'"], ['http://a.com:80', "a browser sends 'http://a.com'"],
    ["https://a.com'", 'an origin is a scheme'], ['https://a.com\n', 'an origin is a scheme'], ['https://a.com/path', "a browser sends 'https://a.com'"],
    ['https://bücher.example', "a browser sends 'https://xn--bcher-kva.example'"], ['//a.com', 'an origin is a scheme'], ['https://', 'an origin is a scheme'],
    ['localhost:3000', 'an origin is a scheme'], ['HTTPS://a.com', 'in lower case'], ['https://user@a.com', "a browser sends 'https://a.com'"],
    ['Null', 'an origin is a scheme'], ['https://a.com, https://b.com', 'an origin is a scheme'],
  ])("'%s' ends with: %s", (origin, expected) => {
    expect(outcomeOf({ corsOptions: { allowOrigins: [origin] } })).toContain(expected);
    expect(outcomeOf({ apiGatewayProps: { defaultCorsPreflightOptions: { allowOrigins: [origin] } } })).toContain(expected);
  });

  test.each<[Partial<CorsOptions>, string]>([
    [{ allowMethods: ['GET', 'POST'] }, fine],
    [{ allowMethods: ['ANY'] }, fine],
    [{ allowMethods: ['ANY', 'GET'] }, "must not have 'ANY' beside others"],
    [{ allowMethods: ["GET'"] }, "allowMethods[0]' must be a name"],
    [{ allowHeaders: ['Content-Type', '*'] }, fine],
    [{ allowHeaders: ['Content-Type\n'] }, "allowHeaders[0]' must be a name"],
    [{ exposeHeaders: ['X-A, X-B'] }, "exposeHeaders[0]' must be a name"],
    [{ maxAge: Duration.hours(1) }, fine],
    [{ maxAge: Duration.hours(1), disableCache: true }, "must not be given while 'corsOptions.disableCache' is true"],
    [{ maxAge: Duration.millis(1500) }, 'must be whole seconds; got 1.5'],
    [{ statusCode: 204 }, fine],
    [{ statusCode: 20 }, "statusCode' must be a status code"],
    [{ allowOrigins: [] }, 'must have at least one origin'],
    [{ allowOrigins: ['*', 'https://a.com'] }, "must not have '*' beside others"],
    [{ allowOrigins: ['https://b.com', 'https://a.com'] }, fine],
    [{ allowOrigins: [Aws.URL_SUFFIX] }, fine],
  ])('with %j ends with: %s', (corsOptions, expected) => {
    expect(outcomeOf({ corsOptions: { allowOrigins: ['https://a.com'], ...corsOptions } })).toContain(expected);
  });
});

describe('an integration', () => {
  test.each<[SomeProps['integrationOptions'], string]>([
    [{ timeout: Duration.millis(50) }, fine],
    [{ timeout: Duration.millis(49) }, "'integrationOptions.timeout' must be at least 50 milliseconds, API Gateway's minimum; got 49 milliseconds"],
    [{ timeout: Duration.millis(10) }, 'must be at least 50 milliseconds'],
    [{ timeout: Duration.seconds(0) }, 'must be at least 50 milliseconds'],
    [{ responseTransferMode: ResponseTransferMode.BUFFERED }, fine],
    [{ responseTransferMode: ResponseTransferMode.STREAM }, "let clients call SageMaker's InvokeEndpointWithResponseStream themselves"],
  ])('of %j ends with: %s', (integrationOptions, expected) => {
    expect(outcomeOf({ integrationOptions })).toContain(expected);
  });
});

describe('an edge-optimized API', () => {
  test.each<[string | undefined, EndpointType | undefined, string]>([
    [undefined, EndpointType.EDGE, fine],
    ['us-east-1', EndpointType.EDGE, fine],
    ['us-gov-west-1', EndpointType.EDGE, "must not have EDGE in 'us-gov-west-1'"],
    ['us-gov-east-1', EndpointType.EDGE, "must not have EDGE in 'us-gov-east-1'"],
    ['cn-north-1', EndpointType.EDGE, "must not have EDGE in 'cn-north-1'"],
    ['us-gov-west-1', undefined, fine],
    ['us-gov-west-1', EndpointType.REGIONAL, fine],
  ])('in %s, asked for as %s, ends with: %s', (region, type, expected) => {
    const apiGatewayProps = type === undefined ? {} : { endpointConfiguration: { types: [type] } };
    expect(outcomeOf({ apiGatewayProps }, region === undefined ? undefined : { region })).toContain(expected);
  });

  test.each([['us-gov-west-1', 'REGIONAL'], ['cn-northwest-1', 'REGIONAL'], ['eu-west-1', 'EDGE'], [undefined, 'EDGE']])('in %s is %s by default', (region, type) => {
    const stack = new Stack(new App(), 'MyStack', region === undefined ? {} : { env: { region } });
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', minimalProps);
    Template.fromStack(stack).hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: [type] } });
  });

  test('that is Regional by default may take longer than 29 seconds', () => {
    expect(outcomeOf({ integrationOptions: { timeout: Duration.minutes(1) } }, { region: 'cn-north-1' })).toBe(fine);
  });
});

describe('an endpoint object', () => {
  const env = { region: 'eu-west-1', account: '123456789012' };
  const arnOf = (tail: string, region = 'eu-west-1', account = '123456789012', partition = 'aws') => `arn:${partition}:sagemaker:${region}:${account}:${tail}`;
  const fault = 'must be the ARN of a SageMaker endpoint';
  test.each<[string, string, string]>([
    ['a', arnOf('endpoint/a'), fine],
    ['MyModel', arnOf('endpoint/mymodel'), fine],
    ['a', arnOf('endpoint/a', 'eu-west-1', '123456789012', Aws.PARTITION), fine],
    ['a', arnOf('endpoint/a', Aws.REGION, Aws.ACCOUNT_ID, Aws.PARTITION), fine],
    ['a', Fn.importValue('Arn'), fine],
    ['a', `${Fn.importValue('Prefix')}/a`, fine],
    ['dummy-value-for-/a', 'dummy-value-for-/arn', fine],
    ['a', arnOf('endpoint/a', 'us-east-1'), "must be in the region of the stack, 'eu-west-1'"],
    ['a', arnOf('endpoint/a', 'us-east-1', Aws.ACCOUNT_ID, Aws.PARTITION), "must be in the region of the stack, 'eu-west-1'"],
    ['a', arnOf('endpoint/a', 'eu-west-1', '999999999999'), "must be of the stack's account, '123456789012'"],
    ['a', arnOf('endpoint/a', Aws.REGION, '999999999999'), "must be of the stack's account"],
    ['a', arnOf('endpoint/b'), "must be the ARN of the endpoint that 'endpointName' names, 'a'"],
    ['a', arnOf('endpoint/b', Aws.REGION), "must be the ARN of the endpoint that 'endpointName' names, 'a'"],
    ['a', '*', "must not hold '*' or '?'"],
    ['a', arnOf('endpoint/*'), "must not hold '*' or '?'"],
    ['a', arnOf('endpoint/a', '*'), "must not hold '*' or '?'"],
    ['a', `${Fn.importValue('Prefix')}*`, "must not hold '*' or '?'"],
    ['a', 'a', fault],
    ['a', 'arn:other', fault],
    ['a', arnOf('endpoint-config/a'), fault],
    ['a', arnOf('endpoint/'), fault],
    ['a', arnOf('endpoint/a/b'), fault],
    ['a', arnOf('endpoint/a', '', ''), fault],
    ['a', arnOf('endpoint/a').replace('sagemaker', 's3'), fault],
    ['a', arnOf('model/a', Aws.REGION), fault],
    ['a', `${arnOf('endpoint/a', Aws.REGION)}_`, fault],
    ['', arnOf('endpoint/a'), "'existingSagemakerEndpointObj.endpointName' is required"],
    ['a', '', "'existingSagemakerEndpointObj.endpointArn' is required"],
    ['../../x?y', arnOf('endpoint/a'), "must not hold '*' or '?'"],
    ['../x', arnOf('endpoint/a'), 'must be 1 to 63 letters'],
    ['${stageVariables.model}', arnOf('endpoint/a'), 'must not hold a stage variable'],
  ])("'%s', '%s' ends with: %s", (endpointName, endpointArn, expected) => {
    expect(outcomeOf({ endpointName: undefined, existingSagemakerEndpointObj: { endpointName, endpointArn } }, env)).toContain(expected);
  });

  test('of another region is taken where the region of the stack is not known', () => {
    const existingSagemakerEndpointObj = { endpointName: 'a', endpointArn: arnOf('endpoint/a') } as IEndpoint;
    expect(outcomeOf({ endpointName: undefined, existingSagemakerEndpointObj })).toBe(fine);
  });

  test('with neither name nor ARN says so of both', () => {
    const message = failure({ endpointName: undefined, existingSagemakerEndpointObj: { endpointArn: undefined } });
    expect(message).toMatch(/endpointName' is required.*\n.*endpointArn' is required/);
  });
});

describe('a token in an endpoint', () => {
  const named = (endpointName: string): SomeProps => ({ endpointName });
  const object = (endpointArn: string): SomeProps => ({ endpointName: undefined, existingSagemakerEndpointObj: { endpointName: 'a', endpointArn } as IEndpoint });
  const lazy = (text: string) => Lazy.string({ produce: () => text });

  test.each<[string, () => SomeProps, string]>([
    ['a wildcard behind a token', () => named(`${Aws.STACK_NAME}*`), "must not hold '*' or '?'"],
    ['an underscore behind a token', () => named(`${Aws.STACK_NAME}_a`), 'must be 1 to 63 letters'],
    ['a stage variable behind a token', () => named(`${Aws.STACK_NAME}\${stageVariables.a}`), 'must not hold a stage variable'],
  ])('%s is refused at once', (_, propsOf, expected) => {
    expect(outcomeOf(propsOf())).toContain(expected);
  });

  test.each<[string, () => SomeProps, RegExp]>([
    ['a wildcard', () => named(lazy('*')), /'endpointName' must not hold '\*'/],
    ['a wildcard at the end', () => named(lazy('a*')), /'endpointName' must not hold '\*'/],
    ['no name', () => named(lazy('a_b')), /'endpointName' must be 1 to 63 letters/],
    ['a wildcard beside what only the deployment knows', () => named(`${lazy('*')}${Aws.REGION}`), /'endpointName' must not hold '\*'/],
    ['a stage variable', () => named(lazy('${stageVariables.model}')), /must not hold a stage variable/],
    ['all endpoints', () => object(lazy('*')), /endpointArn' must not hold '\*'/],
    ['the ARN of another endpoint', () => object(lazy('arn:aws:sagemaker:eu-west-1:123456789012:endpoint/b')), /names, 'a'/],
    ['no ARN', () => object(lazy('a')), /must be the ARN of a SageMaker endpoint/],
  ])('that becomes %s is refused at synthesis', (_, propsOf, expected) => {
    expect(() => synthesize(propsOf())).toThrow(expected);
  });

  test.each<[string, (stack: Stack) => SomeProps]>([
    ['becomes a name', () => named(lazy('my-endpoint'))],
    ['becomes the right ARN', () => object(lazy('arn:aws:sagemaker:eu-west-1:123456789012:endpoint/a'))],
    ['is a parameter', (stack) => named(new CfnParameter(stack, 'Name').valueAsString)],
    ['is part of a name', () => named(`model-${Aws.REGION}`)],
    ['is an import', () => object(Fn.importValue('Arn'))],
  ])('that %s is taken', (_, propsOf) => {
    expect(() => synthesize(propsOf)).not.toThrow();
  });
});

/** The first synthesis must end, or the CDK's command line never looks the value up. */
describe('a value that is still to be looked up is taken', () => {
  const lookup = (stack: Stack, name: string) => StringParameter.valueFromLookup(stack, name);
  const defineWith = (propsOf: (stack: Stack) => SomeProps) => () => {
    const stack = new Stack(new App(), 'MyStack', { env: { region: 'eu-west-1', account: '123456789012' } });
    return new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, ...propsOf(stack) });
  };

  test.each<[string, (stack: Stack) => SomeProps]>([
    ['as a name', (stack) => ({ endpointName: lookup(stack, '/models/endpoint_name') })],
    ['as part of a name', (stack) => ({ endpointName: `model-${lookup(stack, '/models/suffix')}` })],
    ['as the name and ARN of an object', (stack) => ({
      endpointName: undefined,
      existingSagemakerEndpointObj: { endpointName: lookup(stack, '/name'), endpointArn: lookup(stack, '/arn') } as IEndpoint,
    })],
    ['as a stage name', (stack) => ({ apiGatewayProps: { deployOptions: { stageName: lookup(stack, '/stage.name') } } })],
    ['as a stage variable', (stack) => ({ apiGatewayProps: { deployOptions: { variables: { a: `${lookup(stack, '/a')} ` } } } })],
    ['as an origin', (stack) => ({ corsOptions: { allowOrigins: [lookup(stack, '/origin')] } })],
    ['as a mapping', (stack) => ({ integrationOptions: { requestParameters: { 'integration.request.header.A': lookup(stack, '/mapping') } } })],
    ['as a status and a pattern', (stack) => ({
      integrationOptions: { integrationResponses: [{ statusCode: lookup(stack, '/s'), selectionPattern: `(${lookup(stack, '/p')}` }] },
    })],
    ['as an access log format', (stack) => ({
      apiGatewayProps: { deployOptions: { accessLogFormat: AccessLogFormat.custom(`$context.requestId ${lookup(stack, '/format')}`) } },
    })],
    ['as a path', (stack) => ({ resourcePath: lookup(stack, '/path') })],
    ['as a variable of a path', (stack) => ({ resourcePath: `models/{${lookup(stack, '/variable')}}/predict` })],
    ['as a path of which a parameter is declared', (stack) => ({
      resourcePath: lookup(stack, '/path'), methodOptions: { requestParameters: { 'method.request.path.user_id': true } },
    })],
  ])('%s', (_, propsOf) => {
    expect(() => Template.fromStack(Stack.of(defineWith(propsOf)()))).not.toThrow();
  });

  test('but not with a wildcard', () => {
    expect(defineWith((stack) => ({ endpointName: `${lookup(stack, '/name')}*` }))).toThrow("must not hold '*' or '?'");
  });
});
