import { Token } from 'aws-cdk-lib';
import { MAX_TEMPLATE_BYTES } from '../../api-gateway/limits';
import type { InvocationOptions } from '../invocation-options';
import { findingsIn, givenTemplates } from '../mapping-templates/given-templates';
import type { Problem } from './validation-error';

/** The props that hold mapping templates. */
export interface MappingTemplates {
  readonly requestMappingTemplate?: string;
  readonly additionalRequestTemplates?: { [contentType: string]: string };
  readonly responseMappingTemplate?: string;
}

/** Which of the templates API Gateway would refuse, or never use. Of one that holds tokens the size is not known. */
export function mappingTemplateProblems(options: InvocationOptions): Problem[] {
  return [...limitProblems(options), ...syntaxProblems(options)];
}

function limitProblems(templates: MappingTemplates): Problem[] {
  const { requestMappingTemplate, additionalRequestTemplates = {}, responseMappingTemplate } = templates;
  return [
    ...templateProblems('requestMappingTemplate', requestMappingTemplate),
    ...Object.entries(additionalRequestTemplates).flatMap(([contentType, template]) => [
      ...contentTypeProblems(contentType),
      ...templateProblems(`additionalRequestTemplates['${contentType}']`, template),
    ]),
    ...templateProblems('responseMappingTemplate', responseMappingTemplate),
  ];
}

function templateProblems(prop: string, template: string | undefined): Problem[] {
  if (template === undefined || Token.isUnresolved(template)) return [];
  if (template.trim() === '') return [`'${prop}' must not be empty, since it would map everything to nothing; write a mapping template, or leave the prop out`];
  const bytes = Buffer.byteLength(template);
  if (bytes <= MAX_TEMPLATE_BYTES) return [];
  return [`'${prop}' must be at most ${MAX_TEMPLATE_BYTES} bytes (300 KB), API Gateway's limit for a mapping template; got ${bytes} bytes`];
}

function contentTypeProblems(contentType: string): Problem[] {
  if (contentType.trim().toLowerCase() !== 'application/json') return [];
  return [`'additionalRequestTemplates' must not have a template for '${contentType}', since that one is 'requestMappingTemplate'; give it there`];
}

/** A template that is too large, or none at all, is not parsed. */
function syntaxProblems(options: InvocationOptions): Problem[] {
  const readable = givenTemplates(options).filter(({ template }) => Buffer.byteLength(template) <= MAX_TEMPLATE_BYTES);
  return readable.flatMap((given) => findingsIn(given).map(
    ({ message, line, column, excerpt }) => `'${given.prop}' must be a template that API Gateway can parse: line ${line}, column ${column}: ${message}\n\n${excerpt}\n`,
  ));
}
