import { PassthroughBehavior, type IntegrationOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { passesThrough, type InvocationOptions } from '../invocation-options';
import * as shapes from '../validate/cdk-prop-shapes';
import { integrationResponsesFor } from './integration-responses';
import { invocationAction } from './invocation-action';
import { mergeProps } from './merge-props';

/** The options of the integration: the caller's, over what invoking the endpoint needs. */
export function integrationOptionsFor(options: InvocationOptions, credentialsRole: IRole): IntegrationOptions {
  const own: IntegrationOptions = {
    credentialsRole,
    ...(passesThrough(options) ? payloadAsItIs(options) : payloadFromTemplates(options)),
    integrationResponses: integrationResponsesFor(options),
  };
  return mergeProps(shapes.integrationOptions, own, options.integrationOptions);
}

/** What the templates render is JSON, whatever the request's content type. */
function payloadFromTemplates(options: InvocationOptions): IntegrationOptions {
  const { requestMappingTemplate = '', additionalRequestTemplates, invocationMode } = options;
  return {
    passthroughBehavior: PassthroughBehavior.NEVER,
    requestParameters: { [requestHeader(invocationAction(invocationMode).contentTypeHeader)]: "'application/json'" },
    requestTemplates: { 'application/json': requestMappingTemplate, ...additionalRequestTemplates },
  };
}

/** The payload goes on unchanged, so that the model must hear what it is, and what the client would like back. */
function payloadAsItIs({ invocationMode }: InvocationOptions): IntegrationOptions {
  const { contentTypeHeader, acceptHeader } = invocationAction(invocationMode);
  return {
    passthroughBehavior: PassthroughBehavior.WHEN_NO_TEMPLATES,
    requestParameters: {
      [requestHeader(contentTypeHeader)]: 'method.request.header.Content-Type',
      [requestHeader(acceptHeader)]: 'method.request.header.Accept',
    },
  };
}

function requestHeader(name: string): string {
  return `integration.request.header.${name}`;
}
