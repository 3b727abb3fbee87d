import { App, CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ApiDefinition, EndpointType, RestApi, SecurityPolicy, SpecRestApi, type IRestApi, type RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { ApiGatewayToSageMakerEndpoint, SageMakerEndpointMethod, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { minimalProps } from './synthesize';

const noUrl = "'endpointUrl' must not be read while 'disableExecuteApiEndpoint' of the API is true and the API has no domain name, since no URL "
  + "leads to it then; give the API a 'domainName', or drop 'disableExecuteApiEndpoint'";

type WithUrl = ApiGatewayToSageMakerEndpoint | SageMakerEndpointMethod;
type Options = Partial<Pick<ApiGatewayToSageMakerEndpointProps, 'resourceName' | 'resourcePath'>>;

const constructs: [string, (stack: Stack, api: RestApiProps, options?: Options) => WithUrl][] = [
  ['the construct', (stack, apiGatewayProps, options) => new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { ...minimalProps, ...options, apiGatewayProps })],
  ['an endpoint added to it', (stack, apiGatewayProps, options) =>
    new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { ...minimalProps, resourcePath: 'first', apiGatewayProps })
      .addEndpoint('Second', { ...minimalProps, ...options })],
  ['a method on an API made elsewhere', (stack, api, options) =>
    new SageMakerEndpointMethod(stack, 'Ratings', { ...minimalProps, ...options, resource: new RestApi(stack, 'Api', api).root })],
];

function newStack(): Stack {
  return new Stack(new App(), 'MyStack', { env: { account: '123456789012', region: 'eu-west-1' } });
}

function domain(stack: Stack, basePath?: string): RestApiProps {
  const certificate = Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:us-east-1:123456789012:certificate/abc');
  const regional = { endpointType: EndpointType.REGIONAL, securityPolicy: SecurityPolicy.TLS_1_2 };
  return { domainName: { domainName: 'ml.example.com', certificate, ...regional, ...(basePath === undefined ? {} : { basePath }) } };
}

/** A URL as text, with `<ref>` for each reference. */
function asText(stack: Stack, url: string | undefined): unknown {
  const resolved = stack.resolve(url) as string | { 'Fn::Join': [string, unknown[]] } | undefined;
  if (typeof resolved !== 'object') return resolved;
  return resolved['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : '<ref>')).join('');
}

describe.each(constructs)('endpointUrl of %s', (_, make) => {
  test('leads through the stage', () => {
    const stack = newStack();
    expect(asText(stack, make(stack, {}).endpointUrl)).toBe('https://<ref>.execute-api.eu-west-1.<ref>/<ref>/{user_id}');
  });

  test.each<[string, string | undefined, string]>([
    ['no base path', undefined, 'https://ml.example.com/{user_id}'],
    ['an empty base path', '', 'https://ml.example.com/{user_id}'],
    ['a base path', 'v1', 'https://ml.example.com/v1/{user_id}'],
    ['a base path of several parts', 'ratings/v1', 'https://ml.example.com/ratings/v1/{user_id}'],
  ])("is the domain's, with %s, and names no stage", (__, basePath, url) => {
    const stack = newStack();
    expect(make(stack, domain(stack, basePath)).endpointUrl).toBe(url);
  });

  test('is the path below the domain, with all its parts', () => {
    const stack = newStack();
    const made = make(stack, domain(stack, 'v1'), { resourceName: 'models/{model}', resourcePath: 'users/{user_id}' });
    expect(made.endpointUrl).toBe('https://ml.example.com/v1/models/{model}/users/{user_id}');
  });

  test('is the domain of an API that has no other URL', () => {
    const stack = newStack();
    expect(make(stack, { ...domain(stack), disableExecuteApiEndpoint: true }).endpointUrl).toBe('https://ml.example.com/{user_id}');
  });

  test('cannot be read of an API that has no URL; all else can', () => {
    const stack = newStack();
    const made = make(stack, { disableExecuteApiEndpoint: true });
    expect(() => made.endpointUrl).toThrow(`${noUrl} (at ${made.node.path})`);
    expect(made.apiGatewayMethod.httpMethod).toBe('GET');
    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test("takes false for disableExecuteApiEndpoint's default", () => {
    const stack = newStack();
    expect(asText(stack, make(stack, { disableExecuteApiEndpoint: false }).endpointUrl)).toContain('.execute-api.');
  });

  test('keeps a domain name that is a token', () => {
    const stack = newStack();
    const given = domain(stack).domainName!;
    const made = make(stack, { domainName: { ...given, domainName: new CfnParameter(stack, 'Domain').valueAsString } });
    expect(stack.resolve(made.endpointUrl)).toEqual({ 'Fn::Join': ['', ['https://', { Ref: 'Domain' }, '/{user_id}']] });
  });

  test('can be told by another stack', () => {
    const stack = newStack();
    const { endpointUrl } = make(stack, {});
    const other = new Stack(stack.node.root, 'Other', { env: { account: '123456789012', region: 'eu-west-1' } });
    new CfnOutput(other, 'Url', { value: endpointUrl! });
    (stack.node.root as App).synth();
    expect(other.dependencies).toEqual([stack]);
    expect(stack.dependencies).toEqual([]);
  });
});

test('the domain that an API gets later is the one', () => {
  const stack = newStack();
  const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { ...minimalProps, apiGatewayProps: { disableExecuteApiEndpoint: true } });
  construct.apiGateway.addDomainName('Domain', { ...domain(stack).domainName!, basePath: 'later' });
  expect(construct.endpointUrl).toBe('https://ml.example.com/later/{user_id}');
});

test("is the API's first base path, where its domain has several", () => {
  const stack = newStack();
  const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { ...minimalProps, apiGatewayProps: domain(stack, 'v1') });
  construct.apiGateway.domainName!.addBasePathMapping(new RestApi(stack, 'Other'), { basePath: 'a' });
  expect(construct.endpointUrl).toBe('https://ml.example.com/v1/{user_id}');
});

test('a method on the root of an API has the URL of the root', () => {
  const stack = newStack();
  const method = new SageMakerEndpointMethod(stack, 'Ratings', {
    endpointName: 'my-endpoint', requestMappingTemplate: '{}', resource: new RestApi(stack, 'Api', domain(stack, 'v1')).root,
  });
  expect(method.endpointUrl).toBe('https://ml.example.com/v1/');
});

test.each<[string, (stack: Stack) => IRestApi]>([
  ['is imported', (stack) => RestApi.fromRestApiAttributes(stack, 'Api', { restApiId: 'abc', rootResourceId: 'def' })],
  ['has no deployment', (stack) => new RestApi(stack, 'Api', { deploy: false })],
])('a method on an API that %s has no URL', (_, apiIn) => {
  const stack = newStack();
  const method = new SageMakerEndpointMethod(stack, 'Ratings', { ...minimalProps, resource: apiIn(stack).root });
  expect(method.endpointUrl).toBeUndefined();
});

test('a method on an API of an OpenAPI document has the URL of its stage, or none', () => {
  const stack = newStack();
  const on = (id: string, disableExecuteApiEndpoint: boolean) => new SageMakerEndpointMethod(stack, `On${id}`, {
    ...minimalProps,
    resource: new SpecRestApi(stack, id, { apiDefinition: ApiDefinition.fromInline({ openapi: '3.0.1' }), disableExecuteApiEndpoint }).root,
  });
  expect(asText(stack, on('Open', false).endpointUrl)).toContain('.execute-api.');
  expect(() => on('Closed', true).endpointUrl).toThrow(noUrl);
});
