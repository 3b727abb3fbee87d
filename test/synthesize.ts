import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ApiGatewayToSageMakerEndpoint, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { keepTemplate } from './keep-template';

/** The fewest props that make an API. */
export const minimalProps: ApiGatewayToSageMakerEndpointProps = {
  endpointName: 'my-endpoint',
  resourcePath: '{user_id}',
  requestMappingTemplate: '{"instances": [{"in0": [$input.params("user_id").replaceAll("[^0-9]", "")]}]}',
};

/** One construct, in a stack of its own. */
export interface Defined {
  readonly stack: Stack;
  readonly construct: ApiGatewayToSageMakerEndpoint;
}

/** What one construct becomes. */
export interface Synthesized extends Defined {
  readonly template: Template;
}

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

/** Defines the construct, with `props` over the minimal ones, in a stack of its own. */
export function define(props: SomeProps | ((stack: Stack) => SomeProps) = {}): Defined {
  const stack = new Stack(new App(), 'MyStack');
  const given = typeof props === 'function' ? props(stack) : props;
  const construct = new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, ...given });
  return { stack, construct };
}

/** Defines the construct likewise, and synthesizes its stack. */
export function synthesize(props?: Parameters<typeof define>[0]): Synthesized {
  const defined = define(props);
  const template = Template.fromStack(defined.stack);
  keepTemplate(template);
  return { ...defined, template };
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

/** The integration of the only method of an HTTP method in a template. */
export function integrationOf(template: Template, httpMethod: string): Integration {
  return methodOf(template, httpMethod).Integration;
}

/** The properties of the only method of an HTTP method in a template. */
export function methodOf(template: Template, httpMethod: string): Method {
  const [method, ...others] = Object.values(template.findResources('AWS::ApiGateway::Method', { Properties: { HttpMethod: httpMethod } }));
  if (method === undefined || others.length > 0) throw new Error(`${others.length + 1} methods`);
  return (method as { Properties: Method }).Properties;
}

interface Method {
  readonly RequestParameters?: { readonly [name: string]: boolean };
  readonly MethodResponses: readonly { readonly StatusCode: string; readonly ResponseParameters?: object }[];
  readonly Integration: Integration;
}

interface Integration {
  readonly Uri: unknown;
  readonly PassthroughBehavior?: string;
  readonly RequestParameters?: object;
  readonly RequestTemplates?: object;
  readonly IntegrationResponses: readonly IntegrationResponse[];
}

interface IntegrationResponse {
  readonly StatusCode: string;
  readonly SelectionPattern?: string;
  readonly ResponseTemplates?: { readonly [contentType: string]: string };
  readonly ResponseParameters?: { readonly [name: string]: string };
}
