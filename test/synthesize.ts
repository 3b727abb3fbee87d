import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ApiGatewayToSageMakerEndpoint, type ApiGatewayToSageMakerEndpointProps } from '../lib';

/** The fewest props that make an API. */
export const minimalProps: ApiGatewayToSageMakerEndpointProps = {
  endpointName: 'my-endpoint',
  resourcePath: '{user_id}',
  requestMappingTemplate: '{"instances": [{"in0": [$input.params("user_id")]}]}',
};

/** What one construct becomes. */
export interface Synthesized {
  readonly stack: Stack;
  readonly construct: ApiGatewayToSageMakerEndpoint;
  readonly template: Template;
}

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

/** Defines the construct, with `props` over the minimal ones, in a stack of its own, and synthesizes that. */
export function synthesize(props: SomeProps | ((stack: Stack) => SomeProps) = {}): Synthesized {
  const stack = new Stack(new App(), 'MyStack');
  const given = typeof props === 'function' ? props(stack) : props;
  const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, ...given });
  return { stack, construct, template: Template.fromStack(stack) };
}

/** The message of the error that the construct throws for `props`, laid over the minimal ones without any type. */
export function failure(props: { [prop: string]: unknown }): string {
  const stack = new Stack(new App(), 'MyStack');
  try {
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, ...props });
  } catch (error) {
    return String(error);
  }
  throw new Error('the props were accepted');
}
