import { Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { AnyPrincipal, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CustomDataIdentifier, DataProtectionPolicy, FieldIndexPolicy, LogGroupClass } from 'aws-cdk-lib/aws-logs';
import type { ApiGatewayToSageMakerEndpointProps } from '../lib';
import { AT_FLOOR, propertiesOf } from './jsii-assembly';
import { synthesize } from './synthesize';

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;
type Value = (stack: Stack) => unknown;

/** Changes the template, is refused, or is documented as without effect. */
type Treatment = 'used' | 'refused' | 'without effect';

interface Members {
  /** The treatment, a value, and what else the member needs to mean something. */
  readonly [name: string]: readonly [Treatment, Value, object?];
}

const role: Value = (stack) => new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
const authorizer: apigateway.IAuthorizer = { authorizerId: 'id', authorizationType: apigateway.AuthorizationType.COGNITO };
const model = apigateway.Model.EMPTY_MODEL;

/** Each struct of the CDK's that a prop takes, with a value for each member of it. */
const structs: readonly [string, (struct: object) => SomeProps, Members][] = [
  ['aws_apigateway.RestApiProps', (apiGatewayProps) => ({ apiGatewayProps }), {
    apiKeySourceType: ['used', () => apigateway.ApiKeySourceType.AUTHORIZER],
    binaryMediaTypes: ['used', () => ['image/*']],
    cloneFrom: ['used', (stack) => apigateway.RestApi.fromRestApiId(stack, 'Other', 'abc')],
    cloudWatchRole: ['used', () => false],
    cloudWatchRoleRemovalPolicy: ['refused', () => RemovalPolicy.DESTROY],
    defaultCorsPreflightOptions: ['used', () => ({ allowOrigins: ['*'] })],
    defaultIntegration: ['without effect', () => new apigateway.MockIntegration()],
    defaultMethodOptions: ['used', () => ({ operationName: 'a' })],
    deploy: ['refused', () => false],
    deployOptions: ['used', () => ({ stageName: 'a' })],
    description: ['used', () => 'a'],
    disableExecuteApiEndpoint: ['used', () => true],
    domainName: ['used', (stack) => ({ domainName: 'a.com', certificate: Certificate.fromCertificateArn(stack, 'C', 'arn:aws:acm:us-east-1:1:certificate/a') })],
    endpointConfiguration: ['used', () => ({ types: [apigateway.EndpointType.REGIONAL] })],
    endpointExportName: ['used', () => 'a'],
    endpointTypes: ['refused', () => [apigateway.EndpointType.REGIONAL]],
    failOnWarnings: ['used', () => true],
    minCompressionSize: ['used', () => Size.kibibytes(1)],
    minimumCompressionSize: ['used', () => 1024],
    parameters: ['used', () => ({ a: 'b' })],
    policy: ['used', () => new PolicyDocument({ statements: [new PolicyStatement({ actions: ['execute-api:Invoke'], principals: [new AnyPrincipal()], resources: ['*'] })] })],
    restApiName: ['used', () => 'a'],
    retainDeployments: ['used', () => true],
  }],
  ['aws_apigateway.MethodOptions', (methodOptions) => ({ methodOptions }), {
    apiKeyRequired: ['used', () => true],
    authorizationScopes: ['used', () => ['a'], { authorizer }],
    authorizationType: ['used', () => apigateway.AuthorizationType.NONE],
    authorizer: ['used', () => authorizer],
    methodResponses: ['used', () => [{ statusCode: '418' }]],
    operationName: ['used', () => 'a'],
    requestModels: ['used', () => ({ 'application/json': model })],
    requestParameters: ['used', () => ({ 'method.request.header.A': true })],
    requestValidator: ['used', (stack) => apigateway.RequestValidator.fromRequestValidatorId(stack, 'V', 'id')],
    requestValidatorOptions: ['used', () => ({ validateRequestBody: true })],
  }],
  ['aws_apigateway.IntegrationOptions', (integrationOptions) => ({ integrationOptions }), {
    cacheKeyParameters: ['used', () => ['method.request.path.user_id']],
    cacheNamespace: ['used', () => 'a'],
    connectionType: ['refused', () => apigateway.ConnectionType.VPC_LINK],
    contentHandling: ['used', () => apigateway.ContentHandling.CONVERT_TO_TEXT],
    credentialsPassthrough: ['refused', () => true],
    credentialsRole: ['refused', role],
    integrationResponses: ['used', () => [{ statusCode: '201' }]],
    passthroughBehavior: ['used', () => apigateway.PassthroughBehavior.WHEN_NO_TEMPLATES],
    requestParameters: ['used', () => ({ 'integration.request.header.A': "'a'" })],
    requestTemplates: ['refused', () => ({ 'application/json': '{}' })],
    responseTransferMode: ['refused', () => apigateway.ResponseTransferMode.STREAM],
    timeout: ['used', () => Duration.seconds(5)],
    vpcLink: ['refused', (stack) => apigateway.VpcLink.fromVpcLinkId(stack, 'Link', 'id')],
  }],
  ['aws_logs.LogGroupProps', (logGroupProps) => ({ logGroupProps }), {
    dataProtectionPolicy: ['used', () => new DataProtectionPolicy({ identifiers: [new CustomDataIdentifier('a', 'b')] })],
    deletionProtectionEnabled: ['used', () => true],
    encryptionKey: ['used', (stack) => new Key(stack, 'Key')],
    fieldIndexPolicies: ['used', () => [new FieldIndexPolicy({ fields: ['a'] })]],
    logGroupClass: ['used', () => LogGroupClass.INFREQUENT_ACCESS],
    logGroupName: ['used', () => 'a'],
    removalPolicy: ['used', () => RemovalPolicy.DESTROY],
    retention: ['used', () => 7],
  }],
];

/** How the construct treats a value: by what becomes of the template, with nothing else in the stack but what the value needs. */
function treatmentOf(name: string, [, value, needed = {}]: Members[string], propsOf: (struct: object) => SomeProps): Treatment {
  const templateOf = (given: boolean) => JSON.stringify(synthesize((stack) => {
    const made = value(stack);
    return propsOf(given ? { ...needed, [name]: made } : needed);
  }).template.toJSON());
  const without = templateOf(false);
  try {
    return templateOf(true) === without ? 'without effect' : 'used';
  } catch (error) {
    if ((error as Error).name !== 'ValidationError') throw error;
    return 'refused';
  }
}

describe.each(structs)('%s', (type, propsOf, members) => {
  test.each(Object.entries(members))('%s is treated as documented', (name, member) => {
    expect(treatmentOf(name, member, propsOf)).toBe(member[0]);
  });

  test('has no other member', () => {
    const declared = propertiesOf(`aws-cdk-lib.${type}`).map(({ name }) => name);
    // A newer CDK may have more: nothing is known of them.
    expect(Object.keys(members).sort()).toEqual(declared.filter((name) => AT_FLOOR || name in members).sort());
  });
});

/** What the CDK's own method drops. */
describe('defaultMethodOptions', () => {
  const [, , methodOptions] = structs[1]!;
  test.each(Object.entries(methodOptions))('%s reaches the method', (name, member) => {
    expect(treatmentOf(name, member, (defaultMethodOptions) => ({ apiGatewayProps: { defaultMethodOptions } }))).toBe('used');
  });
});
