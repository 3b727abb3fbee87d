import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint } from '../../lib';
import { recipeOf } from './readme-recipe';
import { subjectOf, type Subject } from './subject';

/** The construct with its defaults. Its ID is that of the reference's recorded template, so that both have the same logical IDs. */
export function withDefaults(): Subject {
  const stack = new Stack(new App(), 'Defaults');
  new ApiGatewayToSageMakerEndpoint(stack, 'test', {
    endpointName: 'my-endpoint',
    resourcePath: '{user_id}',
    requestMappingTemplate: '{"instances": [{"in0": [$input.params("user_id")]}]}',
  });
  return subjectOf('defaults', stack);
}

/** The README's hardened recipe. */
export function hardened(): Subject {
  const stack = new Stack(new App(), 'Hardened');
  recipeOf('Pass the audits').define.call(stack);
  return subjectOf('hardened', stack);
}
