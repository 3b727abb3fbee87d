import { Duration } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { AuthorizationType, CognitoUserPoolsAuthorizer, EndpointType, Model, RequestValidator } from 'aws-cdk-lib/aws-apigateway';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { ErrorMapping, InvocationMode } from '../lib';
import { failure, integrationOf, methodOf, minimalProps, synthesize } from './synthesize';

const passThrough = { httpMethod: 'POST', requestMappingTemplate: undefined, resourcePath: 'predict' };

/** An endpoint as another construct library would hand it over. */
const endpointObject = (endpointName = 'other', endpointArn = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/other') =>
  ({ endpointName, endpointArn }) as IEndpoint;

describe('the HTTP method', () => {
  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'ANY'])('can be %s, with a template', (httpMethod) => {
    const { template } = synthesize({ httpMethod });
    expect(integrationOf(template, httpMethod)).toMatchObject({
      PassthroughBehavior: 'NEVER',
      RequestTemplates: { 'application/json': minimalProps.requestMappingTemplate },
      RequestParameters: { 'integration.request.header.Content-Type': "'application/json'" },
    });
  });

  test.each(['post', 'FETCH', ''])("cannot be '%s'", (httpMethod) => {
    expect(failure({ httpMethod })).toContain(`'httpMethod' must be one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS, ANY, in capital letters; got '${httpMethod}'`);
  });

  test.each(['GET', 'HEAD', 'DELETE', 'OPTIONS'])('%s needs a template', (httpMethod) => {
    expect(failure({ httpMethod, requestMappingTemplate: undefined })).toBe(
      `ValidationError: 'requestMappingTemplate' is required and was not given, since a request by ${httpMethod} has no payload to pass through; `
      + "give it, or set 'httpMethod' to POST, PUT or PATCH (at MyStack/Inference)");
  });

  test('ANY needs one for the requests that have no payload', () => {
    expect(failure({ httpMethod: 'ANY', requestMappingTemplate: undefined })).toContain(
      "since ANY takes requests without a payload too, such as those by GET; give it, or set 'httpMethod' to POST, PUT or PATCH");
  });
});

describe('a payload without a template', () => {
  test.each(['POST', 'PUT', 'PATCH'])('is passed through by %s, with what it is and what the client would like back', (httpMethod) => {
    const { template } = synthesize({ ...passThrough, httpMethod });
    const { Integration, RequestParameters } = methodOf(template, httpMethod);
    expect(Integration.PassthroughBehavior).toBe('WHEN_NO_TEMPLATES');
    expect(Integration.RequestTemplates).toBeUndefined();
    expect(Integration.RequestParameters).toEqual({
      'integration.request.header.Content-Type': 'method.request.header.Content-Type',
      'integration.request.header.Accept': 'method.request.header.Accept',
    });
    expect(RequestParameters).toEqual({ 'method.request.header.Content-Type': false, 'method.request.header.Accept': false });
  });

  test("keeps the API's default request parameters", () => {
    const apiGatewayProps = { defaultMethodOptions: { requestParameters: { 'method.request.querystring.user': true } } };
    const { template } = synthesize({ ...passThrough, apiGatewayProps });
    expect(methodOf(template, 'POST').RequestParameters).toEqual({
      'method.request.header.Content-Type': false, 'method.request.header.Accept': false, 'method.request.querystring.user': true,
    });
  });

  test('has no other templates', () => {
    expect(failure({ ...passThrough, additionalRequestTemplates: { 'text/csv': 'x' } })).toContain(
      "'additionalRequestTemplates' must not be given without 'requestMappingTemplate', since the payload is then passed through as it is; give both or neither");
  });
});

describe('method options', () => {
  test('lie over what the construct sets', () => {
    const { template } = synthesize({ methodOptions: { operationName: 'Rate', authorizationType: AuthorizationType.NONE } });
    template.hasResourceProperties('AWS::ApiGateway::Method', {
      OperationName: 'Rate', AuthorizationType: 'NONE', RequestValidatorId: Match.anyValue(),
    });
  });

  test('make the validator check required parameters', () => {
    const { template } = synthesize({ methodOptions: { requestParameters: { 'method.request.querystring.items': true } } });
    expect(methodOf(template, 'GET').RequestParameters).toEqual({ 'method.request.querystring.items': true });
  });

  test('with models make it check the body too', () => {
    const { template } = synthesize((stack) => ({
      ...passThrough, methodOptions: { requestModels: { 'application/json': Model.fromModelName(stack, 'Model', 'Ratings') } },
    }));
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', {
      Name: 'request-body-validator', ValidateRequestParameters: true, ValidateRequestBody: true,
    });
  });

  test('may bring a validator, beside which none is defined', () => {
    const { template } = synthesize({ methodOptions: { requestValidatorOptions: { requestValidatorName: 'own', validateRequestBody: true } } });
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', { Name: 'own' });
  });

  test('may name a validator, beside which none is defined', () => {
    const { template } = synthesize((stack) => ({
      methodOptions: { requestValidator: RequestValidator.fromRequestValidatorId(stack, 'Own', 'abc') },
    }));
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 0);
    template.hasResourceProperties('AWS::ApiGateway::Method', { RequestValidatorId: 'abc' });
  });

  test('take the authorization type from their authorizer', () => {
    const { template } = synthesize((stack) => ({
      methodOptions: { authorizer: new CognitoUserPoolsAuthorizer(stack, 'Users', { cognitoUserPools: [new UserPool(stack, 'Pool')] }) },
    }));
    template.hasResourceProperties('AWS::ApiGateway::Method', { AuthorizationType: 'COGNITO_USER_POOLS', AuthorizerId: Match.anyValue() });
  });

  test('may add method responses, beside those that the integration needs', () => {
    const { template } = synthesize({ methodOptions: { methodResponses: [{ statusCode: '418' }, { statusCode: '200', responseModels: {} }] } });
    expect(methodOf(template, 'GET').MethodResponses.map(({ StatusCode }) => StatusCode)).toEqual(['418', '200', '500', '400']);
  });

  test('that require a key define it', () => {
    const { template, construct } = synthesize({ methodOptions: { apiKeyRequired: true } });
    template.resourceCountIs('AWS::ApiGateway::UsagePlanKey', 1);
    expect(construct.apiKey?.node.id).toBe('ApiKey');
  });

  test('that require a key need a usage plan', () => {
    expect(failure({ createUsagePlan: false, methodOptions: { apiKeyRequired: true } })).toContain(
      "'createUsagePlan' must not be false while 'methodOptions.apiKeyRequired' is true, since API Gateway accepts a key only through a usage plan; drop one of the two");
  });
});

describe('integration options', () => {
  test('lie over what the construct sets, key by key', () => {
    const { template } = synthesize({
      integrationOptions: { timeout: Duration.seconds(5), requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Variant': "'blue'" } },
    });
    expect(integrationOf(template, 'GET')).toMatchObject({
      TimeoutInMillis: 5000,
      RequestParameters: {
        'integration.request.header.Content-Type': "'application/json'",
        'integration.request.header.X-Amzn-SageMaker-Target-Variant': "'blue'",
      },
    });
  });

  test.each([
    ['querystring.model', 'method.request.querystring.model'],
    ['header.X-Model', 'method.request.header.X-Model'],
    ['path.user_id', 'method.request.path.user_id'],
    ['multivaluequerystring.model', 'method.request.querystring.model'],
    ['multivalueheader.X-Model', 'method.request.header.X-Model'],
  ])('that read %s declare %s', (source, declared) => {
    const { template } = synthesize({
      integrationOptions: { requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Model': `method.request.${source}` } },
    });
    expect(methodOf(template, 'GET').RequestParameters).toEqual({ [declared]: false });
  });

  test('leave a parameter required that they read', () => {
    const { template } = synthesize({
      methodOptions: { requestParameters: { 'method.request.querystring.model': true } },
      integrationOptions: {
        cacheKeyParameters: ['method.request.querystring.model', 'method.request.querystring.items'],
        requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Model': 'method.request.querystring.model' },
      },
    });
    expect(methodOf(template, 'GET').RequestParameters).toEqual({
      'method.request.querystring.model': true, 'method.request.querystring.items': false,
    });
  });

  test.each(["'constant'", 'context.requestId', 'stageVariables.model', 'method.request.body'])('that read %s declare nothing', (source) => {
    const { template } = synthesize({ integrationOptions: { requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Inference-Id': source } } });
    expect(methodOf(template, 'GET').RequestParameters).toBeUndefined();
  });

  test('bring method responses for their responses, with the headers that those set', () => {
    const { template } = synthesize({
      integrationOptions: { integrationResponses: [{ statusCode: '207', responseParameters: { 'method.response.header.X-Variant': "'a'" } }] },
    });
    expect(methodOf(template, 'GET').MethodResponses).toEqual([{ StatusCode: '207', ResponseParameters: { 'method.response.header.X-Variant': true } }]);
  });

  test.each([
    [{ integrationOptions: { requestTemplates: { 'text/csv': 'x' } } },
      "'integrationOptions.requestTemplates' must not be given with 'requestMappingTemplate', since they are the same; "
      + "use 'requestMappingTemplate' and 'additionalRequestTemplates'"],
    [{ errorMapping: ErrorMapping.BY_CAUSE, integrationOptions: { integrationResponses: [{ statusCode: '200' }] } },
      "'errorMapping' must not be given with 'integrationOptions.integrationResponses', which replace what it sets; drop one of the two"],
    [{ responseMappingTemplate: 'x', integrationOptions: { integrationResponses: [{ statusCode: '200' }] } },
      "'responseMappingTemplate' must not be given with 'integrationOptions.integrationResponses', which replace what it sets; drop one of the two"],
    [{ integrationOptions: { credentialsPassthrough: true } },
      "'integrationOptions.credentialsPassthrough' must not be given, since API Gateway invokes the endpoint under the role of the construct; "
      + "use 'apiGatewayExecutionRole'"],
    [{ integrationOptions: { timeout: Duration.millis(29_001) } },
      "'integrationOptions.timeout' must be at most 29 seconds on an edge-optimized API; got 29.001 seconds; "
      + 'make the API Regional or private and have its quota raised, or use the invocation mode ASYNC'],
  ])('cannot be %j', (props, problem) => {
    expect(failure(props)).toBe(`ValidationError: ${problem} (at MyStack/Inference)`);
  });

  test.each([
    ['29 seconds on an edge-optimized API', { integrationOptions: { timeout: Duration.seconds(29) } }, 29_000],
    ['two minutes on a Regional one', {
      integrationOptions: { timeout: Duration.minutes(2) }, apiGatewayProps: { endpointConfiguration: { types: [EndpointType.REGIONAL] } },
    }, 120_000],
    ['two minutes on a private one', {
      integrationOptions: { timeout: Duration.minutes(2) }, apiGatewayProps: { endpointConfiguration: { types: [EndpointType.PRIVATE] } },
    }, 120_000],
  ])('have a timeout of %s', (_, props, milliseconds) => {
    expect(integrationOf(synthesize(props).template, 'GET')).toMatchObject({ TimeoutInMillis: milliseconds });
  });
});

describe('an endpoint object', () => {
  test('gives the name for the path and the ARN for the policy', () => {
    const { template } = synthesize({ endpointName: undefined, existingSagemakerEndpointObj: endpointObject() });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: 'sagemaker:InvokeEndpoint', Effect: 'Allow', Resource: 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/other' }] },
    });
    expect(JSON.stringify(integrationOf(template, 'GET').Uri)).toContain('path/endpoints/other/invocations');
  });

  test('excludes a name, but one of the two is needed', () => {
    expect(failure({ existingSagemakerEndpointObj: endpointObject() })).toContain(
      "'endpointName' must not be given with 'existingSagemakerEndpointObj', since only one of them can be the endpoint; drop one of the two");
    expect(failure({ endpointName: undefined })).toContain("'endpointName' is required and was not given; give it, or 'existingSagemakerEndpointObj'");
  });
});

describe('an asynchronous invocation', () => {
  const asynchronous = { ...passThrough, invocationMode: InvocationMode.ASYNC };

  test('has its own path, action, headers and status', () => {
    const { template } = synthesize(asynchronous);
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: 'sagemaker:InvokeEndpointAsync', Effect: 'Allow', Resource: Match.anyValue() }] },
    });
    const { Integration, MethodResponses } = methodOf(template, 'POST');
    expect(JSON.stringify(Integration.Uri)).toContain('path/endpoints/my-endpoint/async-invocations');
    expect(Integration.RequestParameters).toEqual({
      'integration.request.header.X-Amzn-SageMaker-Content-Type': 'method.request.header.Content-Type',
      'integration.request.header.X-Amzn-SageMaker-Accept': 'method.request.header.Accept',
    });
    expect(Integration.IntegrationResponses[0]).toMatchObject({ StatusCode: '202' });
    expect(MethodResponses[0]).toEqual({
      StatusCode: '202',
      ResponseParameters: {
        'method.response.header.X-Amzn-SageMaker-OutputLocation': true, 'method.response.header.X-Amzn-SageMaker-FailureLocation': true,
      },
    });
  });

  test('may have a request template', () => {
    const { template } = synthesize({ invocationMode: InvocationMode.ASYNC });
    expect(integrationOf(template, 'GET').RequestParameters).toEqual({
      'integration.request.header.X-Amzn-SageMaker-Content-Type': "'application/json'",
    });
  });

  test('has no response template', () => {
    expect(failure({ ...asynchronous, responseMappingTemplate: '{}' })).toContain(
      "'responseMappingTemplate' must not be given while 'invocationMode' is ASYNC, since the response then says where the model's output "
      + 'will be, and does not hold it; drop one of the two');
  });

  test.each([['invocationMode', 'SYNC', 'REAL_TIME, ASYNC'], ['errorMapping', 'NONE', 'COLLAPSED, BY_CAUSE']])('%s cannot be %s', (prop, value, values) => {
    expect(failure({ [prop]: value })).toContain(`'${prop}' must be one of ${values}; got '${value}'`);
  });
});

describe('headers of SageMaker', () => {
  test.each([
    ['Target-Model', 'method.request.querystring.model'],
    ['Target-Variant', "'blue'"],
    ['Target-Container-Hostname', 'method.request.header.X-Container'],
    ['Inference-Component', 'method.request.path.user_id'],
    ['Session-Id', 'method.request.header.X-Session'],
    ['Inference-Id', 'context.requestId'],
    ['Custom-Attributes', 'method.request.header.X-Attributes'],
  ])('%s can come from %s', (header, source) => {
    const { template } = synthesize({ integrationOptions: { requestParameters: { [`integration.request.header.X-Amzn-SageMaker-${header}`]: source } } });
    expect(integrationOf(template, 'GET').RequestParameters).toMatchObject({ [`integration.request.header.X-Amzn-SageMaker-${header}`]: source });
  });
});

describe('CORS', () => {
  const corsOptions = { allowOrigins: ['https://example.com'], allowCredentials: true, exposeHeaders: ['X-Variant'] };
  const headers = {
    'method.response.header.Access-Control-Allow-Origin': "'https://example.com'",
    'method.response.header.Vary': "'Origin'",
    'method.response.header.Access-Control-Allow-Credentials': "'true'",
    'method.response.header.Access-Control-Expose-Headers': "'X-Variant'",
  };

  test('gives the resource a preflight that anyone may send', () => {
    const { template } = synthesize({ corsOptions });
    template.hasResourceProperties('AWS::ApiGateway::Method', { HttpMethod: 'OPTIONS', AuthorizationType: 'NONE', ApiKeyRequired: false });
  });

  test.each(Object.values(ErrorMapping))('sets its headers on every response, with errors %s', (errorMapping) => {
    const { Integration, MethodResponses } = methodOf(synthesize({ corsOptions, errorMapping }).template, 'GET');
    for (const response of Integration.IntegrationResponses) expect(response.ResponseParameters).toEqual(headers);
    for (const response of MethodResponses) expect(Object.keys(response.ResponseParameters!)).toEqual(Object.keys(headers));
  });

  test("sets them on API Gateway's own errors", () => {
    const { template } = synthesize({ corsOptions });
    for (const ResponseType of ['DEFAULT_4XX', 'DEFAULT_5XX']) {
      template.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
        ResponseType,
        ResponseParameters: {
          'gatewayresponse.header.Access-Control-Allow-Origin': "'https://example.com'",
          'gatewayresponse.header.Vary': "'Origin'",
          'gatewayresponse.header.Access-Control-Allow-Credentials': "'true'",
          'gatewayresponse.header.Access-Control-Expose-Headers': "'X-Variant'",
        },
      });
    }
  });

  test.each([
    [undefined, 'X-Amzn-SageMaker-OutputLocation,X-Amzn-SageMaker-FailureLocation'],
    [['X-Variant', 'X-Amzn-SageMaker-OutputLocation'], 'X-Variant,X-Amzn-SageMaker-OutputLocation,X-Amzn-SageMaker-FailureLocation'],
  ])('lets a page read where the output of an asynchronous invocation will be, with %j exposed', (exposeHeaders, exposed) => {
    const { template } = synthesize({ invocationMode: InvocationMode.ASYNC, corsOptions: { allowOrigins: ['*'], exposeHeaders } });
    expect(integrationOf(template, 'GET').IntegrationResponses[0]!.ResponseParameters).toMatchObject({
      'method.response.header.Access-Control-Expose-Headers': `'${exposed}'`,
      'method.response.header.X-Amzn-SageMaker-OutputLocation': 'integration.response.header.X-Amzn-SageMaker-OutputLocation',
    });
  });

  test('for any origin needs no more than that one header', () => {
    const { template } = synthesize({ corsOptions: { allowOrigins: ['*'] } });
    for (const response of integrationOf(template, 'GET').IntegrationResponses) {
      expect(response).toMatchObject({ ResponseParameters: { 'method.response.header.Access-Control-Allow-Origin': "'*'" } });
      expect(response.ResponseTemplates).toBeUndefined();
    }
  });

  test('for several origins chooses among them in a template, and leaves the body as it was', () => {
    const { template } = synthesize({ corsOptions: { allowOrigins: ['https://a.example', 'https://b.example'] }, responseMappingTemplate: '{"x": 1}' });
    const [success, error] = integrationOf(template, 'GET').IntegrationResponses;
    expect(success!.ResponseTemplates!['application/json']).toMatch(/\$origin == "https:\/\/b\.example".*\{"x": 1\}$/);
    expect(error!.ResponseTemplates!['application/json']).toMatch(/\$origin == "https:\/\/b\.example".*\$input\.body$/);
    template.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
    });
  });

  test.each([
    [{ corsOptions: { allowOrigins: [] } }, "'corsOptions.allowOrigins' must have at least one origin; got none"],
    [{ corsOptions: { allowOrigins: ['*', 'https://a.example'] } },
      "'corsOptions.allowOrigins' must not have '*' beside others, since it stands for all of them; drop it or them"],
    [{ corsOptions: { allowOrigins: ['https://a.example', 'https://b.example'], allowCredentials: true } },
      "'corsOptions.allowOrigins' must be one origin while 'corsOptions.allowCredentials' is true, since the errors that API Gateway itself "
      + 'answers with cannot choose between several; got 2'],
    [{ corsOptions, httpMethod: 'OPTIONS' },
      "'httpMethod' must not be 'OPTIONS' with 'corsOptions', since that method is then the preflight; drop one of the two"],
    [{ httpMethod: 'OPTIONS', apiGatewayProps: { defaultCorsPreflightOptions: corsOptions } },
      "'httpMethod' must not be 'OPTIONS' with 'apiGatewayProps.defaultCorsPreflightOptions', since that method is then the preflight; drop one of the two"],
    [{ corsOptions, apiGatewayProps: { defaultCorsPreflightOptions: corsOptions } },
      "'apiGatewayProps.defaultCorsPreflightOptions' must not be given with 'corsOptions', since both define the preflight; keep 'corsOptions', "
      + 'which sets the headers of the responses too'],
  ])('cannot be %j', (props, problem) => {
    expect(failure(props)).toBe(`ValidationError: ${problem} (at MyStack/Inference)`);
  });
});

describe('the attributes', () => {
  test('hold the method, the plan, the key and the URL with the path', () => {
    const { construct, stack } = synthesize({ resourceName: 'ratings', methodOptions: { apiKeyRequired: true } });
    expect(construct.apiGatewayMethod.httpMethod).toBe('GET');
    expect(construct.usagePlan?.node.id).toBe('UsagePlan');
    expect(construct.apiKey?.node.id).toBe('ApiKey');
    const { 'Fn::Join': [, parts] } = stack.resolve(construct.endpointUrl) as { 'Fn::Join': [string, unknown[]] };
    expect(parts.at(-1)).toBe('/ratings/{user_id}');
  });

  test('are undefined where there is no plan and no key', () => {
    const { construct } = synthesize({ createUsagePlan: false });
    expect([construct.usagePlan, construct.apiKey]).toEqual([undefined, undefined]);
  });
});
