import { App, Errors, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { ApiGatewayToSageMakerEndpoint, SageMakerEndpointMethod } from '../../../lib';
import { define, minimalProps, synthesize } from '../../synthesize';

const other = { endpointName: 'other', requestMappingTemplate: '{}' };

/** The methods of a template as `POST /a/b`, in alphabetical order. */
function methodsOf(template: Template): string[] {
  const resources = template.findResources('AWS::ApiGateway::Resource') as { [id: string]: { Properties: { ParentId: { Ref?: string }; PathPart: string } } };
  const pathOf = (reference: { Ref?: string }): string => {
    const resource = resources[reference.Ref ?? ''];
    return resource === undefined ? '' : `${pathOf(resource.Properties.ParentId)}/${resource.Properties.PathPart}`;
  };
  const methods = Object.values(template.findResources('AWS::ApiGateway::Method')) as { Properties: { HttpMethod: string; ResourceId: { Ref?: string } } }[];
  return methods.map(({ Properties }) => `${Properties.HttpMethod} ${pathOf(Properties.ResourceId) || '/'}`).sort();
}

// Names of the CDK's constructs, of members of JavaScript's objects and of the CDK's classes.
const odd = [
  'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', 'Default', 'Resource', 'request-validator', 'request-body-validator', 'UsagePlan',
  'ApiKey', 'Deployment', 'DeploymentStage.prod', 'Endpoint', 'Account', 'Cors-DEFAULT_4XX', 'Cors-DEFAULT_5XX', 'OPTIONS', 'GET', 'node', 'path', 'api', 'root',
  'parentResource',
];

describe.each(odd)("the part '%s' of a path", (part) => {
  test.each([part, `x/${part}`, `${part}/x`, `${part}/${part}`])("works as '%s', and once more", (resourcePath) => {
    const { construct, stack } = define({ resourcePath });
    construct.addEndpoint('Other', { ...other, resourcePath, httpMethod: 'DELETE' });
    expect(methodsOf(Template.fromStack(stack))).toEqual([`DELETE /${resourcePath}`, `GET /${resourcePath}`]);
  });

  test('works where pages of other origins call, with a body validator and a key', () => {
    const { construct, stack } = define({ resourcePath: part, corsOptions: { allowOrigins: ['*'] } });
    construct.addEndpoint('Other', { ...other, resourcePath: `${part}/x`, httpMethod: 'POST', methodOptions: { apiKeyRequired: true, requestModels: {} } });
    expect(construct.apiKey).toBeDefined();
    const template = Template.fromStack(stack);
    expect(methodsOf(template)).toEqual([`GET /${part}`, `OPTIONS /${part}`, `OPTIONS /${part}/x`, `POST /${part}/x`]);
    template.resourceCountIs('AWS::ApiGateway::GatewayResponse', 2);
  });

  test('is refused a second time with the same method', () => {
    const { construct } = define({ resourcePath: part });
    expect(() => construct.addEndpoint('Other', { ...other, resourcePath: part })).toThrow(`must not lead to '/${part}', which has the method GET already`);
  });

  test('works on an API made elsewhere', () => {
    const stack = new Stack(new App(), 'MyStack');
    const { root } = new RestApi(stack, 'Api');
    new SageMakerEndpointMethod(stack, 'Method', { ...other, resource: root, resourcePath: `${part}/${part}` });
    expect(methodsOf(Template.fromStack(stack))).toEqual([`GET /${part}/${part}`]);
  });
});

describe('a resource named like a method of its parent', () => {
  const on = (construct: ApiGatewayToSageMakerEndpoint, id: string, resourcePath: string) =>
    construct.addEndpoint(id, { ...other, resourcePath, httpMethod: 'POST' });

  test.each([[['a', 'a/POST']], [['a/POST', 'a']]])('works in the order %j', (paths) => {
    const { construct, stack } = define();
    paths.forEach((path, index) => on(construct, `E${index}`, path));
    expect(methodsOf(Template.fromStack(stack))).toEqual(['GET /{user_id}', 'POST /a', 'POST /a/POST']);
  });

  test.each([[['a', 'a/OPTIONS']], [['a/OPTIONS', 'a']]])('keeps both preflights in the order %j', (paths) => {
    const { construct, stack } = define({ corsOptions: { allowOrigins: ['https://a.com'] } });
    paths.forEach((path, index) => on(construct, `E${index}`, path));
    expect(methodsOf(Template.fromStack(stack))).toEqual([
      'GET /{user_id}', 'OPTIONS /a', 'OPTIONS /a/OPTIONS', 'OPTIONS /{user_id}', 'POST /a', 'POST /a/OPTIONS',
    ]);
  });
});

describe('the root', () => {
  test.each([
    [{ resourcePath: '/' }, '/'], [{ resourceName: 'models', resourcePath: '/' }, '/models'], [{ resourceName: '/', resourcePath: 'a' }, '/a'],
  ])('is %j', (props, path) => {
    expect(methodsOf(synthesize(props).template)).toEqual([`GET ${path}`]);
  });

  test('has the URL of the stage', () => {
    const { construct } = define({ resourcePath: '/' });
    expect(construct.endpointUrl).toMatch(/\/$/);
  });

  test('takes one method of a kind', () => {
    const { construct } = define({ resourcePath: '/' });
    expect(() => construct.addEndpoint('Other', { ...other, resourcePath: '/' })).toThrow("must not lead to '/', which has the method GET already");
  });
});

test('the logical IDs of ordinary paths are those of the CDK', () => {
  const { template } = synthesize({ resourcePath: 'models/{model}/POST' });
  const stack = new Stack(new App(), 'MyStack');
  class Inference extends ApiGatewayToSageMakerEndpoint {}
  const cdk = new Inference(stack, 'Inference', { ...minimalProps, resourcePath: '/' });
  cdk.apiGateway.root.resourceForPath('models/{model}/POST').addMethod('GET');
  const idsOf = (of: Template) => Object.keys(of.findResources('AWS::ApiGateway::Resource')).sort();
  expect(idsOf(template)).toEqual(idsOf(Template.fromStack(stack)));
});

test('props that are refused leave no construct behind', () => {
  const stack = new Stack(new App(), 'MyStack');
  let thrown: unknown;
  try {
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, resourcePath: 'a//b' });
  } catch (error) {
    thrown = error;
  }
  expect([Errors.isValidationError(thrown), stack.node.children]).toEqual([true, []]);
});
