import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { ApiKeySourceType, EndpointType, MethodLoggingLevel, type IApiKey } from 'aws-cdk-lib/aws-apigateway';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ApiGatewayToSageMakerEndpoint } from '../lib';
import { RatingModel } from './rating-model';
import { SignedCaller } from './signed-caller';
import { ratingsRequestTemplate, ratingsResponseTemplate } from './templates';

const app = new App();
const stack = new Stack(app, 'integ-everything');
const { endpointName } = new RatingModel(stack, 'Model');

const role = new Role(stack, 'InvocationRole', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
role.addToPolicy(new PolicyStatement({
  actions: ['sagemaker:InvokeEndpoint'],
  resources: [stack.formatArn({ service: 'sagemaker', resource: 'endpoint', resourceName: '*' })],
}));

const { apiGateway } = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', {
  endpointName,
  resourceName: 'v1/users',
  resourcePath: '{user_id}/ratings',
  requestMappingTemplate: ratingsRequestTemplate,
  additionalRequestTemplates: { 'text/plain': ratingsRequestTemplate },
  responseMappingTemplate: ratingsResponseTemplate,
  createUsagePlan: true,
  apiGatewayExecutionRole: role,
  apiGatewayProps: {
    restApiName: 'ratings',
    description: 'Ratings of items by users',
    apiKeySourceType: ApiKeySourceType.HEADER,
    endpointConfiguration: { types: [EndpointType.REGIONAL] },
    defaultMethodOptions: { apiKeyRequired: true, requestParameters: { 'method.request.querystring.items': true } },
    defaultCorsPreflightOptions: { allowOrigins: ['https://example.com'], allowMethods: ['GET'] },
    deployOptions: {
      stageName: 'v1',
      loggingLevel: MethodLoggingLevel.ERROR,
      metricsEnabled: true,
      methodOptions: { '/*/*': { throttlingRateLimit: 100, throttlingBurstLimit: 25 } },
    },
  },
  logGroupProps: { retention: RetentionDays.ONE_WEEK, removalPolicy: RemovalPolicy.DESTROY },
});

const apiKey = apiGateway.node.findChild('ApiKey') as unknown as IApiKey;
const caller = new SignedCaller(stack, 'Caller', apiGateway);
caller.expect(new IntegTest(app, 'everything', { testCases: [stack] }), {
  path: '/v1/users/321/ratings?items=101,131', apiKey, status: 200, body: { ratings: [3.4, 1.1] },
}, {
  path: '/v1/users/321/ratings?items=101', status: 403, body: { message: 'Forbidden' },
}, {
  path: '/v1/users/321/ratings', apiKey, status: 400, body: { message: 'Missing required request parameters: [items]' },
});
