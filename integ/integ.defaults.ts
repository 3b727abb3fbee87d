import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint } from '../lib';
import { RatingModel } from './rating-model';
import { SignedCaller } from './signed-caller';
import { ratingsRequestTemplate } from './templates';

const app = new App();
const stack = new Stack(app, 'integ-defaults');
const { apiGateway } = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', {
  endpointName: new RatingModel(stack, 'Model').endpointName,
  resourcePath: '{user_id}',
  requestMappingTemplate: ratingsRequestTemplate,
});

const caller = new SignedCaller(stack, 'Caller', apiGateway);
caller.expect(new IntegTest(app, 'defaults', { testCases: [stack] }), {
  path: '/321?items=101,131,162', status: 200, body: { predictions: [{ scores: [3.4] }, { scores: [1.1] }, { scores: [4.6] }] },
}, {
  path: '/321?items=101', signed: false, status: 403, body: { message: 'Missing Authentication Token' },
}, {
  path: '/321?items=101', headers: { 'Content-Type': 'text/plain' }, status: 415, body: { message: 'Unsupported Media Type' },
}, {
  path: '/nobody?items=101', status: 400, body: { predictions: [] },
});
