import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Role, ServicePrincipal, type IRole } from 'aws-cdk-lib/aws-iam';
import { SageMakerEndpointMethod } from '../lib';
import { define, methodOf, minimalProps, synthesize } from './synthesize';

const roleArn = 'arn:aws:iam::123456789012:role/platform/Invocation';
const ofApiGateway = { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') };

const importedRoles: [string, (stack: Stack) => IRole][] = [
  ['imported by its ARN', (stack) => Role.fromRoleArn(stack, 'Platform', roleArn)],
  ['imported by its name', (stack) => Role.fromRoleName(stack, 'Platform', 'Invocation')],
  ['imported, and closed to policies', (stack) => Role.fromRoleArn(stack, 'Platform', roleArn, { mutable: false })],
  ['defined, and closed to policies', (stack) => new Role(stack, 'Platform', ofApiGateway).withoutPolicyUpdates()],
];

describe.each(importedRoles)('a role that is %s', (_, roleIn) => {
  test('invokes the endpoint, and is granted nothing', () => {
    const { construct, stack, template } = synthesize((scope) => ({ apiGatewayExecutionRole: roleIn(scope) }));
    expect(methodOf(template, 'GET').Integration).toMatchObject({ Credentials: stack.resolve(construct.invocationRole.roleArn) as object });
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
  });

  test("is 'invocationRole', but cannot be read as 'apiGatewayRole'", () => {
    const { construct } = define((scope) => ({ apiGatewayExecutionRole: roleIn(scope) }));
    expect(construct.invocationRole.node.path).toMatch(/Platform$/);
    expect(() => construct.apiGatewayRole).toThrow(
      "'apiGatewayRole' must not be read while 'apiGatewayExecutionRole' is not an instance of Role, such as an imported role, "
      + "since this attribute is one; read 'invocationRole' (at MyStack/Inference)",
    );
  });

  test('invokes further endpoints, on any API', () => {
    const { construct, stack } = define();
    const role = roleIn(stack);
    const added = construct.addEndpoint('Other', { ...minimalProps, resourcePath: 'other', apiGatewayExecutionRole: role });
    const elsewhere = new SageMakerEndpointMethod(stack, 'Elsewhere', {
      ...minimalProps, resource: new RestApi(stack, 'Api').root, apiGatewayExecutionRole: role,
    });
    for (const method of [added, elsewhere]) {
      expect(method.invocationRole).toBe(role);
      expect(() => method.apiGatewayRole).toThrow("'apiGatewayRole' must not be read");
    }
    const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy')) as { Properties: { Roles: unknown[] } }[];
    expect(policies.flatMap(({ Properties }) => Properties.Roles)).toEqual(expect.not.arrayContaining([stack.resolve(role.roleName)]));
  });
});

test.each<[string, (stack: Stack) => Role | undefined]>([
  ['defined by the construct', () => undefined],
  ['defined by the caller', (stack) => new Role(stack, 'Own', ofApiGateway)],
])("a role that is %s is both attributes'", (_, roleIn) => {
  const { construct } = define((scope) => ({ apiGatewayExecutionRole: roleIn(scope) }));
  expect(construct.apiGatewayRole).toBe(construct.invocationRole);
});

test("a role of another stack invokes the endpoint, and the API's stack depends on that stack alone", () => {
  const app = new App();
  const platform = new Stack(app, 'Platform');
  const role = new Role(platform, 'Role', ofApiGateway);
  const stack = new Stack(app, 'Api');
  new SageMakerEndpointMethod(stack, 'Ratings', { ...minimalProps, resource: new RestApi(stack, 'Api').root, apiGatewayExecutionRole: role });
  app.synth();
  expect(stack.dependencies).toEqual([platform]);
  expect(platform.dependencies).toEqual([]);
  Template.fromStack(platform).resourceCountIs('AWS::IAM::Policy', 0);
});
