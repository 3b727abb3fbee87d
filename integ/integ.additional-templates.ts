import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint } from '../lib';
import { RatingModel } from './rating-model';
import { SignedCaller } from './signed-caller';
import { ratingsRequestTemplate } from './templates';

const app = new App();
const stack = new Stack(app, 'integ-additional-templates');
const { apiGateway } = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', {
  endpointName: new RatingModel(stack, 'Model').endpointName,
  resourcePath: '{user_id}',
  requestMappingTemplate: ratingsRequestTemplate,
  additionalRequestTemplates: {
    'text/plain': '{"instances": [{"in0": [$input.params("user_id").replaceAll("[^0-9]", "")], "in1": [101]}]}',
  },
});

const caller = new SignedCaller(stack, 'Caller', apiGateway);
caller.expect(new IntegTest(app, 'additional-templates', { testCases: [stack] }), {
  path: '/321?items=131', status: 200, body: { predictions: [{ scores: [1.1] }] },
}, {
  path: '/321', headers: { 'Content-Type': 'text/plain' }, status: 200, body: { predictions: [{ scores: [3.4] }] },
}, {
  path: '/321', headers: { 'Content-Type': 'text/csv' }, status: 415, body: { message: 'Unsupported Media Type' },
});
