import { ContentHandling, type IntegrationOptions, type IResource } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';
import { takesAllForBinary } from '../define/content-handling';
import type { InvocationOptions } from '../invocation-options';
import { warn } from './warning';

/** Warns of what is probably wrong with how a method's payloads become those of the model, and back. */
export function warnOfIntegration(
  scope: IConstruct, resource: IResource, integration: IntegrationOptions, options: InvocationOptions,
): void {
  warnOfTemplateTypes(scope, options);
  warnOfBinaryTemplates(scope, resource, integration);
  warnOfMissingCorsHeaders(scope, resource, integration);
}

/** API Gateway compares the key with the media type alone. */
function warnOfTemplateTypes(scope: IConstruct, { additionalRequestTemplates, integrationOptions = {} }: InvocationOptions): void {
  const responses = integrationOptions.integrationResponses ?? [];
  const given: readonly [string, { readonly [contentType: string]: string } | undefined][] = [
    ['additionalRequestTemplates', additionalRequestTemplates],
    ['integrationOptions.requestTemplates', integrationOptions.requestTemplates],
    ...responses.map(({ responseTemplates }, index) =>
      [`integrationOptions.integrationResponses[${index}].responseTemplates`, responseTemplates] as [string, typeof responseTemplates]),
  ];
  for (const [prop, templates] of given) {
    for (const contentType of Object.keys(templates ?? {}).filter((key) => /[;*]/.test(key))) {
      warn(scope, {
        id: 'unchosenTemplate',
        message: `The template '${prop}['${contentType}']' is probably never chosen, since API Gateway looks for a media type without parameters and `
          + 'knows no wildcards in it. Write the type alone, one template for each.',
      });
    }
  }
}

function warnOfBinaryTemplates(scope: IConstruct, { api }: IResource, integration: IntegrationOptions): void {
  const { requestTemplates, integrationResponses = [] } = integration;
  const mapped = [requestTemplates, ...integrationResponses.map(({ responseTemplates }) => responseTemplates)];
  if (mapped.every((templates) => Object.keys(templates ?? {}).length === 0) || !takesAllForBinary(api)) return;
  const isUnconverted = ({ contentHandling }: { readonly contentHandling?: ContentHandling }, templates: object = {}): boolean =>
    Object.keys(templates).length > 0 && contentHandling !== ContentHandling.CONVERT_TO_TEXT;
  const props = [
    ...isUnconverted(integration, integration.requestTemplates) ? ['integrationOptions.contentHandling'] : [],
    ...integrationResponses.flatMap((response, index) => (isUnconverted(response, response.responseTemplates)
      ? [`integrationOptions.integrationResponses[${index}].contentHandling`]
      : [])),
  ];
  for (const prop of props) {
    warn(scope, {
      id: 'templateOnBinary',
      message: "'binaryMediaTypes' of the API match every payload, and a mapping template reads one as it is: API Gateway probably answers 500. "
        + `Set '${prop}' to CONVERT_TO_TEXT, or name the binary types one by one; put payloads that pass through on an endpoint of their own.`,
    });
  }
}

function warnOfMissingCorsHeaders(scope: IConstruct, resource: IResource, { integrationResponses = [] }: IntegrationOptions): void {
  if (resource.defaultCorsPreflightOptions === undefined) return;
  const name = 'access-control-allow-origin';
  const hasHeader = integrationResponses.some(({ responseParameters = {}, responseTemplates = {} }) =>
    Object.keys(responseParameters).some((key) => key.toLowerCase().endsWith(`.${name}`))
    || Object.values(responseTemplates).some((template) => template.toLowerCase().includes(name)));
  if (hasHeader) return;
  warn(scope, {
    id: 'corsHeadersMissing',
    message: "'defaultCorsPreflightOptions' of the API answer the preflight alone: no response of the method has Access-Control-Allow-Origin, so that "
      + "a page of another origin cannot read it. Use 'corsOptions' instead, or set the header in 'integrationOptions.integrationResponses'.",
  });
}
