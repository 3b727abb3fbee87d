// The same API from the helper package that AWS's own constructs are made of.
const byHand = require('./by-hand.cjs');
const props = require('./props.cjs');

exports.importAll = () => {
  process.env.overrideWarningsEnabled = 'false';
  return { ...byHand.importAll(), core: require('@aws-solutions-constructs/core') };
};

exports.define = (parent, id) => {
  const { cdk, iam, constructs, core } = exports.importAll();
  const scope = new constructs.Construct(parent, id);
  const { api: restApi } = core.GlobalRestApi(scope);
  const role = new iam.Role(scope, 'api-gateway-role', { assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com') });
  new iam.Policy(scope, 'InvokeEndpointPolicy', {
    roles: [role],
    statements: [new iam.PolicyStatement({
      actions: ['sagemaker:InvokeEndpoint'],
      resources: [`arn:${cdk.Aws.PARTITION}:sagemaker:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:endpoint/${props.endpointName}`],
    })],
  });
  const requestValidator = restApi.addRequestValidator('request-validator', {
    requestValidatorName: 'request-param-validator', validateRequestParameters: true,
  });
  const integrationResponses = [
    { statusCode: '200' }, { statusCode: '500', selectionPattern: '5\\d{2}' }, { statusCode: '400', selectionPattern: '4\\d{2}' },
  ];
  core.addProxyMethodToApiResource({
    service: 'runtime.sagemaker',
    path: `endpoints/${props.endpointName}/invocations`,
    apiGatewayRole: role,
    apiMethod: 'GET',
    apiResource: restApi.root.addResource(props.resourcePath),
    requestTemplate: props.requestMappingTemplate,
    awsIntegrationProps: { options: { integrationResponses } },
    methodOptions: { ...props.methodOptions, requestValidator, methodResponses: integrationResponses.map(({ statusCode }) => ({ statusCode })) },
  });
};
