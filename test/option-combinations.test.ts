import { App, Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AuthorizationType, ContentHandling, EndpointType, RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { ErrorMapping, InvocationMode, SageMakerEndpointMethod, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { grantOf, invocationGrants } from './invocation-grants';
import { define, minimalProps, synthesize } from './synthesize';

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

/** Props, and the way in which they are given. */
interface Combination extends SomeProps {
  readonly form?: 'addEndpoint' | 'SageMakerEndpointMethod';
}

/** The new props and ways, each with its choices. Those of one payload go together. */
const otherArn = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/other';

const choices: { readonly [axis: string]: readonly Combination[] } = {
  form: [{}, { form: 'addEndpoint' }, { form: 'SageMakerEndpointMethod' }],
  payload: [
    { httpMethod: 'GET' },
    { httpMethod: 'POST' },
    { httpMethod: 'POST', requestMappingTemplate: undefined },
    { httpMethod: 'PUT', requestMappingTemplate: undefined },
    { httpMethod: 'ANY', additionalRequestTemplates: { 'text/csv': '$input.body' } },
  ],
  mode: [{}, { invocationMode: InvocationMode.ASYNC }, { responseMappingTemplate: '$input.body' }],
  errors: [{}, { errorMapping: ErrorMapping.BY_CAUSE }],
  cors: [{}, { corsOptions: { allowOrigins: ['*'] } }, { corsOptions: { allowOrigins: ['https://a.example', 'https://b.example'] } }],
  method: [
    {},
    { methodOptions: { authorizationType: AuthorizationType.NONE, apiKeyRequired: true } },
    { methodOptions: { requestParameters: { 'method.request.querystring.items': true }, methodResponses: [{ statusCode: '418' }] } },
  ],
  integration: [
    {},
    { integrationOptions: { timeout: Duration.seconds(5), contentHandling: ContentHandling.CONVERT_TO_TEXT } },
    { integrationOptions: { requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Model': 'method.request.querystring.model' } } },
  ],
  endpoint: [{}, { endpointName: undefined, existingSagemakerEndpointObj: { endpointName: 'other', endpointArn: otherArn } as IEndpoint }],
  api: [{}, { apiGatewayProps: { binaryMediaTypes: ['image/*'], endpointConfiguration: { types: [EndpointType.REGIONAL] } } }],
};

/** Every pair of choices of two different axes, the others at their first choice. */
const axes = Object.keys(choices);
const pairs = axes.flatMap((one, index) => axes.slice(index + 1).flatMap((other) =>
  choices[one]!.flatMap((a, i) => choices[other]!.map((b, j) => [`${one} ${i} with ${other} ${j}`, { ...a, ...b }] as const))));

interface Method {
  Properties: { HttpMethod: string; MethodResponses: Response[]; Integration: { IntegrationResponses: Response[] } };
}

interface Response {
  StatusCode: string;
  ResponseParameters?: object;
}

/** The template of a combination: on an API with another endpoint, where it is added to one. */
function templateOf({ form, ...props }: Combination): Template {
  if (form === undefined) return synthesize(props).template;
  const { apiGatewayProps, corsOptions, ...options } = { ...minimalProps, ...props, resourcePath: 'added' };
  if (form === 'addEndpoint') {
    const { construct, stack } = define({ endpointName: 'first', apiGatewayProps, corsOptions });
    construct.addEndpoint('Added', options);
    return Template.fromStack(stack);
  }
  const stack = new Stack(new App(), 'MyStack');
  const api = new RestApi(stack, 'Api', apiGatewayProps);
  new SageMakerEndpointMethod(stack, 'Added', { resource: api.root, corsOptions, ...options });
  return Template.fromStack(stack);
}

test.each(pairs)('%s gives every integration response its method response, and each role one action on one endpoint', (_, combination) => {
  const template = templateOf(combination);
  for (const { Properties } of Object.values(template.findResources('AWS::ApiGateway::Method')) as unknown as Method[]) {
    for (const { StatusCode, ResponseParameters = {} } of Properties.Integration.IntegrationResponses) {
      const [response, ...others] = Properties.MethodResponses.filter((each) => each.StatusCode === StatusCode);
      expect(others).toEqual([]);
      expect(Object.keys(response?.ResponseParameters ?? {})).toEqual(expect.arrayContaining(Object.keys(ResponseParameters)));
    }
    const statuses = Properties.Integration.IntegrationResponses.map(({ StatusCode }) => StatusCode);
    expect(new Set(statuses).size).toBe(statuses.length);
  }
  const { form, existingSagemakerEndpointObj, invocationMode } = combination;
  const action = invocationMode === InvocationMode.ASYNC ? 'InvokeEndpointAsync' : 'InvokeEndpoint';
  const grant = grantOf(existingSagemakerEndpointObj === undefined ? 'my-endpoint' : 'other', action);
  const expected = existingSagemakerEndpointObj === undefined
    ? grant
    : { ...grant, statements: [{ Action: `sagemaker:${action}`, Effect: 'Allow', Resource: otherArn }] };
  expect(invocationGrants(template)).toEqual(form === 'addEndpoint' ? [grantOf('first'), expected] : [expected]);
});
