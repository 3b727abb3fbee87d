import { App, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import {
  ApiDefinition, AuthorizationType, EndpointType, MockIntegration, RestApi, SpecRestApi, type IRestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { ApiGatewayToSageMakerEndpoint, SageMakerEndpointMethod, type AddEndpointOptions, type SageMakerEndpointMethodProps } from '../lib';
import { define, minimalProps, synthesize } from './synthesize';

const other: AddEndpointOptions = { endpointName: 'other', resourcePath: 'other/{item}', requestMappingTemplate: '{}' };

describe('addEndpoint', () => {
  test('defines one more method, under a role for its endpoint alone', () => {
    const { construct, stack } = define();
    const added = construct.addEndpoint('Other', other);
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::ApiGateway::Method', 2);
    const policies = Object.values(template.findResources('AWS::IAM::Policy')) as { Properties: { PolicyDocument: { Statement: object[] } } }[];
    const granted = policies.map(({ Properties }) => JSON.stringify(Properties.PolicyDocument.Statement));
    expect(granted.map((statement) => /endpoint\/([\w-]+)/.exec(statement)?.[1]).sort()).toEqual(['my-endpoint', 'other']);
    expect(added.apiGatewayMethod.resource.path).toBe('/other/{item}');
    expect(added.apiGatewayRole.node.path).toBe('MyStack/Inference/Other/api-gateway-role');
  });

  test('leaves the logical IDs of what was there as they are', () => {
    const withOne = new Set(Object.keys(synthesize().template.toJSON().Resources as object));
    const { construct, stack } = define();
    construct.addEndpoint('Other', other);
    const withTwo = new Set(Object.keys(Template.fromStack(stack).toJSON().Resources as object));
    const gone = [...withOne].filter((id) => !withTwo.has(id) && !id.includes('Deployment'));
    expect(gone).toEqual([]);
  });

  test("shares the API's validator, and resources along the way", () => {
    const { construct, stack } = define({ resourceName: 'models', resourcePath: '{model}' });
    construct.addEndpoint('Users', { ...other, resourcePath: 'models/{model}/users' });
    construct.addEndpoint('Post', { ...other, resourcePath: 'models/{model}', httpMethod: 'POST' });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
    template.resourceCountIs('AWS::ApiGateway::Resource', 3);
    template.allResourcesProperties('AWS::ApiGateway::Method', { RequestValidatorId: Match.anyValue() });
  });

  test("takes the API's CORS options, and defines the API's own errors once", () => {
    const { construct, stack } = define({ corsOptions: { allowOrigins: ['*'] } });
    construct.addEndpoint('Other', other);
    const template = Template.fromStack(stack);
    expect(Object.keys(template.findResources('AWS::ApiGateway::Method', { Properties: { HttpMethod: 'OPTIONS' } }))).toHaveLength(2);
    template.resourceCountIs('AWS::ApiGateway::GatewayResponse', 2);
  });

  test('shares a preflight between two methods of a resource', () => {
    const { construct, stack } = define({ corsOptions: { allowOrigins: ['*'] } });
    construct.addEndpoint('Post', { ...other, resourcePath: '{user_id}', httpMethod: 'POST' });
    const template = Template.fromStack(stack);
    expect(Object.keys(template.findResources('AWS::ApiGateway::Method', { Properties: { HttpMethod: 'OPTIONS' } }))).toHaveLength(1);
  });

  test("refuses to take the place of the API's own preflight", () => {
    const { construct } = define({ apiGatewayProps: { defaultCorsPreflightOptions: { allowOrigins: ['*'] } } });
    expect(() => construct.addEndpoint('Other', { ...other, httpMethod: 'OPTIONS', requestMappingTemplate: '{}' })).toThrow(
      "'httpMethod' must not be 'OPTIONS' with 'defaultCorsPreflightOptions' of the API, since that method is then the preflight; drop one of the two",
    );
  });

  test("defines the API's key once, where a method requires it", () => {
    const { construct, stack } = define();
    expect(construct.apiKey).toBeUndefined();
    construct.addEndpoint('One', { ...other, methodOptions: { apiKeyRequired: true } });
    construct.addEndpoint('Two', { ...other, resourcePath: 'two', methodOptions: { apiKeyRequired: true } });
    expect(construct.apiKey?.node.id).toBe('ApiKey');
    Template.fromStack(stack).resourceCountIs('AWS::ApiGateway::UsagePlanKey', 1);
  });

  test.each<[Partial<AddEndpointOptions> & { [prop: string]: unknown }, string]>([
    [{ resourcePath: '{user_id}' }, "'resourcePath' must not lead to '/{user_id}', which has the method GET already; give another path or another 'httpMethod'"],
    [{ resourcePath: '{item}' }, "'resourcePath' must not have '{item}' where the API has '{user_id}', since a path can have only one variable at a place; use that one"],
    [{ resourcePath: '{item}/x' }, "'resourcePath' must not have '{item}' where the API has '{user_id}', since a path can have only one variable at a place; use that one"],
    [{ resourcePath: undefined }, "'resourcePath' is required and was not given"],
    [{ endpointName: '-' }, "'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; got '-' (1 characters)"],
    [{ integrationOptions: { timeout: Duration.seconds(30) } },
      "'integrationOptions.timeout' must be at most 29 seconds on an edge-optimized API; got 30 seconds; "
      + 'make the API Regional or private and have its quota raised, or use the invocation mode ASYNC'],
  ])('refuses %j', (options, problem) => {
    const { construct } = define();
    const children = construct.node.findAll().length;
    expect(() => construct.addEndpoint('Other', { ...other, ...options })).toThrow(`${problem} (at MyStack/Inference/Other)`);
    expect(construct.node.findAll()).toHaveLength(children);
  });

  test('refuses a key where there is no usage plan', () => {
    const { construct } = define({ createUsagePlan: false });
    expect(() => construct.addEndpoint('Other', { ...other, methodOptions: { apiKeyRequired: true } })).toThrow(
      "'methodOptions.apiKeyRequired' must not be true on an API without a usage plan, since API Gateway accepts a key only through one; "
      + "leave 'createUsagePlan' of the API true (at MyStack/Inference/Other)");
  });

  test('accepts a static part beside a variable, and a variable below the same one', () => {
    const { construct } = define();
    construct.addEndpoint('Static', { ...other, resourcePath: 'users' });
    construct.addEndpoint('Below', { ...other, resourcePath: '{user_id}/{item}' });
    expect(construct.node.tryFindChild('Below')).toBeDefined();
  });
});

describe('SageMakerEndpointMethod', () => {
  function onApi(props: Partial<SageMakerEndpointMethodProps> = {}): { stack: Stack; method: SageMakerEndpointMethod } {
    const stack = new Stack(new App(), 'MyStack');
    const api = new RestApi(stack, 'Api', { defaultMethodOptions: { authorizationType: AuthorizationType.IAM } });
    const method = new SageMakerEndpointMethod(stack, 'Ratings', {
      resource: api.root.addResource('ratings'), endpointName: 'my-endpoint', requestMappingTemplate: '{}', ...props,
    });
    return { stack, method };
  }

  test('defines a method on a resource made elsewhere, with a role and a validator of its own', () => {
    const { stack, method } = onApi();
    expect(method.apiGatewayMethod.resource.path).toBe('/ratings');
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
    template.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'GET', AuthorizationType: 'AWS_IAM', Integration: { Credentials: stack.resolve(method.apiGatewayRole.roleArn) as object },
    });
  });

  test('takes a path below that resource, and CORS', () => {
    const { stack, method } = onApi({ resourceName: 'users', resourcePath: '{user_id}', corsOptions: { allowOrigins: ['*'] } });
    expect(method.apiGatewayMethod.resource.path).toBe('/ratings/users/{user_id}');
    Template.fromStack(stack).resourceCountIs('AWS::ApiGateway::GatewayResponse', 2);
  });

  test('can be defined on an imported API', () => {
    const stack = new Stack(new App(), 'MyStack');
    const api = RestApi.fromRestApiAttributes(stack, 'Api', { restApiId: 'abc', rootResourceId: 'def' });
    new SageMakerEndpointMethod(stack, 'Ratings', { resource: api.root, resourcePath: 'ratings', endpointName: 'my-endpoint', requestMappingTemplate: '{}' });
    Template.fromStack(stack).hasResourceProperties('AWS::ApiGateway::Method', { RestApiId: 'abc' });
  });

  test('warns of a method that anybody may call', () => {
    const { stack } = onApi({ methodOptions: { authorizationType: AuthorizationType.NONE } });
    const warnings = Annotations.fromStack(stack).findWarning('/MyStack/Ratings', Match.stringLikeRegexp('noAuthorization'));
    expect(warnings).toHaveLength(1);
  });

  test('refuses what is no resource', () => {
    expect(() => onApi({ resource: 'ratings' as never })).toThrow("'resource' must be an instance of IResource; got 'ratings' (at MyStack/Ratings)");
    expect(() => onApi({ resource: undefined as never })).toThrow("'resource' is required and was not given (at MyStack/Ratings)");
  });

  test.each<[string, EndpointType | undefined, string]>([
    ['an API without a type', undefined, 'refuses'], ['an edge-optimized API', EndpointType.EDGE, 'refuses'],
    ['a Regional API', EndpointType.REGIONAL, 'takes'], ['a private API', EndpointType.PRIVATE, 'takes'],
  ])('on %s (%s), %s a timeout of a minute', (_, type, verdict) => {
    const stack = new Stack(new App(), 'MyStack');
    const { root } = new RestApi(stack, 'Api', type === undefined ? {} : { endpointConfiguration: { types: [type] } });
    const add = () => new SageMakerEndpointMethod(stack, 'Ratings', {
      resource: root, endpointName: 'my-endpoint', requestMappingTemplate: '{}', integrationOptions: { timeout: Duration.minutes(1) },
    });
    if (verdict === 'takes') expect(add().apiGatewayMethod.httpMethod).toBe('GET');
    else expect(add).toThrow("'integrationOptions.timeout' must be at most 29 seconds on an edge-optimized API; got 60 seconds");
  });

  test.each<[string, (stack: Stack) => IRestApi]>([
    ['imported', (stack) => RestApi.fromRestApiAttributes(stack, 'Api', { restApiId: 'abc', rootResourceId: 'def' })],
    ['of an OpenAPI document', (stack) => new SpecRestApi(stack, 'Api', { apiDefinition: ApiDefinition.fromInline({ openapi: '3.0.1' }) })],
  ])('leaves the timeout to the caller on an API that is %s', (_, apiOf) => {
    const stack = new Stack(new App(), 'MyStack');
    const method = new SageMakerEndpointMethod(stack, 'Ratings', {
      resource: apiOf(stack).root, resourcePath: 'ratings', endpointName: 'my-endpoint', requestMappingTemplate: '{}',
      integrationOptions: { timeout: Duration.minutes(1) },
    });
    expect(method.apiGatewayMethod.httpMethod).toBe('GET');
  });

  test('refuses a resource that has the method already', () => {
    const stack = new Stack(new App(), 'MyStack');
    const api = new RestApi(stack, 'Api');
    api.root.addMethod('GET', new MockIntegration());
    expect(() => new SageMakerEndpointMethod(stack, 'Ratings', { resource: api.root, endpointName: 'my-endpoint', requestMappingTemplate: '{}' }))
      .toThrow("'resourcePath' must not lead to '/', which has the method GET already");
  });
});

test('the first endpoint and the next go the same way', () => {
  const { construct, stack } = define({ resourcePath: 'one' });
  construct.addEndpoint('Two', { ...minimalProps, resourcePath: 'two' });
  const methods = Object.values(Template.fromStack(stack).findResources('AWS::ApiGateway::Method')) as { Properties: { [name: string]: unknown } }[];
  const comparable = methods.map(({ Properties }) => ({
    ...Properties, ResourceId: undefined, Integration: { ...(Properties.Integration as object), Credentials: undefined },
  }));
  expect(comparable[0]).toEqual(comparable[1]);
  expect(construct).toBeInstanceOf(ApiGatewayToSageMakerEndpoint);
});
