import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import {
  AccessLogFormat, AuthorizationType, CognitoUserPoolsAuthorizer, EndpointType, LogGroupLogDestination, MethodLoggingLevel,
} from 'aws-cdk-lib/aws-apigateway';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ApiGatewayToSageMakerEndpoint } from '../lib';
import { minimalProps, synthesize } from './synthesize';

/** The one resource of a type in a template. */
function onlyResource(template: Template, type: string): Resource {
  const [resource, ...others] = Object.values(template.findResources(type));
  expect(others).toEqual([]);
  return resource as unknown as Resource;
}

interface Resource {
  Properties: { [name: string]: unknown };
  Metadata?: unknown;
  DependsOn?: string[];
}

const endpointArn = (name: string) => ({
  'Fn::Join': ['', [
    'arn:', { Ref: 'AWS::Partition' }, ':sagemaker:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, `:endpoint/${name}`,
  ]],
});

describe('the method', () => {
  test('calls the endpoint through the mapping template', () => {
    const { stack, construct, template } = synthesize();
    template.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'GET',
      AuthorizationType: 'AWS_IAM',
      Integration: {
        Type: 'AWS',
        IntegrationHttpMethod: 'POST',
        Uri: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:', { Ref: 'AWS::Region' }, ':runtime.sagemaker:path/endpoints/my-endpoint/invocations']] },
        Credentials: stack.resolve(construct.apiGatewayRole.roleArn) as object,
        PassthroughBehavior: 'NEVER',
        RequestParameters: { 'integration.request.header.Content-Type': "'application/json'" },
        RequestTemplates: { 'application/json': minimalProps.requestMappingTemplate },
        IntegrationResponses: [
          { StatusCode: '200' },
          { StatusCode: '500', SelectionPattern: '5\\d{2}' },
          { StatusCode: '400', SelectionPattern: '4\\d{2}' },
        ],
      },
      MethodResponses: [{ StatusCode: '200' }, { StatusCode: '500' }, { StatusCode: '400' }],
    });
  });

  test('validates its parameters', () => {
    const { template } = synthesize();
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', {
      Name: 'request-param-validator', ValidateRequestParameters: true, ValidateRequestBody: Match.absent(),
    });
    const [validatorId] = Object.keys(template.findResources('AWS::ApiGateway::RequestValidator'));
    template.hasResourceProperties('AWS::ApiGateway::Method', { RequestValidatorId: { Ref: validatorId } });
  });

  test('takes further templates, after the one for JSON', () => {
    const { template } = synthesize({ additionalRequestTemplates: { 'text/csv': 'csv', 'text/plain': 'plain' } });
    const { Integration } = onlyResource(template, 'AWS::ApiGateway::Method').Properties as { Integration: { RequestTemplates: object } };
    expect(Object.entries(Integration.RequestTemplates)).toEqual([
      ['application/json', minimalProps.requestMappingTemplate], ['text/csv', 'csv'], ['text/plain', 'plain'],
    ]);
  });

  test('maps successful responses alone through the response template', () => {
    const { template } = synthesize({ responseMappingTemplate: '{"ratings": []}' });
    const { Integration } = onlyResource(template, 'AWS::ApiGateway::Method').Properties as { Integration: { IntegrationResponses: object[] } };
    expect(Integration.IntegrationResponses).toEqual([
      { StatusCode: '200', ResponseTemplates: { 'application/json': '{"ratings": []}' } },
      { StatusCode: '500', SelectionPattern: '5\\d{2}' },
      { StatusCode: '400', SelectionPattern: '4\\d{2}' },
    ]);
  });

  test('lets the default method options of the API through', () => {
    const { template } = synthesize({
      apiGatewayProps: { defaultMethodOptions: { requestParameters: { 'method.request.querystring.items': true } } },
    });
    template.hasResourceProperties('AWS::ApiGateway::Method', { RequestParameters: { 'method.request.querystring.items': true } });
  });
});

describe('the path', () => {
  test.each([
    ['a variable', { resourcePath: '{user_id}' }, ['{user_id}']],
    ['a static part', { resourcePath: 'predict' }, ['predict']],
    ['a name before it', { resourceName: 'ratings', resourcePath: '{user_id}' }, ['ratings', '{user_id}']],
    ['several parts', { resourceName: 'v1/models', resourcePath: '{model}/users/{user_id}' }, ['v1', 'models', '{model}', 'users', '{user_id}']],
    ['a greedy variable', { resourcePath: 'files/{proxy+}' }, ['files', '{proxy+}']],
  ])('of %s has a resource a part', (_, props, parts) => {
    const { template } = synthesize(props);
    const resources = Object.values(template.findResources('AWS::ApiGateway::Resource')) as { Properties: { PathPart: string } }[];
    expect(resources.map((resource) => resource.Properties.PathPart)).toEqual(parts);
  });
});

describe('the role', () => {
  test('may invoke that one endpoint and nothing else', () => {
    const { template } = synthesize();
    const policy = onlyResource(template, 'AWS::IAM::Policy');
    expect(policy.Properties.PolicyDocument).toEqual({
      Statement: [{ Action: 'sagemaker:InvokeEndpoint', Effect: 'Allow', Resource: endpointArn('my-endpoint') }],
      Version: '2012-10-17',
    });
  });

  test('is granted the lower-case ARN as well, since SageMaker writes ARNs so', () => {
    const { template } = synthesize({ endpointName: 'My-Endpoint' });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Resource: [endpointArn('My-Endpoint'), endpointArn('my-endpoint')] }] },
    });
    template.hasResourceProperties('AWS::ApiGateway::Method', {
      Integration: { Uri: { 'Fn::Join': ['', Match.arrayWith([':runtime.sagemaker:path/endpoints/My-Endpoint/invocations'])] } },
    });
  });

  test('takes an endpoint name that is a token as it is', () => {
    const { template } = synthesize((stack) => ({ endpointName: new CfnParameter(stack, 'EndpointName').valueAsString }));
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Resource: { 'Fn::Join': ['', Match.arrayWith([':endpoint/', { Ref: 'EndpointName' }])] } }] },
    });
  });

  test('is the one given, to which nothing is added', () => {
    const { construct, stack, template } = synthesize((scope) => ({
      apiGatewayExecutionRole: new Role(scope, 'OwnRole', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') }),
    }));
    expect(construct.apiGatewayRole.node.path).toBe('MyStack/OwnRole');
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.hasResourceProperties('AWS::ApiGateway::Method', { Integration: { Credentials: stack.resolve(construct.apiGatewayRole.roleArn) as object } });
  });

  test('excuses its inline policy before Guard, as the CloudWatch role does', () => {
    const { template } = synthesize();
    const roles = Object.values(template.findResources('AWS::IAM::Role')) as { Metadata: unknown }[];
    const metadata = { guard: { SuppressedRules: ['IAM_NO_INLINE_POLICY_CHECK'] } };
    expect(roles.map((role) => role.Metadata)).toEqual([metadata, metadata]);
  });
});

describe('the API and its stage', () => {
  test('are edge-optimized, logged and traced', () => {
    const { construct, stack, template } = synthesize();
    template.hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['EDGE'] } });
    template.hasResource('AWS::ApiGateway::Stage', {
      Properties: {
        AccessLogSetting: {
          DestinationArn: stack.resolve(construct.apiGatewayLogGroup.logGroupArn) as object,
          Format: AccessLogFormat.jsonWithStandardFields().toString(),
        },
        MethodSettings: [{ DataTraceEnabled: false, HttpMethod: '*', LoggingLevel: 'INFO', ResourcePath: '/*' }],
        TracingEnabled: true,
      },
      Metadata: { guard: { SuppressedRules: ['API_GW_CACHE_ENABLED_AND_ENCRYPTED'] } },
    });
    template.hasResource('AWS::ApiGateway::Deployment', {
      Metadata: { cfn_nag: { rules_to_suppress: [{ id: 'W45', reason: Match.anyValue() }] } },
    });
  });

  test('take overrides, key by key', () => {
    const { template } = synthesize({
      apiGatewayProps: {
        restApiName: 'ratings',
        endpointConfiguration: { types: [EndpointType.REGIONAL] },
        deployOptions: { stageName: 'v1', loggingLevel: MethodLoggingLevel.ERROR, methodOptions: { '/*/*': { throttlingRateLimit: 5 } } },
      },
    });
    template.hasResourceProperties('AWS::ApiGateway::RestApi', { Name: 'ratings', EndpointConfiguration: { Types: ['REGIONAL'] } });
    template.hasResourceProperties('AWS::ApiGateway::Stage', {
      StageName: 'v1',
      TracingEnabled: true,
      AccessLogSetting: Match.anyValue(),
      MethodSettings: Match.arrayWith([
        { DataTraceEnabled: false, HttpMethod: '*', LoggingLevel: 'ERROR', ResourcePath: '/*' },
        Match.objectLike({ ThrottlingRateLimit: 5 }),
      ]),
    });
  });

  test('log to the destination given', () => {
    const { template, stack } = synthesize((scope) => ({
      apiGatewayProps: { deployOptions: { accessLogDestination: new LogGroupLogDestination(new LogGroup(scope, 'Own')) } },
    }));
    const ownLogGroup = stack.getLogicalId(stack.node.findChild('Own').node.defaultChild as never);
    template.hasResourceProperties('AWS::ApiGateway::Stage', { AccessLogSetting: { DestinationArn: { 'Fn::GetAtt': [ownLogGroup, 'Arn'] } } });
  });

  test('lose a default that is given as undefined', () => {
    const { template } = synthesize({
      apiGatewayProps: { deployOptions: { accessLogDestination: undefined, accessLogFormat: undefined } },
    });
    template.hasResourceProperties('AWS::ApiGateway::Stage', { AccessLogSetting: Match.absent(), TracingEnabled: true });
  });

  test('take the authorization type from the authorizer', () => {
    const { template } = synthesize((stack) => ({
      apiGatewayProps: {
        defaultMethodOptions: { authorizer: new CognitoUserPoolsAuthorizer(stack, 'Users', { cognitoUserPools: [new UserPool(stack, 'Pool')] }) },
      },
    }));
    template.hasResourceProperties('AWS::ApiGateway::Method', { AuthorizationType: 'COGNITO_USER_POOLS', AuthorizerId: Match.anyValue() });
  });

  test('keep an authorization type that is given with the authorizer', () => {
    const { template } = synthesize({
      apiGatewayProps: { defaultMethodOptions: { authorizer: { authorizerId: 'abc' }, authorizationType: AuthorizationType.CUSTOM } },
    });
    template.hasResourceProperties('AWS::ApiGateway::Method', { AuthorizationType: 'CUSTOM', AuthorizerId: 'abc' });
  });
});

describe('the access log group', () => {
  interface Suppressed { cfn_nag?: { rules_to_suppress: { id: string }[] } }
  const suppressions = (template: Template) => {
    const metadata = onlyResource(template, 'AWS::Logs::LogGroup').Metadata as Suppressed | undefined;
    return metadata?.cfn_nag?.rules_to_suppress.map(({ id }) => id);
  };

  test('keeps its events forever and outlives the stack', () => {
    const { template } = synthesize();
    template.hasResource('AWS::Logs::LogGroup', { Properties: Match.absent(), DeletionPolicy: 'Retain' });
    expect(suppressions(template)).toEqual(['W86', 'W84']);
  });

  test('takes a retention, and is then not excused for having none', () => {
    const { template } = synthesize({ logGroupProps: { retention: RetentionDays.ONE_WEEK } });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
    expect(suppressions(template)).toEqual(['W84']);
  });

  test('takes a key, and is then not excused for having none', () => {
    const { template } = synthesize((stack) => ({ logGroupProps: { encryptionKey: new Key(stack, 'Key') } }));
    template.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: Match.anyValue() });
    expect(suppressions(template)).toEqual(['W86']);
  });

  test('has no suppressions with both', () => {
    const { template } = synthesize((stack) => ({ logGroupProps: { encryptionKey: new Key(stack, 'Key'), retention: RetentionDays.ONE_DAY } }));
    expect(suppressions(template)).toBeUndefined();
  });
});

describe('the CloudWatch role', () => {
  test("is the account's before the stage is made", () => {
    const { construct, stack, template } = synthesize();
    const [[accountId, account] = [], ...others] = Object.entries(template.findResources('AWS::ApiGateway::Account'));
    expect(others).toEqual([]);
    expect(account).toMatchObject({
      Properties: { CloudWatchRoleArn: stack.resolve(construct.apiGatewayCloudWatchRole!.roleArn) as object },
      DependsOn: Object.keys(template.findResources('AWS::ApiGateway::RestApi')),
    });
    template.hasResource('AWS::ApiGateway::Stage', { DependsOn: [accountId] });
  });

  test('may write logs', () => {
    const { template } = synthesize();
    template.hasResourceProperties('AWS::IAM::Role', {
      Policies: [{
        PolicyName: 'LambdaRestApiCloudWatchRolePolicy',
        PolicyDocument: { Statement: [{ Action: Match.arrayWith(['logs:PutLogEvents']), Effect: 'Allow' }] },
      }],
    });
  });

  test('is left out where it is not wanted', () => {
    const { construct, template } = synthesize({ apiGatewayProps: { cloudWatchRole: false } });
    expect(construct.apiGatewayCloudWatchRole).toBeUndefined();
    template.resourceCountIs('AWS::ApiGateway::Account', 0);
    template.resourceCountIs('AWS::IAM::Role', 1);
    expect(onlyResource(template, 'AWS::ApiGateway::Stage').DependsOn).toBeUndefined();
  });

  test("is never the CDK's own", () => {
    const { template } = synthesize({ apiGatewayProps: { cloudWatchRole: true } });
    template.resourceCountIs('AWS::ApiGateway::Account', 1);
    template.resourceCountIs('AWS::IAM::Role', 2);
  });
});

describe('the usage plan', () => {
  test('is for the stage, and has no key unless one is required', () => {
    const { template } = synthesize();
    const [stageId] = Object.keys(template.findResources('AWS::ApiGateway::Stage'));
    template.hasResourceProperties('AWS::ApiGateway::UsagePlan', { ApiStages: [{ Stage: { Ref: stageId } }] });
    template.resourceCountIs('AWS::ApiGateway::ApiKey', 0);
  });

  test('is left out where it is not wanted', () => {
    synthesize({ createUsagePlan: false }).template.resourceCountIs('AWS::ApiGateway::UsagePlan', 0);
  });

  test.each([true, undefined])('has a key where the method requires one and createUsagePlan is %s', (createUsagePlan) => {
    const { template } = synthesize({ createUsagePlan, apiGatewayProps: { defaultMethodOptions: { apiKeyRequired: true } } });
    const [keyId] = Object.keys(template.findResources('AWS::ApiGateway::ApiKey'));
    const [planId] = Object.keys(template.findResources('AWS::ApiGateway::UsagePlan'));
    template.hasResourceProperties('AWS::ApiGateway::UsagePlanKey', { KeyId: { Ref: keyId }, UsagePlanId: { Ref: planId } });
    template.hasResourceProperties('AWS::ApiGateway::Method', { ApiKeyRequired: true });
  });
});

describe('the construct', () => {
  test('keeps its construct IDs, from which the logical IDs follow', () => {
    const { construct } = synthesize({ apiGatewayProps: { defaultMethodOptions: { apiKeyRequired: true } } });
    expect(construct.node.children.map(({ node }) => node.id)).toEqual([
      'ApiAccessLogGroup', 'RestApi', 'LambdaRestApiCloudWatchRole', 'LambdaRestApiAccount', 'api-gateway-role', 'InvokeEndpointPolicy',
    ]);
    expect(construct.apiGateway.node.children.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(['UsagePlan', 'ApiKey', 'request-validator']),
    );
  });

  test('can be defined twice in a stack', () => {
    const stack = new Stack(new App(), 'MyStack');
    new ApiGatewayToSageMakerEndpoint(stack, 'One', minimalProps);
    new ApiGatewayToSageMakerEndpoint(stack, 'Two', { ...minimalProps, endpointName: 'other' });
    Template.fromStack(stack).resourceCountIs('AWS::ApiGateway::RestApi', 2);
  });

  test('writes nothing to the terminal, whatever it overrides', () => {
    const streams = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockReturnValue(true));
    synthesize({
      apiGatewayProps: {
        deployOptions: { tracingEnabled: false, dataTraceEnabled: true },
        defaultMethodOptions: { authorizationType: AuthorizationType.NONE },
      },
    });
    const written = streams.flatMap((stream) => stream.mock.calls);
    jest.restoreAllMocks();
    expect(written).toEqual([]);
  });

  test("changes none of the caller's props", () => {
    const apiGatewayProps = Object.freeze({ deployOptions: Object.freeze({ stageName: 'v1' }) });
    synthesize(Object.freeze({ apiGatewayProps }));
    expect(apiGatewayProps).toEqual({ deployOptions: { stageName: 'v1' } });
  });
});
