import type { IntegrationResponse } from 'aws-cdk-lib/aws-apigateway';
import { ErrorMapping } from '../error-mapping';
import type { InvocationOptions } from '../invocation-options';
import { invocationAction } from './invocation-action';

// The patterns match the status code that SageMaker answers with; what none of them matches is a success.

const collapsed: readonly IntegrationResponse[] = [
  { statusCode: '500', selectionPattern: '5\\d{2}' },
  { statusCode: '400', selectionPattern: '4\\d{2}' },
];

// API Gateway does not say which of several matching patterns it takes, nor whether a pattern must match the whole
// status code. So no two of these match one status, and each matches three digits at once.
const byCause: readonly IntegrationResponse[] = [
  withMessage('400', '400', 'The model does not take this request'),
  withMessage('413', '413', 'The payload is too large'),
  withMessage('429', '429', 'Too many requests'),
  withMessage('500', '40[1-9]|41[0-24-9]|42[0-35-8]|4[3-9]\\d', 'Internal server error'),
  withMessage('502', '424|50[0-24-9]|5[1-9]\\d', 'The model failed'),
  withMessage('503', '503', 'The model is not available'),
];

const errorResponses: { readonly [mapping in ErrorMapping]: readonly IntegrationResponse[] } = {
  [ErrorMapping.COLLAPSED]: collapsed,
  [ErrorMapping.BY_CAUSE]: byCause,
};

/** The responses that SageMaker's answers become, a success first. */
export function integrationResponsesFor(options: InvocationOptions): IntegrationResponse[] {
  const { errorMapping = ErrorMapping.COLLAPSED, invocationMode, responseMappingTemplate } = options;
  const { successStatus, responseHeaders } = invocationAction(invocationMode);
  const headers = responseHeaders.map((name) => [`method.response.header.${name}`, `integration.response.header.${name}`]);
  const success: IntegrationResponse = {
    statusCode: successStatus,
    ...(headers.length === 0 ? {} : { responseParameters: Object.fromEntries(headers) as { [name: string]: string } }),
    ...(responseMappingTemplate === undefined ? {} : { responseTemplates: { 'application/json': responseMappingTemplate } }),
  };
  return [success, ...errorResponses[errorMapping]];
}

function withMessage(statusCode: string, selectionPattern: string, message: string): IntegrationResponse {
  return { statusCode, selectionPattern, responseTemplates: { 'application/json': JSON.stringify({ message }) } };
}
