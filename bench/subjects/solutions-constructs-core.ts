import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';
import { type CdkModules, importCdk } from './by-hand';
import { props } from './props';
import type { Subject } from './subject';

/** The functions of the helper package that its constructs make an API with. */
interface Core {
  readonly GlobalRestApi: (scope: Construct) => { readonly api: RestApi };
  readonly addProxyMethodToApiResource: (props: object) => void;
}

/** The same API from the helper package that AWS's own constructs are made of. */
export const solutionsConstructsCore: Subject = { importAll, define };

function importAll(): CdkModules & { readonly core: Core } {
  process.env.overrideWarningsEnabled = 'false';
  return { ...importCdk(), core: createRequire(resolve('bench/package.json'))('@aws-solutions-constructs/core') as Core };
}

function define(parent: Construct, id: string): void {
  const { cdk, iam, constructs, core } = importAll();
  const scope = new constructs.Construct(parent, id);
  const { api: restApi } = core.GlobalRestApi(scope);
  const role = new iam.Role(scope, 'api-gateway-role', { assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com') });
  new iam.Policy(scope, 'InvokeEndpointPolicy', {
    roles: [role],
    statements: [new iam.PolicyStatement({
      actions: ['sagemaker:InvokeEndpoint'],
      resources: [`arn:${cdk.Aws.PARTITION}:sagemaker:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:endpoint/${props.endpointName}`],
    })],
  });
  const requestValidator = restApi.addRequestValidator('request-validator', {
    requestValidatorName: 'request-param-validator', validateRequestParameters: true,
  });
  const integrationResponses = [
    { statusCode: '200' }, { statusCode: '500', selectionPattern: '5\\d{2}' }, { statusCode: '400', selectionPattern: '4\\d{2}' },
  ];
  core.addProxyMethodToApiResource({
    service: 'runtime.sagemaker',
    path: `endpoints/${props.endpointName}/invocations`,
    apiGatewayRole: role,
    apiMethod: 'GET',
    apiResource: restApi.root.addResource(props.resourcePath),
    requestTemplate: props.requestMappingTemplate,
    awsIntegrationProps: { options: { integrationResponses } },
    methodOptions: {
      ...props.methodOptions, requestValidator, methodResponses: integrationResponses.map(({ statusCode }) => ({ statusCode })),
    },
  });
}
