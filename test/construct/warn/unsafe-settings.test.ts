import { Validations } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { AuthorizationType, CognitoUserPoolsAuthorizer, type RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { AnyPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { synthesize, type Synthesized } from '../../synthesize';

const prefix = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';

function warningIds({ stack }: Synthesized): string[] {
  const warnings = Annotations.fromStack(stack).findWarning('*', Match.anyValue());
  return warnings.map(({ id, entry }) => `${id} ${/\[ack: annotation::(.*)\]/i.exec(entry.data as string)?.[1] ?? 'without an ID'}`);
}

const warningsOf = (apiGatewayProps?: RestApiProps) => warningIds(synthesize({ apiGatewayProps }));
const warning = (id: string) => `/MyStack/Inference ${prefix}:${id}`;

describe('a construct warns', () => {
  test.each<[string, RestApiProps, string[]]>([
    ['no authorization', { defaultMethodOptions: { authorizationType: AuthorizationType.NONE } }, ['noAuthorization']],
    ['authorization taken away', { defaultMethodOptions: undefined }, ['noAuthorization']],
    ['a key in place of authorization', { defaultMethodOptions: { authorizationType: AuthorizationType.NONE, apiKeyRequired: true } }, ['noAuthorization']],
    ['no access log', { deployOptions: { accessLogDestination: undefined, accessLogFormat: undefined } }, ['accessLoggingDisabled']],
    ['no tracing', { deployOptions: { tracingEnabled: false } }, ['tracingDisabled']],
    ['tracing taken away', { deployOptions: { tracingEnabled: undefined } }, ['tracingDisabled']],
    ['data trace', { deployOptions: { dataTraceEnabled: true } }, ['dataTraceEnabled']],
    ['data trace of one method', { deployOptions: { methodOptions: { '/x/GET': { dataTraceEnabled: true } } } }, ['dataTraceEnabled']],
    ['all at once', { deployOptions: undefined, defaultMethodOptions: { authorizationType: AuthorizationType.NONE } },
      ['accessLoggingDisabled', 'tracingDisabled', 'noAuthorization']],
  ])('of %s', (_, props, ids) => {
    expect(warningsOf(props)).toEqual(ids.map(warning));
  });
});

describe('a construct does not warn', () => {
  test.each<[string, RestApiProps | undefined]>([
    ['with the defaults', undefined],
    ['of an overridden default', { restApiName: 'x', deployOptions: { stageName: 'v1', metricsEnabled: true } }],
    ['of IAM authorization', { defaultMethodOptions: { authorizationType: AuthorizationType.IAM } }],
    ['of no authorizer behind a policy', {
      defaultMethodOptions: { authorizationType: AuthorizationType.NONE },
      policy: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['execute-api:Invoke'], principals: [new AnyPrincipal()], resources: ['*'] })] }),
    }],
    ['of data trace switched off', { deployOptions: { dataTraceEnabled: false, methodOptions: { '/x/GET': { dataTraceEnabled: false } } } }],
  ])('%s', (_, props) => {
    expect(warningsOf(props)).toEqual([]);
  });

  test('of an authorizer', () => {
    const synthesized = synthesize((stack) => ({
      apiGatewayProps: { defaultMethodOptions: { authorizer: new CognitoUserPoolsAuthorizer(stack, 'Users', { cognitoUserPools: [new UserPool(stack, 'Pool')] }) } },
    }));
    expect(warningIds(synthesized)).toEqual([]);
  });

  test('of what was acknowledged', () => {
    const synthesized = synthesize({ apiGatewayProps: { deployOptions: { tracingEnabled: false } } });
    Validations.of(synthesized.construct).acknowledge({ id: `${prefix}:tracingDisabled`, reason: 'tested' });
    expect(warningIds(synthesized)).toEqual([]);
  });
});
