import { callsSageMaker } from '../../../lib/local-gateway/api-definition/choose-api';
import { apiTemplate, INVOCATION_URI, mock, sageMaker, type Values } from '../api-template';

/** The URI as the CDK writes it, with a part that the template leaves open. */
function uriWith(part: unknown): Values {
  return { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:', { Ref: 'AWS::Region' }, ':runtime.sagemaker:path/endpoints/', part, '/invocations']] };
}

function templateWith(method: Values, template: Values = {}): Values {
  return apiTemplate({ methods: { 'GET /': method }, template });
}

const withoutDefault = { Parameters: { Name: { Type: 'String' } } };
const method = { Type: 'AWS::ApiGateway::Method', Properties: { Integration: sageMaker() } };

describe('callsSageMaker', () => {
  test.each<[string, unknown]>([
    ['an invocation', templateWith(sageMaker())],
    ['an asynchronous invocation', templateWith(sageMaker({ Uri: INVOCATION_URI.replace('/invocations', '/async-invocations') }))],
    ['an invocation beside a mock', apiTemplate({ methods: { 'GET /': mock(), 'POST /': sageMaker() } })],
    ['an endpoint named by a parameter without a default', templateWith(sageMaker({ Uri: uriWith({ Ref: 'Name' }) }), withoutDefault)],
    ['an endpoint named by a parameter with a default', templateWith(sageMaker({ Uri: uriWith({ Ref: 'Name' }) }), { Parameters: { Name: { Type: 'String', Default: 'a' } } })],
    ['an endpoint named by an export', templateWith(sageMaker({ Uri: uriWith({ 'Fn::ImportValue': 'Name' }) }))],
    ['an endpoint named by the path', templateWith(sageMaker({ Uri: uriWith('{name}') }))],
    ['a method whose condition does not hold', { Conditions: { No: { 'Fn::Equals': ['a', 'b'] } }, Resources: { Method: { ...method, Condition: 'No' } } }],
    ['a method that cannot be read beside an invocation', { Resources: { Broken: { ...method, Properties: { Integration: 1 } }, Method: method } }],
  ])('is true for %s', (_, template) => {
    expect(callsSageMaker(template)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a mock', templateWith(mock())],
    ['another service', templateWith(sageMaker({ Uri: 'arn:aws:apigateway:us-east-1:s3:path/endpoints/my-endpoint/invocations' }))],
    ['another action of SageMaker', templateWith(sageMaker({ Uri: INVOCATION_URI.replace('/invocations', '/invocations-response-stream') }))],
    ['another type of integration', templateWith(sageMaker({ Type: 'HTTP' }))],
    ['the name of the service in another resource', { Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { Uri: INVOCATION_URI } } } }],
    ['a URI that is not text', templateWith(sageMaker({ Uri: ['a'] }))],
    ['a method without properties', { Resources: { Method: { Type: 'AWS::ApiGateway::Method' } } }],
    ['a template without resources', {}],
    ['a value that is not a template', 'x'],
  ])('is false for %s', (_, template) => {
    expect(callsSageMaker(template)).toBe(false);
  });
});
