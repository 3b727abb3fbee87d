import {
  AwsIntegration, PassthroughBehavior, type IntegrationResponse, type IResource, type Method, type RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { pathSegments } from './resource-path';

/** What stands between a request and the model. */
export interface InvocationMethodProps {
  readonly endpointName: string;
  readonly executionRole: IRole;
  readonly resourceName?: string;
  readonly resourcePath: string;
  readonly requestMappingTemplate: string;
  readonly additionalRequestTemplates?: { [contentType: string]: string };
  readonly responseMappingTemplate?: string;
}

/** Defines the resources along the path and, on the last, the GET method that calls the endpoint. */
export function defineInvocationMethod(restApi: RestApi, props: InvocationMethodProps): Method {
  const requestValidator = restApi.addRequestValidator('request-validator', {
    requestValidatorName: 'request-param-validator',
    validateRequestParameters: true,
  });
  const integrationResponses = integrationResponsesFor(props.responseMappingTemplate);
  return defineResources(restApi, props).addMethod('GET', sageMakerIntegration(props, integrationResponses), {
    requestValidator,
    methodResponses: integrationResponses.map(({ statusCode }) => ({ statusCode })),
  });
}

function defineResources(restApi: RestApi, { resourceName, resourcePath }: InvocationMethodProps): IResource {
  const segments = [...(resourceName === undefined ? [] : pathSegments(resourceName)), ...pathSegments(resourcePath)];
  return segments.reduce<IResource>((parent, segment) => parent.addResource(segment), restApi.root);
}

function sageMakerIntegration(props: InvocationMethodProps, integrationResponses: IntegrationResponse[]): AwsIntegration {
  return new AwsIntegration({
    service: 'runtime.sagemaker',
    path: `endpoints/${props.endpointName}/invocations`,
    integrationHttpMethod: 'POST',
    options: {
      credentialsRole: props.executionRole,
      passthroughBehavior: PassthroughBehavior.NEVER,
      requestParameters: { 'integration.request.header.Content-Type': "'application/json'" },
      requestTemplates: { 'application/json': props.requestMappingTemplate, ...props.additionalRequestTemplates },
      integrationResponses,
    },
  });
}

/** The patterns match the status code that SageMaker answers with; what none of them matches is a success. */
function integrationResponsesFor(responseMappingTemplate?: string): IntegrationResponse[] {
  const responseTemplates = responseMappingTemplate === undefined ? {} : { responseTemplates: { 'application/json': responseMappingTemplate } };
  return [
    { statusCode: '200', ...responseTemplates },
    { statusCode: '500', selectionPattern: '5\\d{2}' },
    { statusCode: '400', selectionPattern: '4\\d{2}' },
  ];
}
