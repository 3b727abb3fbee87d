// The same resources, written with aws-cdk-lib alone by somebody who knows exactly what is wanted.
const props = require('./props.cjs');

exports.importAll = () => ({
  cdk: require('aws-cdk-lib'),
  api: require('aws-cdk-lib/aws-apigateway'),
  iam: require('aws-cdk-lib/aws-iam'),
  logs: require('aws-cdk-lib/aws-logs'),
  constructs: require('constructs'),
});

const writeLogs = [
  'logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams',
  'logs:PutLogEvents', 'logs:GetLogEvents', 'logs:FilterLogEvents',
];

exports.define = (parent, id) => {
  const { cdk, api, iam, logs, constructs } = exports.importAll();
  const scope = new constructs.Construct(parent, id);
  const here = `${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}`;

  const logGroup = new logs.LogGroup(scope, 'ApiAccessLogGroup', { retention: logs.RetentionDays.INFINITE });
  logGroup.node.defaultChild.addMetadata('cfn_nag', { rules_to_suppress: [{ id: 'W86', reason: 'x' }, { id: 'W84', reason: 'x' }] });

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
  restApi.latestDeployment.node.defaultChild.addMetadata('cfn_nag', { rules_to_suppress: [{ id: 'W45', reason: 'x' }] });
  restApi.deploymentStage.node.defaultChild.addMetadata('guard', { SuppressedRules: ['API_GW_CACHE_ENABLED_AND_ENCRYPTED'] });

  const logRole = new iam.Role(scope, 'LambdaRestApiCloudWatchRole', {
    assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com'),
    inlinePolicies: {
      LambdaRestApiCloudWatchRolePolicy: new iam.PolicyDocument({
        statements: [new iam.PolicyStatement({ actions: writeLogs, resources: [`arn:${cdk.Aws.PARTITION}:logs:${here}:*`] })],
      }),
    },
  });
  logRole.node.defaultChild.addMetadata('guard', { SuppressedRules: ['IAM_NO_INLINE_POLICY_CHECK'] });
  const account = new api.CfnAccount(scope, 'LambdaRestApiAccount', { cloudWatchRoleArn: logRole.roleArn });
  account.node.addDependency(restApi.node.defaultChild);
  restApi.deploymentStage.node.defaultChild.node.addDependency(account);
  restApi.addUsagePlan('UsagePlan', { apiStages: [{ api: restApi, stage: restApi.deploymentStage }] });

  const role = new iam.Role(scope, 'api-gateway-role', { assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com') });
  role.node.defaultChild.addMetadata('guard', { SuppressedRules: ['IAM_NO_INLINE_POLICY_CHECK'] });
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
};
