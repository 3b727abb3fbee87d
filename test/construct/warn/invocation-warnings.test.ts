import { App, Aws, Stack, Validations } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import {
  AccessLogFormat, AuthorizationType, ContentHandling, Deployment, EndpointType, PassthroughBehavior, RestApi, type RestApiProps,
} from 'aws-cdk-lib/aws-apigateway';
import { InterfaceVpcEndpoint } from 'aws-cdk-lib/aws-ec2';
import { AccountPrincipal, AnyPrincipal, CompositePrincipal, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SageMakerEndpointMethod, type ApiGatewayToSageMakerEndpointProps } from '../../../lib';
import { define, minimalProps, type Defined } from '../../synthesize';

const prefix = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

/** The IDs of a stack's warnings, but for those of findings in templates. */
function idsOf(stack: Stack): string[] {
  const warnings = Annotations.fromStack(stack).findWarning('*', Match.anyValue());
  return warnings.map(({ entry }) => new RegExp(`\\[ack: annotation::${prefix}:(.*)\\]`, 'i').exec(entry.data as string)?.[1] ?? 'another');
}

const warningsOf = (props: SomeProps | ((stack: Stack) => SomeProps), then: (defined: Defined) => void = () => undefined) => {
  const defined = define(props);
  then(defined);
  return idsOf(defined.stack);
};

describe('the format of an access log', () => {
  test.each([
    ['$context.requestId $context.status', []], ['$context.requestId $context.authorizer.tenant', []], ['$context.requestId $context.nope', ['unknownAccessLogName']],
  ])('%s leads to %j', (format, ids) => {
    expect(warningsOf({ apiGatewayProps: { deployOptions: { accessLogFormat: AccessLogFormat.custom(format) } } })).toEqual(ids);
  });
});

describe('a private API', () => {
  const apiGatewayProps: RestApiProps = { endpointConfiguration: { types: [EndpointType.PRIVATE] } };
  const policy = () => new PolicyDocument({ statements: [new PolicyStatement({ actions: ['execute-api:Invoke'], principals: [new AnyPrincipal()], resources: ['*'] })] });

  test('is warned of without a policy, once', () => {
    const add = ({ construct }: Defined) => construct.addEndpoint('Other', { ...minimalProps, resourcePath: 'other', requestMappingTemplate: '{}' });
    expect(warningsOf({ apiGatewayProps }, add)).toEqual(['privateApiWithoutPolicy']);
  });

  test('is not with one', () => {
    expect(warningsOf(() => ({ apiGatewayProps: { ...apiGatewayProps, policy: policy() } }))).toEqual([]);
  });

  test('is not where one is added later', () => {
    expect(warningsOf({ apiGatewayProps }, ({ construct, stack }) => {
      const vpcEndpoint = InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(stack, 'Vpce', { vpcEndpointId: 'vpce-1', port: 443 });
      construct.apiGateway.grantInvokeFromVpcEndpointsOnly([vpcEndpoint]);
    })).toEqual([]);
  });

  test('is not where that is acknowledged', () => {
    expect(warningsOf({ apiGatewayProps }, ({ construct }) => {
      Validations.of(construct).acknowledge({ id: `${prefix}:privateApiWithoutPolicy`, reason: 'tested' });
    })).toEqual([]);
  });
});

describe('a method of an imported API', () => {
  const imported = (deploy: boolean) => {
    const stack = new Stack(new App(), 'MyStack');
    const api = RestApi.fromRestApiAttributes(stack, 'Api', { restApiId: 'abc', rootResourceId: 'root' });
    new SageMakerEndpointMethod(stack, 'Method', {
      ...minimalProps, resource: api.root, methodOptions: { authorizationType: AuthorizationType.IAM },
    });
    if (deploy) new Deployment(stack, 'Deployment', { api });
    return idsOf(stack);
  };

  test('is warned of where nothing deploys it', () => {
    expect(imported(false)).toEqual(['notDeployed']);
  });

  test('is not beside a Deployment', () => {
    expect(imported(true)).toEqual([]);
  });
});

describe('the media type of a template', () => {
  test.each([['text/csv', []], ['text/plain; charset=utf-8', ['unchosenTemplate']], ['text/*', ['unchosenTemplate']], ['*/*', ['unchosenTemplate']]])(
    '%s leads to %j', (type, ids) => {
      expect(warningsOf({ httpMethod: 'POST', additionalRequestTemplates: { [type]: minimalProps.requestMappingTemplate ?? '' } })).toEqual(ids);
      expect(warningsOf({ integrationOptions: { integrationResponses: [{ statusCode: '200', responseTemplates: { [type]: '{}' } }] } })).toEqual(ids);
    });
});

describe('a template where every payload is binary', () => {
  const apiGatewayProps = { binaryMediaTypes: ['*/*'] };
  test.each<[SomeProps, string[]]>([
    [{}, []],
    [{ integrationOptions: { contentHandling: ContentHandling.CONVERT_TO_TEXT } }, []],
    [{ integrationOptions: { contentHandling: ContentHandling.CONVERT_TO_BINARY } }, ['templateOnBinary']],
    [{ httpMethod: 'POST', integrationOptions: { passthroughBehavior: PassthroughBehavior.WHEN_NO_TEMPLATES } }, ['templateOnBinary']],
    [{ httpMethod: 'POST', requestMappingTemplate: undefined }, []],
    [{
      integrationOptions: { integrationResponses: [{ statusCode: '200', contentHandling: ContentHandling.CONVERT_TO_BINARY, responseTemplates: { 'application/json': '{}' } }] },
    }, ['templateOnBinary']],
  ])('with %j leads to %j', (props, ids) => {
    expect(warningsOf({ ...props, apiGatewayProps })).toEqual(ids);
    expect(warningsOf({ ...props, apiGatewayProps: { binaryMediaTypes: ['image/*'] } })).toEqual([]);
  });
});

describe('a given role', () => {
  test.each<[string, (stack: Stack) => Role, string[]]>([
    ['that trusts API Gateway', (stack) => new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') }), []],
    ['that trusts API Gateway among others', (stack) => new Role(stack, 'Role', {
      assumedBy: new CompositePrincipal(new ServicePrincipal('lambda.amazonaws.com'), new ServicePrincipal('apigateway.amazonaws.com')),
    }), []],
    ['that trusts another service', (stack) => new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }), ['untrustingRole']],
    ['that trusts whom the deployment knows', (stack) => new Role(stack, 'Role', { assumedBy: new AccountPrincipal(Aws.ACCOUNT_ID) }), []],
    ['that is imported', (stack) => Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::123456789012:role/a') as Role, []],
  ])('%s leads to the right warnings', (_, roleOf, ids) => {
    expect(warningsOf((stack) => ({ apiGatewayExecutionRole: roleOf(stack) }))).toEqual(ids);
  });

  test('that learns to trust API Gateway later is not warned of', () => {
    let role: Role | undefined;
    expect(warningsOf((stack) => {
      role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
      return { apiGatewayExecutionRole: role };
    }, () => {
      role?.assumeRolePolicy?.addStatements(new PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new ServicePrincipal('apigateway.amazonaws.com')] }));
    })).toEqual([]);
  });
});

test.each([[299, []], [300, ['tooManyResources']]])('%d resources beside the first lead to %j', (count, ids) => {
  expect(warningsOf({}, ({ construct }) => {
    for (let index = 0; index < count; index += 1) construct.apiGateway.root.addResource(`r${index}`);
  })).toEqual(ids);
});

describe('defaultCorsPreflightOptions', () => {
  const apiGatewayProps = { defaultCorsPreflightOptions: { allowOrigins: ['*'] } };
  const name = 'method.response.header.Access-Control-Allow-Origin';
  test.each<[SomeProps, string[]]>([
    [{ apiGatewayProps }, ['corsHeadersMissing']],
    [{ apiGatewayProps, integrationOptions: { integrationResponses: [{ statusCode: '200', responseParameters: { [name]: "'*'" } }] } }, []],
    [{ corsOptions: { allowOrigins: ['*'] } }, []],
    [{}, []],
  ])('in %j lead to %j', (props, ids) => {
    expect(warningsOf(props)).toEqual(ids);
  });
});
