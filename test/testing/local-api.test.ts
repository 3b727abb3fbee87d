import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { AuthorizationType, Cors, CognitoUserPoolsAuthorizer } from 'aws-cdk-lib/aws-apigateway';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { ApiGatewayToSageMakerEndpoint, type ApiGatewayToSageMakerEndpointProps } from '../../lib';
import * as testing from '../../lib/testing';

const RATINGS_TEMPLATE = `#set( $items = $input.params("items").split(",") )
{"instances": [#foreach( $item in $items ){"in0": [$input.params("user_id")], "in1": [$item]}#if( $foreach.hasNext ), #end#end]}`;

/** Answers what it is told to, and keeps what it was asked. */
class Model implements testing.IInferenceEndpoint {
  public readonly requests: testing.InferenceRequest[] = [];

  public constructor(private readonly response: testing.InferenceResponse = { body: '{"predictions": [4.5]}' }) {}

  public invoke(request: testing.InferenceRequest): testing.InferenceResponse {
    this.requests.push(request);
    return this.response;
  }
}

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

function stackWith(props: SomeProps | ((stack: Stack) => SomeProps) = {}): Stack {
  const stack = new Stack(new App(), 'RatingsStack');
  new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', {
    endpointName: 'my-endpoint',
    resourcePath: '{user_id}',
    requestMappingTemplate: RATINGS_TEMPLATE,
    ...typeof props === 'function' ? props(stack) : props,
  });
  return stack;
}

function apiOf(
  props: Parameters<typeof stackWith>[0] = {},
  model: testing.IInferenceEndpoint = new Model(),
  options: Partial<testing.LocalApiOptions> = {},
): testing.LocalApi {
  return testing.LocalApi.fromStack(stackWith(props), { endpoints: { 'my-endpoint': model }, ...options });
}

const RATINGS: testing.LocalRequest = { httpMethod: 'GET', path: '/321', queryStringParameters: { items: '101,131' } };

describe('the construct\'s API', () => {
  test('sends the model what the mapping template makes, and the client what the model answers', () => {
    const model = new Model();
    const response = apiOf({}, model).handle(RATINGS);
    expect(model.requests).toEqual([{
      endpointName: 'my-endpoint',
      httpMethod: 'POST',
      path: '/endpoints/my-endpoint/invocations',
      queryStringParameters: {},
      headers: expect.objectContaining({ 'Content-Type': 'application/json', 'Accept': 'application/json' }) as unknown,
      body: '{"instances": [{"in0": [321], "in1": [101]}, {"in0": [321], "in1": [131]}]}',
      isBase64Encoded: false,
    }]);
    expect(response).toMatchObject({ statusCode: 200, body: '{"predictions": [4.5]}', isBase64Encoded: false });
    expect(response.headers['Content-Type']).toBe('application/json');
  });

  test.each<[number, number]>([[200, 200], [424, 400], [429, 400], [503, 500], [530, 500]])('answers %i of SageMaker with %i', (statusCode, expected) => {
    expect(apiOf({}, new Model({ statusCode, body: '{}' })).handle(RATINGS).statusCode).toBe(expected);
  });

  test('answers 415 for a content type that has no template', () => {
    expect(apiOf().handle({ ...RATINGS, headers: { 'Content-Type': 'text/csv' } })).toMatchObject({ statusCode: 415, body: '{"message":"Unsupported Media Type"}' });
  });

  test('maps the response', () => {
    const api = apiOf({ responseMappingTemplate: '{"rating": $input.path("$.predictions[0]")}' });
    expect(api.handle(RATINGS).body).toBe('{"rating": 4.5}');
  });

  test('requires the parameters that the method declares', () => {
    const api = apiOf({ apiGatewayProps: { defaultMethodOptions: { requestParameters: { 'method.request.querystring.items': true } } } });
    expect(api.handle({ httpMethod: 'GET', path: '/321' })).toMatchObject({ statusCode: 400, body: '{"message":"Missing required request parameters: [items]"}' });
  });

  test('requires an API key that is given', () => {
    const api = apiOf({ apiGatewayProps: { defaultMethodOptions: { apiKeyRequired: true } } }, new Model(), { apiKeys: ['secret'] });
    expect(api.handle(RATINGS)).toMatchObject({ statusCode: 403, body: '{"message":"Forbidden"}' });
    expect(api.handle({ ...RATINGS, headers: { 'x-api-key': 'secret' } }).statusCode).toBe(200);
  });

  test('answers a preflight request', () => {
    const api = apiOf({ apiGatewayProps: { defaultCorsPreflightOptions: { allowOrigins: Cors.ALL_ORIGINS } } });
    const response = api.handle({ httpMethod: 'OPTIONS', path: '/321', headers: { Origin: 'https://example.com' } });
    expect([response.statusCode, response.headers['Access-Control-Allow-Origin'], response.body]).toEqual([204, '*', '']);
  });

  test('tells its routes, and what is not checked', () => {
    const api = apiOf();
    expect(api.routes).toEqual([{ httpMethod: 'GET', path: '/{user_id}', target: 'SageMaker endpoint my-endpoint' }]);
    expect(api.unsupported).toEqual(['IAM authorization (GET /{user_id}) is not checked: every request is let through.']);
  });

  test('names an authorizer that is not asked', () => {
    const api = apiOf((stack) => ({
      apiGatewayProps: { defaultMethodOptions: { authorizer: new CognitoUserPoolsAuthorizer(stack, 'Users', { cognitoUserPools: [new UserPool(stack, 'Pool')] }) } },
    }));
    expect(api.unsupported).toEqual(['GET /{user_id}: its authorizer (COGNITO_USER_POOLS) is not asked; `authorizer` of a request is its result, and without it the answer is 401.']);
    expect(api.handle(RATINGS).statusCode).toBe(401);
    expect(api.handle({ ...RATINGS, authorizer: { claims: { sub: 'me' } } }).statusCode).toBe(200);
  });

  test('is silent where there is nothing to say', () => {
    expect(apiOf({ apiGatewayProps: { defaultMethodOptions: { authorizationType: AuthorizationType.NONE } } }).unsupported).toEqual([]);
  });
});

describe('handle', () => {
  test('takes a query string in the path, and parameters and headers with several values', () => {
    const template = '$input.params("a")|$input.params("b")|$input.params("c")|$input.params("H")|$input.params("I")';
    const model = new Model();
    apiOf({ requestMappingTemplate: template }, model).handle({
      httpMethod: 'GET',
      path: '/1?a=x%20y&b=1?2',
      queryStringParameters: { b: '3', c: 'replaced' },
      multiValueQueryStringParameters: { c: ['4', '5'] },
      headers: { H: 'one' },
      multiValueHeaders: { I: ['two', 'three'] },
    });
    expect(model.requests[0]?.body).toBe('x y|3|5|one|three');
  });

  test('passes bytes in Base64', () => {
    const binary = Buffer.from([0xff, 0x00, 0xfe]).toString('base64');
    const model = new Model({ body: binary, isBase64Encoded: true, headers: { 'Content-Type': 'image/png' } });
    const api = testing.LocalApi.fromTemplate(binaryTemplate(), { endpoints: { 'my-endpoint': model } });
    const response = api.handle({ httpMethod: 'POST', path: '/', headers: { 'Content-Type': 'image/png', 'Accept': 'image/png' }, body: binary, isBase64Encoded: true });
    expect(model.requests[0]).toMatchObject({ body: binary, isBase64Encoded: true });
    expect(response).toMatchObject({ statusCode: 200, body: binary, isBase64Encoded: true });
  });

  test('takes the character U+FFFD for text', () => {
    const response = apiOf({}, new Model({ body: 'a\uFFFD' })).handle(RATINGS);
    expect(response).toMatchObject({ body: 'a\uFFFD', isBase64Encoded: false });
  });

  test.each<[number, number]>([[29_000, 200], [29_001, 504]])('answers an endpoint that takes %i ms with %i', (latencyMillis, statusCode) => {
    const response = apiOf({}, new Model({ latencyMillis })).handle(RATINGS);
    expect(response.statusCode).toBe(statusCode);
    expect(response.log.includes(`Received response. Status: 200, Integration latency: ${latencyMillis} ms`)).toBe(statusCode === 200);
  });

  test('takes an answer without anything for an empty one with status 200', () => {
    expect(apiOf({}, new Model({})).handle(RATINGS)).toMatchObject({ statusCode: 200, body: '' });
  });

  test('throws what an endpoint throws', () => {
    const broken = {
      invoke: (): never => {
        throw new Error('no such item');
      },
    };
    expect(() => apiOf({}, broken).handle(RATINGS)).toThrow('no such item');
  });

  test('tells the execution log', () => {
    const { log } = apiOf().handle(RATINGS);
    expect(log).toContain('Method request path: {user_id=321}');
    expect(log).toContain('Endpoint request body after transformations: {"instances": [{"in0": [321], "in1": [101]}, {"in0": [321], "in1": [131]}]}');
    expect(log).toContain('Endpoint response body before transformations: {"predictions": [4.5]}');
    expect(log.at(-1)).toBe('Method completed with status: 200');
  });

  test('tells in the log where a mapping template fails', () => {
    const response = apiOf({ requestMappingTemplate: '#set($x = [1])\n$x.get(5)' }).handle(RATINGS);
    expect([response.statusCode, response.body]).toEqual([500, '{"message":"Internal server error"}']);
    expect(response.log.join('\n')).toMatch(/Unable to transform request: .* \(line 2, column \d+\)/);
  });
});

describe('requireIam', () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

  beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 10, 22, 10, 2, 3), doNotFake: ['performance'] }));
  afterEach(() => jest.useRealTimers());

  /** Signed by botocore, as if it went to 127.0.0.1:3000. */
  const headers = {
    'Host': '127.0.0.1:3000',
    'X-Amz-Date': '20261122T100203Z',
    'Authorization': 'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, '
      + 'Signature=b3e6ed26620755dd968f72c35a962c2dad6edd3fb0ef15e955f0cd560bbfecf8',
  };

  test('lets a signed request through, and tells templates who sent it', () => {
    const model = new Model();
    const api = apiOf({ requestMappingTemplate: '$context.identity.accessKey' }, model, { requireIam: true, credentials });
    expect(api.handle({ httpMethod: 'GET', path: '/321', headers }).statusCode).toBe(200);
    expect(model.requests[0]?.body).toBe('AKIDEXAMPLE');
  });

  test('refuses a request that is not signed, or changed', () => {
    const api = apiOf({}, new Model(), { requireIam: true, credentials });
    expect(api.handle({ httpMethod: 'GET', path: '/321' })).toMatchObject({ statusCode: 403, body: '{"message":"Missing Authentication Token"}' });
    const changed = api.handle({ httpMethod: 'GET', path: '/322', headers });
    expect([changed.statusCode, changed.headers['x-amzn-ErrorType']]).toEqual([403, 'InvalidSignatureException']);
  });

  test.each<[Partial<testing.LocalApiOptions>]>([[{ requireIam: true }], [{ credentials }], [{ requireIam: false, credentials }]])('is refused alone: %j', (options) => {
    expect(() => apiOf({}, new Model(), options))
      .toThrow("'requireIam' and 'credentials' belong together: give the keys that sign the requests, or neither of the two.");
  });
});

describe('fromTemplate', () => {
  test('says what to do about a wrong endpoint name', () => {
    expect(() => apiOf({}, new Model(), { endpoints: { 'my-endpiont': new Model() } })).toThrow("The API calls no endpoint 'my-endpiont': its methods call 'my-endpoint'.");
  });

  test('takes values for parameters, an API and a stage', () => {
    const template = {
      Parameters: { Endpoint: { Type: 'String' } },
      Resources: {
        Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'ratings' } },
        Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: { Ref: 'Api' }, StageName: 'prod' } },
        Method: {
          Type: 'AWS::ApiGateway::Method',
          Properties: {
            RestApiId: { Ref: 'Api' },
            ResourceId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
            HttpMethod: 'GET',
            Integration: {
              Type: 'AWS',
              IntegrationHttpMethod: 'POST',
              Uri: { 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:runtime.sagemaker:path/endpoints/${Endpoint}/invocations' },
            },
          },
        },
      },
    };
    const options = { endpoints: { given: new Model() }, parameters: { Endpoint: 'given' }, api: 'ratings', stageName: 'prod' };
    expect(testing.LocalApi.fromTemplate(template, options).routes).toEqual([{ httpMethod: 'GET', path: '/', target: 'SageMaker endpoint given' }]);
    expect(() => testing.LocalApi.fromTemplate(template, { endpoints: {} })).toThrow("The parameter 'Endpoint' has no default: give it a value.");
  });
});

test.each([['lib/testing/index.ts', ''], ['lib/local-gateway/index.ts', 'lib/local-gateway/gateway.ts']])('importing %s loads of the gateway: %s', (file, expected) => {
  const script = `require('./${file}'); process.stdout.write(Object.keys(require.cache).map((each) => each.replaceAll('\\\\', '/'))
    .filter((each) => /local-gateway.gateway.ts|node_modules.(?:ajv|aws-cdk-lib)/.test(each)).map((each) => each.slice(each.indexOf('lib/local'))).join());`;
  const loaded = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], { encoding: 'utf8', cwd: join(__dirname, '../..') });
  expect(loaded).toBe(expected);
});

function binaryTemplate(): { readonly [section: string]: unknown } {
  return {
    Resources: {
      Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { BinaryMediaTypes: ['image/png'] } },
      Method: {
        Type: 'AWS::ApiGateway::Method',
        Properties: {
          RestApiId: { Ref: 'Api' },
          ResourceId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
          HttpMethod: 'POST',
          MethodResponses: [{ StatusCode: '200' }],
          Integration: {
            Type: 'AWS',
            Uri: 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/my-endpoint/invocations',
            IntegrationResponses: [{ StatusCode: '200' }],
          },
        },
      },
    },
  };
}
