import { PassthroughBehavior } from 'aws-cdk-lib/aws-apigateway';
import { invocationAction } from '../define/invocation-action';
import { InvocationMode } from '../invocation-mode';
import { passesThrough, type InvocationOptions } from '../invocation-options';
import type { Problem } from './validation-error';

/** How the options of the integration contradict the way in which the payload is made. */
export function payloadProblems(options: InvocationOptions): Problem[] {
  return [...repeatedTemplateProblems(options), ...unansweredProblems(options), ...mislabelledProblems(options)];
}

function repeatedTemplateProblems({ requestMappingTemplate, integrationOptions }: InvocationOptions): Problem[] {
  if (requestMappingTemplate === undefined || integrationOptions?.requestTemplates === undefined) return [];
  return [
    "'integrationOptions.requestTemplates' must not be given with 'requestMappingTemplate', since they are the same; "
    + "use 'requestMappingTemplate' and 'additionalRequestTemplates'",
  ];
}

function unansweredProblems(options: InvocationOptions): Problem[] {
  const { passthroughBehavior, requestTemplates } = options.integrationOptions ?? {};
  if (!passesThrough(options) || requestTemplates !== undefined || passthroughBehavior !== PassthroughBehavior.NEVER) return [];
  return [
    "'integrationOptions.passthroughBehavior' must not be NEVER without 'requestMappingTemplate', since every request would be answered with 415; "
    + 'drop it, or give a template',
  ];
}

/** What a template makes is JSON, and the integration says so of every payload. */
function mislabelledProblems({ requestMappingTemplate, integrationOptions = {}, invocationMode }: InvocationOptions): Problem[] {
  const { passthroughBehavior, requestParameters = {} } = integrationOptions;
  if (requestMappingTemplate === undefined || passthroughBehavior !== PassthroughBehavior.WHEN_NO_MATCH) return [];
  const mode = invocationMode === InvocationMode.ASYNC ? InvocationMode.ASYNC : InvocationMode.REAL_TIME;
  const { contentTypeHeader } = invocationAction(mode);
  if (Object.hasOwn(requestParameters, `integration.request.header.${contentTypeHeader}`)) return [];
  return [
    "'integrationOptions.passthroughBehavior' must not be WHEN_NO_MATCH with 'requestMappingTemplate', since a payload of another content type would "
    + `reach the model as application/json; give 'additionalRequestTemplates', a further endpoint without a template, or map ${contentTypeHeader} yourself`,
  ];
}
