import { Duration } from 'aws-cdk-lib';
import { AuthorizationType, ContentHandling, EndpointType } from 'aws-cdk-lib/aws-apigateway';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { ErrorMapping, InvocationMode, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { synthesize } from './synthesize';

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

/** The new props, each with its choices. Those of one payload go together. */
const choices: { readonly [axis: string]: readonly SomeProps[] } = {
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
  endpoint: [{}, { endpointName: undefined, existingSagemakerEndpointObj: { endpointName: 'other', endpointArn: 'arn:other' } as IEndpoint }],
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

test.each(pairs)('%s gives every integration response its method response, and the role one action on one endpoint', (_, props) => {
  const { template } = synthesize(props);
  for (const { Properties } of Object.values(template.findResources('AWS::ApiGateway::Method')) as unknown as Method[]) {
    for (const { StatusCode, ResponseParameters = {} } of Properties.Integration.IntegrationResponses) {
      const [response, ...others] = Properties.MethodResponses.filter((each) => each.StatusCode === StatusCode);
      expect(others).toEqual([]);
      expect(Object.keys(response?.ResponseParameters ?? {})).toEqual(expect.arrayContaining(Object.keys(ResponseParameters)));
    }
    const statuses = Properties.Integration.IntegrationResponses.map(({ StatusCode }) => StatusCode);
    expect(new Set(statuses).size).toBe(statuses.length);
  }
  const [policy] = Object.values(template.findResources('AWS::IAM::Policy')) as unknown as { Properties: { PolicyDocument: { Statement: object[] } } }[];
  expect(policy!.Properties.PolicyDocument.Statement).toEqual([{
    Action: props.invocationMode === InvocationMode.ASYNC ? 'sagemaker:InvokeEndpointAsync' : 'sagemaker:InvokeEndpoint',
    Effect: 'Allow',
    Resource: props.existingSagemakerEndpointObj === undefined ? { 'Fn::Join': expect.anything() as object } : 'arn:other',
  }]);
});
