import { App, Errors, Stack } from 'aws-cdk-lib';
import { EndpointType } from 'aws-cdk-lib/aws-apigateway';
import { ApiGatewayToSageMakerEndpoint } from '../../../lib';
import { failure, minimalProps, synthesize } from '../../synthesize';

describe('a construct with bad props', () => {
  test.each<[string, { [prop: string]: unknown }, string]>([
    ['no endpoint name', { endpointName: undefined }, "'endpointName' is required and was not given; give it, or 'existingSagemakerEndpointObj'"],
    ['no path', { resourcePath: undefined }, "'resourcePath' is required and was not given"],
    ['no template', { requestMappingTemplate: undefined }, "'requestMappingTemplate' is required and was not given, since a request by GET has no payload to pass through; "
    + "give it, or set 'httpMethod' to POST, PUT or PATCH"],
    ['a null', { endpointName: null }, "'endpointName' must be a string; got null"],
    ['a path that is a list', { resourcePath: ['a'] }, "'resourcePath' must be a string; got a list"],
    ['a template that is a number', { requestMappingTemplate: 1 }, "'requestMappingTemplate' must be a string; got 1"],
    ['a response template that is no string', { responseMappingTemplate: {} }, "'responseMappingTemplate' must be a string; got an object"],
    ['a resource name that is no string', { resourceName: 1 }, "'resourceName' must be a string; got 1"],
    ['additional templates that are no map', { additionalRequestTemplates: 'x' }, "'additionalRequestTemplates' must be an object; got 'x'"],
    ['an additional template that is no string', { additionalRequestTemplates: { 'text/csv': 1 } }, "'additionalRequestTemplates['text/csv']' must be a string; got 1"],
    ['API props that are no object', { apiGatewayProps: 'x' }, "'apiGatewayProps' must be an object; got 'x'"],
    ['a wrong type far below', { apiGatewayProps: { deployOptions: { methodOptions: { '/*/*': { throttlingRateLimit: '5' } } } } },
      "'apiGatewayProps.deployOptions.methodOptions['/*/*'].throttlingRateLimit' must be a number; got '5'"],
    ['a usage plan that is no boolean', { createUsagePlan: 'no' }, "'createUsagePlan' must be a boolean; got 'no'"],
    ['a role that is none', { apiGatewayExecutionRole: { arn: 'x' } }, "'apiGatewayExecutionRole' must be an instance of IRole; got an object literal"],
    ['a role that is its ARN', { apiGatewayExecutionRole: 'arn:x' }, "'apiGatewayExecutionRole' must be an instance of IRole; got 'arn:x'"],
    ['a retention that is no number', { logGroupProps: { retention: '7' } }, "'logGroupProps.retention' must be a number; got '7'"],
    ['a bad endpoint name', { endpointName: 'a_b' },
      "'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; got 'a_b' (3 characters)"],
    ['a bad path', { resourcePath: '/a' }, "'resourcePath' must not have an empty part; got '/a'; leave out the slash at the start, at the end or doubled"],
    ['an empty template', { requestMappingTemplate: '' },
      "'requestMappingTemplate' must not be empty, since it would map everything to nothing; write a mapping template, or leave the prop out"],
    ['endpointTypes', { apiGatewayProps: { endpointTypes: [EndpointType.REGIONAL] } },
      "'apiGatewayProps.endpointTypes' must not be given, since this construct sets 'endpointConfiguration', which excludes it; "
      + "use 'apiGatewayProps.endpointConfiguration' and its 'types'"],
    ['a key without a plan', { createUsagePlan: false, apiGatewayProps: { defaultMethodOptions: { apiKeyRequired: true } } },
      "'createUsagePlan' must not be false while 'apiGatewayProps.defaultMethodOptions.apiKeyRequired' is true, "
      + 'since API Gateway accepts a key only through a usage plan; drop one of the two'],
    ['deploy: false', { apiGatewayProps: { deploy: false } },
      "'apiGatewayProps.deploy' must not be false, since access logging, the usage plan and the endpoint's URL are those of "
      + "the stage that it leaves out; drop it, or set the stage up through 'apiGatewayProps.deployOptions'"],
    ["a removal policy for the CDK's role", { apiGatewayProps: { cloudWatchRoleRemovalPolicy: 'destroy' } },
      "'apiGatewayProps.cloudWatchRoleRemovalPolicy' must not be given, since the CloudWatch role is this construct's own and not the CDK's; "
      + "call 'applyRemovalPolicy' of its attribute 'apiGatewayCloudWatchRole'"],
  ])('is refused for %s', (_, props, problem) => {
    expect(failure(props)).toBe(`ValidationError: ${problem} (at MyStack/Inference)`);
  });

  test.each([undefined, null, 5, 'x'])('is refused for props that are %p', (props) => {
    const stack = new Stack(new App(), 'MyStack');
    expect(() => new ApiGatewayToSageMakerEndpoint(stack, 'Inference', props as never))
      .toThrow(`'props' must be an object; got ${typeof props === 'string' ? `'${props}'` : String(props)} (at MyStack/Inference)`);
  });

  test('hears of all its problems at once', () => {
    expect(failure({ endpointName: '-', resourcePath: '{a', requestMappingTemplate: undefined, createUsagePlan: 1 })).toBe([
      'ValidationError: 4 problems with the props (at MyStack/Inference):',
      "  - 'createUsagePlan' must be a boolean; got 1",
      "  - 'requestMappingTemplate' is required and was not given, since a request by GET has no payload to pass through; "
      + "give it, or set 'httpMethod' to POST, PUT or PATCH",
      "  - 'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; got '-' (1 characters)",
      "  - 'resourcePath' must have parts of letters, digits and any of : . _ - $, each of them either plain or as a whole in braces, "
      + "with a '+' only before the closing one, since API Gateway refuses others; got '{a' in '{a'",
    ].join('\n'));
  });

  test('is not defined at all, so that a second try with its ID succeeds', () => {
    const stack = new Stack(new App(), 'MyStack');
    expect(() => new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, endpointName: '-' })).toThrow('endpointName');
    expect(stack.node.children).toEqual([]);
    new ApiGatewayToSageMakerEndpoint(stack, 'Inference', minimalProps);
  });

  test('throws what the CDK knows as a ValidationError', () => {
    const stack = new Stack(new App(), 'MyStack');
    let thrown: unknown;
    try {
      new ApiGatewayToSageMakerEndpoint(stack, 'Inference', { ...minimalProps, endpointName: '-' });
    } catch (error) {
      thrown = error;
    }
    expect([Errors.isConstructError(thrown), Errors.isValidationError(thrown)]).toEqual([true, true]);
    expect(thrown).toMatchObject({ name: 'ValidationError', type: 'validation', level: 'error', constructPath: 'MyStack/Inference' });
    expect(thrown).toBeInstanceOf(Error);
  });
});

test.each([
  ['an explicit undefined for each optional prop', {
    additionalRequestTemplates: undefined, responseMappingTemplate: undefined, resourceName: undefined, apiGatewayProps: undefined,
    createUsagePlan: undefined, apiGatewayExecutionRole: undefined, logGroupProps: undefined,
  }],
  ['a key with a plan', { createUsagePlan: true, apiGatewayProps: { defaultMethodOptions: { apiKeyRequired: true } } }],
  ['no key and no plan', { createUsagePlan: false, apiGatewayProps: { defaultMethodOptions: { apiKeyRequired: false } } }],
  ['deploy: true', { apiGatewayProps: { deploy: true } }],
])('a construct with %s is defined', (_, props) => {
  synthesize(props).template.resourceCountIs('AWS::ApiGateway::Method', 1);
});
