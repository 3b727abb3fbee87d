import { App, Stack, type StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AuthorizationType, RestApi } from 'aws-cdk-lib/aws-apigateway';
import {
  AccountPrincipal, ArnPrincipal, Group, PolicyDocument, PolicyStatement, Role, ServicePrincipal, User, type IGrantable,
} from 'aws-cdk-lib/aws-iam';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { ApiGatewayToSageMakerEndpoint, SageMakerEndpointMethod, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { define, minimalProps } from './synthesize';

const byLambda = { assumedBy: new ServicePrincipal('lambda.amazonaws.com') };

interface Statement { readonly Action: unknown; readonly Effect: string; readonly Resource: unknown }

/** What a role, by its logical ID or its name, may call: the end of each ARN, from the API's ID on. */
function callable(stack: Stack, role: unknown): unknown[] {
  const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy')) as {
    Properties: { PolicyDocument: { Statement: Statement[] }; Roles?: unknown[]; Users?: unknown[]; Groups?: unknown[] };
  }[];
  return policies
    .filter(({ Properties: { Roles = [], Users = [], Groups = [] } }) =>
      [...Roles, ...Users, ...Groups].some((one) => JSON.stringify(one) === JSON.stringify(role)))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .flatMap(({ Action, Effect, Resource }) => {
      expect([Action, Effect]).toEqual(['execute-api:Invoke', 'Allow']);
      return ends(Resource);
    });
}

/** Of `arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<method>/<path>`, what follows the account. */
function ends(resource: unknown): unknown[] {
  if (Array.isArray(resource)) return resource.flatMap(ends);
  const { 'Fn::Join': [, parts] } = resource as { 'Fn::Join': [string, unknown[]] };
  const arn = parts.map((part) => (typeof part === 'string' ? part : '<ref>')).join('');
  return [/^arn:<ref>:execute-api:[^:]+:[^:]+:(.+)$/.exec(arn)?.[1]];
}

describe('grantInvoke of the construct', () => {
  test.each<[string, Partial<ApiGatewayToSageMakerEndpointProps>, string]>([
    ['a variable of the path is any', {}, '<ref>/<ref>/GET/*'],
    ['each variable is any', { resourceName: 'models/{model}', resourcePath: 'users/{user}' }, '<ref>/<ref>/GET/models/*/users/*'],
    ['a greedy variable is any', { resourcePath: 'files/{path+}' }, '<ref>/<ref>/GET/files/*'],
    ['a path without variables is itself', { resourcePath: 'predict', httpMethod: 'POST' }, '<ref>/<ref>/POST/predict'],
    ['ANY is every method', { resourcePath: 'predict', httpMethod: 'ANY' }, '<ref>/<ref>/*/predict'],
  ])('grants the method alone: %s', (_, props, expected) => {
    const { construct, stack } = define(props);
    const role = new Role(stack, 'Caller', byLambda);
    expect(construct.grantInvoke(role).success).toBe(true);
    expect(callable(stack, stack.resolve(role.roleName))).toEqual([expected]);
  });

  test('grants the stage by reference, in the partition, region and account of the API', () => {
    const { construct, stack } = define({ resourcePath: 'predict' });
    const role = new Role(stack, 'Caller', byLambda);
    construct.grantInvoke(role);
    const arn = stack.resolve(construct.apiGatewayMethod.methodArn) as object;
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: arn }] },
      Roles: [stack.resolve(role.roleName)],
    });
  });

  test('covers endpoints added before it and after it, for each grantee', () => {
    const { construct, stack } = define({ resourcePath: 'first' });
    const [early, late] = [new Role(stack, 'Early', byLambda), new Role(stack, 'Late', byLambda)];
    construct.addEndpoint('Before', { ...minimalProps, resourcePath: 'before/{item}' });
    construct.grantInvoke(early);
    construct.addEndpoint('Between', { ...minimalProps, resourcePath: 'between', httpMethod: 'PUT' });
    construct.grantInvoke(late);
    construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after', httpMethod: 'ANY' });
    const all = ['<ref>/<ref>/GET/first', '<ref>/<ref>/GET/before/*', '<ref>/<ref>/PUT/between', '<ref>/<ref>/*/after'];
    expect(callable(stack, stack.resolve(early.roleName))).toEqual(all);
    expect(callable(stack, stack.resolve(late.roleName))).toEqual(all);
  });

  test('grants nobody else', () => {
    const { construct, stack } = define();
    const other = new Role(stack, 'Other', byLambda);
    construct.grantInvoke(new Role(stack, 'Caller', byLambda));
    construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after' });
    expect(callable(stack, stack.resolve(other.roleName))).toEqual([]);
  });

  test('grants the same once, however often it is asked', () => {
    const { construct, stack } = define({ resourcePath: 'first' });
    const role = new Role(stack, 'Caller', byLambda);
    construct.grantInvoke(role);
    construct.grantInvoke(role);
    construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after' });
    expect(callable(stack, stack.resolve(role.roleName))).toEqual(['<ref>/<ref>/GET/first', '<ref>/<ref>/GET/after']);
  });

  test('leaves out preflights, and methods that somebody else defines on the API', () => {
    const { construct, stack } = define({ corsOptions: { allowOrigins: ['*'] } });
    const role = new Role(stack, 'Caller', byLambda);
    construct.grantInvoke(role);
    construct.apiGateway.root.addMethod('GET');
    expect(callable(stack, stack.resolve(role.roleName))).toEqual(['<ref>/<ref>/GET/*']);
  });

  test('also works once the policy was looked at', () => {
    const { construct, stack } = define({ resourcePath: 'first' });
    const role = new Role(stack, 'Caller', byLambda);
    const [statement] = construct.grantInvoke(role).principalStatements;
    stack.resolve(statement);
    statement?.freeze();
    construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after' });
    expect(callable(stack, stack.resolve(role.roleName))).toEqual(['<ref>/<ref>/GET/first', '<ref>/<ref>/GET/after']);
  });

  test('gives a grant of all the methods there are', () => {
    const { construct, stack } = define();
    construct.addEndpoint('Before', { ...minimalProps, resourcePath: 'before' });
    const grant = construct.grantInvoke(new Role(stack, 'Caller', byLambda));
    expect(grant.principalStatements.flatMap(({ resources }) => resources)).toHaveLength(2);
  });

  test('splits the policy of two hundred methods as IAM wants it', () => {
    const { construct, stack } = define({ resourcePath: 'models/0' });
    const role = new Role(stack, 'Caller', byLambda);
    const invocationRole = Role.fromRoleArn(stack, 'Invocation', 'arn:aws:iam::123456789012:role/invocation');
    construct.grantInvoke(role);
    for (let index = 1; index < 200; index += 1) {
      construct.addEndpoint(`Model${index}`, { ...minimalProps, resourcePath: `models/${index}`, apiGatewayExecutionRole: invocationRole });
    }
    const template = Template.fromStack(stack);
    const managed = Object.values(template.findResources('AWS::IAM::ManagedPolicy')) as { Properties: { PolicyDocument: { Statement: Statement[] } } }[];
    const inline = Object.values(template.findResources('AWS::IAM::Policy')) as typeof managed;
    const documents = [...inline, ...managed].map(({ Properties }) => Properties.PolicyDocument);
    const granted = documents.flatMap(({ Statement: statements }) => statements).filter(({ Action }) => Action === 'execute-api:Invoke');
    expect(granted.flatMap(({ Resource }) => ends(Resource))).toHaveLength(200);
    expect(managed.length).toBeGreaterThan(0);
    expect(managed.length).toBeLessThanOrEqual(10);
  });
});

test.each<[string, (stack: Stack) => [IGrantable, string]]>([
  ['a user', (stack) => {
    const user = new User(stack, 'Caller');
    return [user, user.userName];
  }],
  ['a group', (stack) => {
    const group = new Group(stack, 'Caller');
    return [group, group.groupName];
  }],
  ['a function', (stack) => {
    const caller = new LambdaFunction(stack, 'Caller', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('//') });
    return [caller, caller.role!.roleName];
  }],
  ['a role that is imported', (stack) => [Role.fromRoleArn(stack, 'Caller', 'arn:aws:iam::123456789012:role/teams/Caller'), 'Caller']],
  ['a role that is imported by name', (stack) => [Role.fromRoleName(stack, 'Caller', 'Caller'), 'Caller']],
])('%s can be granted the methods, later ones too', (_, granteeIn) => {
  const { construct, stack } = define({ resourcePath: 'first' });
  const [grantee, name] = granteeIn(stack);
  expect(construct.grantInvoke(grantee).success).toBe(true);
  construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after' });
  expect(callable(stack, stack.resolve(name))).toEqual(['<ref>/<ref>/GET/first', '<ref>/<ref>/GET/after']);
});

test.each<[string, (stack: Stack) => IGrantable, boolean]>([
  ['a role that is imported, and closed to policies', (stack) => Role.fromRoleArn(stack, 'Caller', 'arn:aws:iam::123456789012:role/x', { mutable: false }), true],
  ['a role of another account', (stack) => Role.fromRoleArn(stack, 'Caller', 'arn:aws:iam::210987654321:role/x'), true],
  ['an account', () => new AccountPrincipal('210987654321'), false],
  ['an ARN', () => new ArnPrincipal('arn:aws:iam::123456789012:role/x'), false],
  ['a service', () => new ServicePrincipal('lambda.amazonaws.com'), false],
])('%s gets no policy, as with any other grant', (_, granteeIn, success) => {
  const stack = new Stack(new App(), 'MyStack', { env: { account: '123456789012', region: 'eu-west-1' } });
  const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', minimalProps);
  expect(construct.grantInvoke(granteeIn(stack)).success).toBe(success);
  construct.addEndpoint('After', {
    ...minimalProps, resourcePath: 'after', apiGatewayExecutionRole: Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::123456789012:role/y'),
  });
  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('execute-api:Invoke');
});

describe('grantInvoke of a method', () => {
  test('grants that method alone', () => {
    const { construct, stack } = define({ resourcePath: 'first' });
    const role = new Role(stack, 'Caller', byLambda);
    const added = construct.addEndpoint('Added', { ...minimalProps, resourcePath: 'added/{item}' });
    construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after' });
    expect(added.grantInvoke(role).success).toBe(true);
    expect(callable(stack, stack.resolve(role.roleName))).toEqual(['<ref>/<ref>/GET/added/*']);
  });

  test('grants every stage of an imported API', () => {
    const stack = new Stack(new App(), 'MyStack');
    const api = RestApi.fromRestApiAttributes(stack, 'Api', { restApiId: 'abc', rootResourceId: 'def' });
    const method = new SageMakerEndpointMethod(stack, 'Ratings', { ...minimalProps, resource: api.root });
    const role = new Role(stack, 'Caller', byLambda);
    method.grantInvoke(role);
    expect(callable(stack, stack.resolve(role.roleName))).toEqual(['abc/*/GET/*']);
  });
});

describe('across stacks', () => {
  const environment = { env: { account: '123456789012', region: 'eu-west-1' } };

  test.each<[string, StackProps]>([['of any environment', {}], ['of one environment', environment]])(
    "a caller of another stack is granted the methods there, and that stack depends on the API's (%s)", (_, props) => {
      const app = new App();
      const callers = new Stack(app, 'Callers', props);
      const role = new Role(callers, 'Caller', byLambda);
      const stack = new Stack(app, 'Api', props);
      const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, resourcePath: 'first' });
      construct.grantInvoke(role);
      construct.addEndpoint('After', { ...minimalProps, resourcePath: 'after' });
      app.synth();
      expect(callers.dependencies).toEqual([stack]);
      expect(stack.dependencies).toEqual([]);
      expect(callable(callers, callers.resolve(role.roleName))).toEqual(['<ref>/<ref>/GET/first', '<ref>/<ref>/GET/after']);
      expect(callable(stack, stack.resolve(role.roleName))).toEqual([]);
    });

  test('a function that reads the URL of the API of another stack may call it', () => {
    const app = new App();
    const construct = new ApiGatewayToSageMakerEndpoint(new Stack(app, 'Api'), 'Inference', minimalProps);
    const callers = new Stack(app, 'Callers');
    const caller = new LambdaFunction(callers, 'Caller', {
      runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('//'), environment: { URL: construct.endpointUrl },
    });
    construct.grantInvoke(caller);
    app.synth();
    expect(callable(callers, callers.resolve(caller.role!.roleName))).toEqual(['<ref>/<ref>/GET/*']);
  });

  test("an API whose stack refers to the caller's grants the role that it imports, and no circle arises", () => {
    const app = new App();
    const callers = new Stack(app, 'Callers');
    const role = new Role(callers, 'Caller', byLambda);
    const stack = new Stack(app, 'Api');
    const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', {
      ...minimalProps, apiGatewayProps: { policy: policyFor(role) },
    });
    const imported = Role.fromRoleArn(stack, 'Caller', role.roleArn);
    construct.grantInvoke(imported);
    app.synth();
    expect(stack.dependencies).toEqual([callers]);
    expect(callers.dependencies).toEqual([]);
    expect(callable(stack, stack.resolve(imported.roleName))).toEqual(['<ref>/<ref>/GET/*']);
  });
});

test('a caller that the policy of the API names, in the same stack, closes no circle', () => {
  const { construct, stack } = define((scope) => ({
    apiGatewayProps: {
      defaultMethodOptions: { authorizationType: AuthorizationType.IAM },
      policy: policyFor(new Role(scope, 'Caller', byLambda)),
    },
  }));
  const role = stack.node.findChild('Caller') as Role;
  construct.grantInvoke(role);
  // Template.fromStack throws where resources depend on each other.
  expect(callable(stack, stack.resolve(role.roleName))).toEqual(['<ref>/<ref>/GET/*']);
});

function policyFor(role: Role): PolicyDocument {
  return new PolicyDocument({
    statements: [new PolicyStatement({ actions: ['execute-api:Invoke'], principals: [new ArnPrincipal(role.roleArn)], resources: ['execute-api:/*'] })],
  });
}
