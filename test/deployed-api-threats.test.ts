import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint, ErrorMapping, testing, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { recipeOf } from '../scripts/audits/readme-recipe';
import { integrationOf, methodOf, synthesize } from './synthesize';

/** Keeps what reaches the model. */
class Model implements testing.IInferenceEndpoint {
  public readonly requests: testing.InferenceRequest[] = [];

  public constructor(private readonly response: testing.InferenceResponse = { body: '{"predictions": [4.5]}' }) {}

  public invoke(request: testing.InferenceRequest): testing.InferenceResponse {
    this.requests.push(request);
    return this.response;
  }
}

function apiOf(props: Partial<ApiGatewayToSageMakerEndpointProps>, model: Model): testing.LocalApi {
  const stack = new Stack(new App(), 'Stack');
  new ApiGatewayToSageMakerEndpoint(stack, 'Api', { endpointName: 'my-endpoint', resourcePath: 'predict', httpMethod: 'POST', ...props });
  return testing.LocalApi.fromStack(stack, { endpoints: { 'my-endpoint': model } });
}

const hostile = ['1],"x":[1', '1"', "1'", '1\\', '\\"],"x":["', '1\n2', '1}', '$x', '#set($x = 1)', '12345678901', '', ' 1', '</script>', '\u2028', 'é'];

describe('what a client sends', () => {
  test.each(hostile)("is null to the model of the README's hardened recipe, unless it is a number: %j", (user_id) => {
    const [, template] = /requestMappingTemplate: `([^`]*)`/.exec(recipeOf('Pass the audits').text)!;
    const { body } = testing.MappingTemplate.fromString(template!).render({ pathParameters: { user_id } });
    expect(JSON.parse(body)).toEqual({ instances: [{ in0: [null] }] });
  });

  test.each(hostile)('stays within its quotes where a template escapes it as the README says: %j', (item) => {
    const [, escaped] = /`("\$util\.escapeJavaScript\([^`]*")`/.exec(readFileSync(join(__dirname, '../README.md'), 'utf8'))!;
    const { body } = testing.MappingTemplate.fromString(`#set( $x = $input.params("user_id") ){"in0": ${escaped!}}`).render({ queryStringParameters: { user_id: item } });
    expect(JSON.parse(body)).toEqual({ in0: item });
  });

  test('chooses no model, variant or session by a header that is not mapped', () => {
    const model = new Model();
    const headers = { 'X-Amzn-SageMaker-Target-Model': 'other', 'X-Amzn-SageMaker-Session-Id': 'NEW_SESSION', 'Content-Type': 'application/json' };
    apiOf({}, model).handle({ httpMethod: 'POST', path: '/predict', headers, body: '{}' });
    expect(Object.keys(model.requests[0]!.headers).filter((name) => /sagemaker/i.test(name))).toEqual([]);
  });

  test('is not sent to the model where a required parameter is missing', () => {
    const model = new Model();
    const api = apiOf({ methodOptions: { requestParameters: { 'method.request.querystring.items': true } } }, model);
    expect(api.handle({ httpMethod: 'POST', path: '/predict', body: '{}' }).statusCode).toBe(400);
    expect(model.requests).toEqual([]);
  });
});

test.each([400, 403, 424, 429, 500, 503, 530])("SageMaker's %i tells nothing of the account with errors by cause", (statusCode) => {
  const model = new Model({ statusCode, body: '{"Message": "See https://eu-west-1.console.aws.amazon.com/logs of account 111122223333"}' });
  const { body, headers } = apiOf({ errorMapping: ErrorMapping.BY_CAUSE }, model).handle({ httpMethod: 'POST', path: '/predict', body: '{}' });
  expect(JSON.stringify([body, headers])).not.toMatch(/111122223333|console|logs/);
  expect(JSON.parse(body)).toEqual({ message: expect.any(String) as string });
});

test('no page of another origin can call the API unless it is told to let it', () => {
  const { template } = synthesize();
  expect(template.findResources('AWS::ApiGateway::Method', { Properties: { HttpMethod: 'OPTIONS' } })).toEqual({});
  template.resourceCountIs('AWS::ApiGateway::GatewayResponse', 0);
  for (const response of integrationOf(template, 'GET').IntegrationResponses) expect(response.ResponseParameters).toBeUndefined();
});

test('a caller needs a signature of IAM unless told otherwise', () => {
  const { template } = synthesize();
  expect(methodOf(template, 'GET')).toMatchObject({ AuthorizationType: 'AWS_IAM' });
});

test('the roles can be taken by API Gateway alone', () => {
  const roles = Object.values(synthesize().template.findResources('AWS::IAM::Role')) as { Properties: { AssumeRolePolicyDocument: object } }[];
  const Statement = [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'apigateway.amazonaws.com' } }];
  expect(roles.map(({ Properties }) => Properties.AssumeRolePolicyDocument)).toEqual([{ Statement, Version: '2012-10-17' }, { Statement, Version: '2012-10-17' }]);
});

test('the CloudWatch role may do nothing but read and write logs of the account and region', () => {
  synthesize().template.hasResourceProperties('AWS::IAM::Role', {
    Policies: [{
      PolicyDocument: {
        Statement: [{
          Action: [
            'logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams',
            'logs:PutLogEvents', 'logs:GetLogEvents', 'logs:FilterLogEvents',
          ],
          Resource: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':logs:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, ':*']] },
        }],
      },
    }],
  });
});

test('the access log names caller, time and result, and nothing that a client wrote', () => {
  const [stage] = Object.values(synthesize().template.findResources('AWS::ApiGateway::Stage')) as { Properties: { AccessLogSetting: { Format: string } } }[];
  expect(Object.values(JSON.parse(stage!.Properties.AccessLogSetting.Format) as object)).toEqual([
    '$context.requestId', '$context.identity.sourceIp', '$context.identity.user', '$context.identity.caller', '$context.requestTime',
    '$context.httpMethod', '$context.resourcePath', '$context.status', '$context.protocol', '$context.responseLength',
  ]);
});
