import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { EndpointType, JsonSchemaType, Model } from 'aws-cdk-lib/aws-apigateway';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ApiGatewayToSageMakerEndpoint, ErrorMapping, InvocationMode, SageMakerEndpointMethod } from '../lib';
import { RatingModel } from './rating-model';
import { SignedCaller } from './signed-caller';
import { ratingsRequestTemplate } from './templates';

const app = new App();
const stack = new Stack(app, 'integ-every-shape');
const { endpoint } = new RatingModel(stack, 'Model');
const { endpoint: reports } = new RatingModel(stack, 'Reports', {
  asyncOutput: new Bucket(stack, 'Output', { removalPolicy: RemovalPolicy.DESTROY, autoDeleteObjects: true }),
});

const inference = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', {
  existingSagemakerEndpointObj: endpoint,
  resourcePath: 'predict',
  httpMethod: 'POST',
  errorMapping: ErrorMapping.BY_CAUSE,
  corsOptions: { allowOrigins: ['https://a.example', 'https://b.example'], exposeHeaders: ['X-Attributes'] },
  apiGatewayProps: { endpointConfiguration: { types: [EndpointType.REGIONAL] }, binaryMediaTypes: ['image/*'] },
  integrationOptions: {
    timeout: Duration.seconds(20),
    requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Custom-Attributes': 'method.request.header.X-Attributes' },
  },
});
inference.addEndpoint('Reports', {
  existingSagemakerEndpointObj: reports,
  resourcePath: 'reports',
  httpMethod: 'POST',
  invocationMode: InvocationMode.ASYNC,
});
inference.addEndpoint('Ratings', {
  existingSagemakerEndpointObj: endpoint,
  resourcePath: 'ratings/{user_id}',
  requestMappingTemplate: ratingsRequestTemplate,
  methodOptions: { requestParameters: { 'method.request.querystring.items': true } },
});
const instances = new Model(stack, 'Instances', {
  restApi: inference.apiGateway, contentType: 'application/json', schema: { type: JsonSchemaType.OBJECT, required: ['instances'] },
});
new SageMakerEndpointMethod(stack, 'Checked', {
  resource: inference.apiGateway.root,
  resourcePath: 'checked',
  existingSagemakerEndpointObj: endpoint,
  httpMethod: 'PUT',
  methodOptions: { requestModels: { 'application/json': instances } },
});

const caller = new SignedCaller(stack, 'Caller', inference.apiGateway);
const headers = { 'Content-Type': 'application/json' };
const payload = '{"instances": [{"in0": [321], "in1": [131]}]}';
caller.expect(new IntegTest(app, 'every-shape', { testCases: [stack] }), {
  httpMethod: 'POST', path: '/predict', headers, payload, status: 200, body: { predictions: [{ scores: [1.1] }] },
}, {
  httpMethod: 'POST', path: '/predict', headers, payload: '{}', status: 502, body: { message: 'The model failed' },
}, {
  httpMethod: 'POST', path: '/reports', headers, payload, status: 202, body: {},
}, {
  path: '/ratings/321?items=131', status: 200, body: { predictions: [{ scores: [1.1] }] },
}, {
  path: '/ratings/321', status: 400, body: { message: 'Missing required request parameters: [items]' },
}, {
  httpMethod: 'PUT', path: '/checked', headers, payload: '{}', status: 400, body: { message: 'Invalid request body' },
});
