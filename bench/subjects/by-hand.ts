import { createRequire } from 'node:module';
import type * as cdk from 'aws-cdk-lib';
import type * as api from 'aws-cdk-lib/aws-apigateway';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as constructs from 'constructs';
import { props } from './props';
import type { Subject } from './subject';

/** The modules that the resources are written with. */
export interface CdkModules {
  readonly cdk: typeof cdk;
  readonly api: typeof api;
  readonly iam: typeof iam;
  readonly logs: typeof logs;
  readonly constructs: typeof constructs;
}

const load = createRequire(__filename);
const writeLogs = [
  'logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams',
  'logs:PutLogEvents', 'logs:GetLogEvents', 'logs:FilterLogEvents',
];

/** The same resources, written with aws-cdk-lib alone by somebody who knows exactly what is wanted. */
export const byHand: Subject = { importAll: importCdk, define };

export function importCdk(): CdkModules {
  return {
    cdk: load('aws-cdk-lib') as typeof cdk,
    api: load('aws-cdk-lib/aws-apigateway') as typeof api,
    iam: load('aws-cdk-lib/aws-iam') as typeof iam,
    logs: load('aws-cdk-lib/aws-logs') as typeof logs,
    constructs: load('constructs') as typeof constructs,
  };
}

function define(parent: constructs.Construct, id: string): void {
  const { cdk, api, iam, logs, constructs } = importCdk();
  const scope = new constructs.Construct(parent, id);
  const here = `${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}`;

  const logGroup = new logs.LogGroup(scope, 'ApiAccessLogGroup', { retention: logs.RetentionDays.INFINITE });
  cfnOf(logGroup).addMetadata('cfn_nag', { rules_to_suppress: [{ id: 'W86', reason: 'x' }, { id: 'W84', reason: 'x' }] });

  const restApi = new api.RestApi(scope, 'RestApi', {
    endpointConfiguration: { types: [api.EndpointType.EDGE] },
    cloudWatchRole: false,
    deployOptions: {
      accessLogDestination: new api.LogGroupLogDestination(logGroup),
      accessLogFormat: api.AccessLogFormat.jsonWithStandardFields(),
      loggingLevel: api.MethodLoggingLevel.INFO,
      dataTraceEnabled: false,
      tracingEnabled: true,
    },
    defaultMethodOptions: { authorizationType: api.AuthorizationType.IAM },
  });
  cfnOf(restApi.latestDeployment!).addMetadata('cfn_nag', { rules_to_suppress: [{ id: 'W45', reason: 'x' }] });
  cfnOf(restApi.deploymentStage).addMetadata('guard', { SuppressedRules: ['API_GW_CACHE_ENABLED_AND_ENCRYPTED'] });

  const logRole = new iam.Role(scope, 'LambdaRestApiCloudWatchRole', {
    assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com'),
    inlinePolicies: {
      LambdaRestApiCloudWatchRolePolicy: new iam.PolicyDocument({
        statements: [new iam.PolicyStatement({ actions: writeLogs, resources: [`arn:${cdk.Aws.PARTITION}:logs:${here}:*`] })],
      }),
    },
  });
  cfnOf(logRole).addMetadata('guard', { SuppressedRules: ['IAM_NO_INLINE_POLICY_CHECK'] });
  const account = new api.CfnAccount(scope, 'LambdaRestApiAccount', { cloudWatchRoleArn: logRole.roleArn });
  account.node.addDependency(cfnOf(restApi));
  cfnOf(restApi.deploymentStage).node.addDependency(account);
  restApi.addUsagePlan('UsagePlan', { apiStages: [{ api: restApi, stage: restApi.deploymentStage }] });

  const role = new iam.Role(scope, 'api-gateway-role', { assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com') });
  cfnOf(role).addMetadata('guard', { SuppressedRules: ['IAM_NO_INLINE_POLICY_CHECK'] });
  new iam.Policy(scope, 'InvokeEndpointPolicy', {
    roles: [role],
    statements: [new iam.PolicyStatement({
      actions: ['sagemaker:InvokeEndpoint'],
      resources: [`arn:${cdk.Aws.PARTITION}:sagemaker:${here}:endpoint/${props.endpointName}`],
    })],
  });

  const requestValidator = restApi.addRequestValidator('request-validator', {
    requestValidatorName: 'request-param-validator', validateRequestParameters: true,
  });
  const integration = new api.AwsIntegration({
    service: 'runtime.sagemaker',
    path: `endpoints/${props.endpointName}/invocations`,
    integrationHttpMethod: 'POST',
    options: {
      credentialsRole: role,
      passthroughBehavior: api.PassthroughBehavior.NEVER,
      requestParameters: { 'integration.request.header.Content-Type': "'application/json'" },
      requestTemplates: { 'application/json': props.requestMappingTemplate },
      integrationResponses: [
        { statusCode: '200' }, { statusCode: '500', selectionPattern: '5\\d{2}' }, { statusCode: '400', selectionPattern: '4\\d{2}' },
      ],
    },
  });
  restApi.root.addResource(props.resourcePath).addMethod('GET', integration, {
    ...props.methodOptions, requestValidator, methodResponses: [{ statusCode: '200' }, { statusCode: '500' }, { statusCode: '400' }],
  });
}

function cfnOf(construct: constructs.IConstruct): cdk.CfnResource {
  return construct.node.defaultChild as cdk.CfnResource;
}
