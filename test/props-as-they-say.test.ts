import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import {
  ContentHandling, GatewayResponse, Model, PassthroughBehavior, RequestValidator, ResponseType, RestApi,
  type GatewayResponseOptions, type MethodOptions, type RestApiProps,
} from 'aws-cdk-lib/aws-apigateway';
import { ErrorMapping, InvocationMode, SageMakerEndpointMethod, type ApiGatewayToSageMakerEndpointProps } from '../lib';
import { define, failure, integrationOf, methodOf, synthesize } from './synthesize';

type SomeProps = Partial<ApiGatewayToSageMakerEndpointProps>;

const endpoint = { endpointName: 'other', requestMappingTemplate: '{}', resourcePath: 'other' };
const text = 'CONVERT_TO_TEXT';

describe('an API that takes every payload for binary', () => {
  const binary = { binaryMediaTypes: ['image/png', '*/*'] };
  const contentHandlingOf = (props: SomeProps, httpMethod: string) => {
    const { template } = synthesize({ ...props, apiGatewayProps: { ...binary, ...props.apiGatewayProps } });
    return (integrationOf(template, httpMethod) as { ContentHandling?: string }).ContentHandling;
  };
  const responsesOf = (props: SomeProps, apiGatewayProps: RestApiProps = binary) =>
    (integrationOf(synthesize({ ...props, apiGatewayProps }).template, props.httpMethod ?? 'GET').IntegrationResponses as readonly object[])
      .map((response): { ContentHandling?: string } => response).map(({ ContentHandling: handling }) => handling);

  test.each<[string, SomeProps, string, string | undefined]>([
    ['the preflight', { corsOptions: { allowOrigins: ['*'] } }, 'OPTIONS', text],
    ['a method where every request goes through a template', {}, 'GET', text],
    ['that with contentHandling of its own', { integrationOptions: { contentHandling: ContentHandling.CONVERT_TO_BINARY } }, 'GET', 'CONVERT_TO_BINARY'],
    ['a payload that is passed through', { httpMethod: 'POST', requestMappingTemplate: undefined }, 'POST', undefined],
    ['a method where some payloads pass through', {
      httpMethod: 'POST', integrationOptions: { passthroughBehavior: PassthroughBehavior.WHEN_NO_TEMPLATES },
    }, 'POST', undefined],
  ])('has for %s its conversion', (_, props, httpMethod, expected) => {
    expect(contentHandlingOf(props, httpMethod)).toBe(expected);
  });

  test('converts each preflight of defaultCorsPreflightOptions', () => {
    const { template } = synthesize({ resourcePath: 'a/b', apiGatewayProps: { ...binary, defaultCorsPreflightOptions: { allowOrigins: ['*'] } } });
    const preflights = { HttpMethod: 'OPTIONS', Integration: { ContentHandling: text } };
    template.resourcePropertiesCountIs('AWS::ApiGateway::Method', preflights, 3);
  });

  test.each<[string, SomeProps, (string | undefined)[]]>([
    ['responseMappingTemplate', { responseMappingTemplate: '{}' }, [text, undefined, undefined]],
    ['BY_CAUSE', { errorMapping: ErrorMapping.BY_CAUSE }, [undefined, text, text, text, text, text, text]],
    ['several origins', { corsOptions: { allowOrigins: ['https://a.com', 'https://b.com'] } }, [text, text, text]],
    ['neither', {}, [undefined, undefined, undefined]],
    ['contentHandling of the caller', {
      integrationOptions: { integrationResponses: [{ statusCode: '200', contentHandling: ContentHandling.CONVERT_TO_BINARY, responseTemplates: { a: 'b' } }] },
    }, ['CONVERT_TO_BINARY']],
  ])('has for the responses of %s their conversions', (_, props, expected) => {
    expect(responsesOf(props)).toEqual(expected);
  });

  test.each([[undefined], [['image/*']], [[]]])('is not one of %j', (binaryMediaTypes) => {
    const apiGatewayProps = binaryMediaTypes === undefined ? {} : { binaryMediaTypes };
    expect(responsesOf({ responseMappingTemplate: '{}' }, apiGatewayProps)).toEqual([undefined, undefined, undefined]);
  });

  test('deploys anew for the conversion of a preflight', () => {
    const deploymentsOf = (binaryMediaTypes: string[]) => Object.keys(synthesize({
      apiGatewayProps: { binaryMediaTypes }, corsOptions: { allowOrigins: ['*'] }, httpMethod: 'POST', requestMappingTemplate: undefined,
    }).template.findResources('AWS::ApiGateway::Deployment'));
    expect(deploymentsOf(['*/*'])).not.toEqual(deploymentsOf(['image/*']));
  });
});

describe('defaultMethodOptions', () => {
  const methodWith = (defaultMethodOptions: MethodOptions, methodOptions?: MethodOptions) =>
    synthesize({ apiGatewayProps: { defaultMethodOptions }, ...(methodOptions === undefined ? {} : { methodOptions }) }).template;

  test('give the method their responses', () => {
    const template = methodWith({ methodResponses: [{ statusCode: '418' }] });
    expect(methodOf(template, 'GET').MethodResponses.map(({ StatusCode }) => StatusCode)).toContain('418');
  });

  test("give way to the method's own responses", () => {
    const template = methodWith({ methodResponses: [{ statusCode: '418' }] }, { methodResponses: [{ statusCode: '429' }] });
    expect(methodOf(template, 'GET').MethodResponses.map(({ StatusCode }) => StatusCode).sort()).toEqual(['200', '400', '429', '500']);
  });

  test('give the method their validator', () => {
    const template = methodWith({ requestValidatorOptions: { requestValidatorName: 'mine', validateRequestBody: true } });
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', { Name: 'mine', ValidateRequestBody: true });
  });

  test("give way to the method's own validator", () => {
    const template = methodWith({ requestValidatorOptions: { requestValidatorName: 'mine' } }, { requestValidatorOptions: { requestValidatorName: 'own' } });
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', { Name: 'own' });
    template.resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
  });

  test('give the method their models, and a validator of its body', () => {
    const model = Model.EMPTY_MODEL;
    const template = methodWith({ requestModels: { 'application/json': model } });
    template.hasResourceProperties('AWS::ApiGateway::Method', { HttpMethod: 'GET', RequestModels: { 'application/json': 'Empty' } });
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', { ValidateRequestBody: true });
  });
});

describe('requestValidatorOptions', () => {
  test('make a validator for each of several methods', () => {
    const { construct, stack } = define({ methodOptions: { requestValidatorOptions: { requestValidatorName: 'first' } } });
    construct.addEndpoint('B', { ...endpoint, methodOptions: { requestValidatorOptions: { requestValidatorName: 'second' } } });
    construct.addEndpoint('C', { ...endpoint, resourcePath: 'c', methodOptions: { requestValidatorOptions: { requestValidatorName: 'third' } } });
    const validators = Template.fromStack(stack).findResources('AWS::ApiGateway::RequestValidator') as { [id: string]: { Properties: { Name: string } } };
    expect(Object.values(validators).map(({ Properties }) => Properties.Name).sort()).toEqual(['first', 'second', 'third']);
    // The logical ID that the CDK gives it.
    expect(Object.keys(validators)).toContain(Object.keys(synthesize({ methodOptions: { requestValidatorOptions: {} } }).template
      .findResources('AWS::ApiGateway::RequestValidator'))[0]);
  });

  test('are refused beside a validator', () => {
    const { construct } = define();
    const requestValidator = RequestValidator.fromRequestValidatorId(construct, 'V', 'id');
    expect(failure({ methodOptions: { requestValidator, requestValidatorOptions: {} } }))
      .toContain("'methodOptions.requestValidator' must not be given with 'methodOptions.requestValidatorOptions'");
  });
});

describe('responseMappingTemplate', () => {
  test.each<[string, SomeProps]>([
    ['', {}], ['and an asynchronous invocation', { invocationMode: InvocationMode.ASYNC }],
    ['and integration responses', { integrationOptions: { integrationResponses: [{ statusCode: '200' }] } }],
  ])("of '' is none %s", (_, props) => {
    expect(synthesize({ ...props, responseMappingTemplate: '' }).template.toJSON()).toEqual(synthesize(props).template.toJSON());
  });

  test('of blanks is refused', () => {
    expect(failure({ responseMappingTemplate: ' ' })).toContain("'responseMappingTemplate' must not be empty");
  });
});

test('an access log without a destination is off, and its format goes with it', () => {
  const { template } = synthesize({ apiGatewayProps: { deployOptions: { accessLogDestination: undefined } } });
  template.hasResourceProperties('AWS::ApiGateway::Stage', { AccessLogSetting: Match.absent() });
});

describe('errorMapping', () => {
  const statusesOf = (props: SomeProps, options: Partial<typeof endpoint> & SomeProps = {}) => {
    const { construct, stack } = define(props);
    construct.addEndpoint('Other', { ...endpoint, ...options, httpMethod: 'POST' });
    return integrationOf(Template.fromStack(stack), 'POST').IntegrationResponses.map(({ StatusCode }) => StatusCode);
  };
  const byCause = ['200', '400', '413', '429', '500', '502', '503'];
  const collapsed = ['200', '500', '400'];

  test.each<[SomeProps, SomeProps, string[]]>([
    [{ errorMapping: ErrorMapping.BY_CAUSE }, {}, byCause],
    [{ errorMapping: ErrorMapping.BY_CAUSE }, { errorMapping: ErrorMapping.COLLAPSED }, collapsed],
    [{ errorMapping: ErrorMapping.BY_CAUSE }, { integrationOptions: { integrationResponses: [{ statusCode: '201' }] } }, ['201']],
    [{}, {}, collapsed],
    [{}, { errorMapping: ErrorMapping.BY_CAUSE }, byCause],
  ])('of %j becomes, with %j at addEndpoint, %j', (props, options, expected) => {
    expect(statusesOf(props, options)).toEqual(expected);
  });
});

describe('corsOptions and a gateway response of the app', () => {
  const corsOptions = { allowOrigins: ['https://a.com'] };
  const gatewayResponses = (add: (api: RestApi, stack: Stack) => void) => {
    const { construct, stack } = define({ corsOptions });
    add(construct.apiGateway, stack);
    const template = Template.fromStack(stack);
    const found = Object.values(template.findResources('AWS::ApiGateway::GatewayResponse')) as { Properties: { ResponseType: string; ResponseParameters?: { [name: string]: string } } }[];
    return found.map(({ Properties }) => [Properties.ResponseType, Properties.ResponseParameters?.['gatewayresponse.header.Access-Control-Allow-Origin']]).sort();
  };
  const origin = "'https://a.com'";

  test.each<[string, GatewayResponseOptions, unknown[]]>([
    ['the same type', { type: ResponseType.DEFAULT_4XX }, [['DEFAULT_4XX', origin], ['DEFAULT_5XX', origin]]],
    ['a special one', { type: ResponseType.BAD_REQUEST_BODY }, [['BAD_REQUEST_BODY', origin], ['DEFAULT_4XX', origin], ['DEFAULT_5XX', origin]]],
    ['the same type with headers', { type: ResponseType.DEFAULT_5XX, responseHeaders: { 'X-A': "'a'" } }, [['DEFAULT_4XX', origin], ['DEFAULT_5XX', origin]]],
    ['an origin of its own', { type: ResponseType.DEFAULT_4XX, responseHeaders: { 'Access-Control-Allow-Origin': "'*'" } },
      [['DEFAULT_4XX', "'*'"], ['DEFAULT_5XX', origin]]],
  ])('of %s share one resource a type', (_, options, expected) => {
    expect(gatewayResponses((api) => api.addGatewayResponse('Mine', options))).toEqual(expected);
  });

  test('of another API are left alone', () => {
    const found = gatewayResponses((_, stack) => {
      const api = new RestApi(stack, 'Api', { deploy: false });
      api.root.addMethod('GET');
      api.addGatewayResponse('Mine', { type: ResponseType.DEFAULT_4XX });
    });
    expect(found).toContainEqual(['DEFAULT_4XX', undefined]);
  });

  test('that is made elsewhere in the stack, share it too', () => {
    const found = gatewayResponses((restApi, stack) => new GatewayResponse(stack, 'Mine', { restApi, type: ResponseType.DEFAULT_4XX }));
    expect(found).toEqual([['DEFAULT_4XX', origin], ['DEFAULT_5XX', origin]]);
  });

  test('depend on nothing that is left out', () => {
    const { construct, stack } = define({ corsOptions });
    construct.apiGateway.addGatewayResponse('Mine', { type: ResponseType.DEFAULT_4XX });
    const { Resources } = Template.fromStack(stack).toJSON() as { Resources: { [id: string]: { DependsOn?: string[] } } };
    const needed = Object.values(Resources).flatMap(({ DependsOn = [] }) => DependsOn);
    expect(needed.filter((id) => !Object.hasOwn(Resources, id))).toEqual([]);
  });
});

describe('a method on an API of another stack', () => {
  test('has its validator there, and depends on one direction only', () => {
    const app = new App();
    const [apiStack, stack] = [new Stack(app, 'ApiStack'), new Stack(app, 'MethodStack')];
    const { root } = new RestApi(apiStack, 'Api');
    new SageMakerEndpointMethod(stack, 'A', { ...endpoint, resource: root });
    new SageMakerEndpointMethod(stack, 'B', { ...endpoint, resource: root, resourcePath: 'b' });
    Template.fromStack(apiStack).resourceCountIs('AWS::ApiGateway::RequestValidator', 1);
    Template.fromStack(apiStack).resourceCountIs('AWS::ApiGateway::Method', 2);
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 2);
    expect(apiStack.dependencies).toEqual([stack]);
  });

  const refusal = (defineStacks: (app: App) => { apiStack: Stack; stack: Stack }) => () => {
    const { apiStack, stack } = defineStacks(new App());
    const { root, restApiId } = new RestApi(apiStack, 'Api');
    new CfnOutput(apiStack, 'Id', { value: restApiId });
    return new SageMakerEndpointMethod(stack, 'A', { ...endpoint, resource: root });
  };

  test('is refused where the API needs its stack first', () => {
    expect(refusal((app) => {
      const [apiStack, stack] = [new Stack(app, 'ApiStack'), new Stack(app, 'MethodStack')];
      stack.addDependency(apiStack);
      return { apiStack, stack };
    })).toThrow(/'resource' must not be of an API in the stack 'ApiStack', which .*; define the method in that stack/);
  });

  test('is refused where the API is in another environment', () => {
    expect(refusal((app) => ({
      apiStack: new Stack(app, 'ApiStack', { env: { region: 'eu-west-1' } }), stack: new Stack(app, 'MethodStack', { env: { region: 'us-east-1' } }),
    }))).toThrow(/'resource' must not be of an API in the stack 'ApiStack', which .*; define the method in that stack/);
  });
});

describe('an endpoint object in mixed case', () => {
  test('grants the ARN in lower case too', () => {
    const endpointArn = 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/MyModel';
    const { template } = synthesize({ endpointName: undefined, existingSagemakerEndpointObj: { endpointName: 'MyModel', endpointArn } as NonNullable<SomeProps['existingSagemakerEndpointObj']> });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [Match.objectLike({ Resource: [endpointArn, endpointArn.replace('MyModel', 'mymodel')] })] },
    });
  });
});
