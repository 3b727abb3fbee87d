import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint } from '../lib';
import { RatingModel } from './rating-model';
import { SignedCaller } from './signed-caller';
import { ratingsRequestTemplate } from './templates';

const app = new App();
const stack = new Stack(app, 'integ-no-usage-plan');
const { apiGateway } = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', {
  endpointName: new RatingModel(stack, 'Model').endpointName,
  resourcePath: '{user_id}',
  requestMappingTemplate: ratingsRequestTemplate,
  createUsagePlan: false,
});

const caller = new SignedCaller(stack, 'Caller', apiGateway);
caller.expect(new IntegTest(app, 'no-usage-plan', { testCases: [stack] }), {
  path: '/321?items=101', status: 200, body: { predictions: [{ scores: [3.4] }] },
});
