import { Token, Tokenization } from 'aws-cdk-lib';
import type { InvocationOptions } from '../invocation-options';

/** What is known of the method that a template belongs to. */
export interface TemplateUse {
  readonly isOfResponse?: boolean;
  readonly pathParameters?: readonly string[];
  readonly requestParameters?: { readonly [name: string]: boolean };
}

/** What was found in a template. */
export interface TemplateFinding {
  readonly id: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
}

/** Checks a template; without a use, only whether it parses. The construct hands it to core, which knows nothing of the engine. */
export type CheckTemplate = (source: string, use?: TemplateUse) => readonly TemplateFinding[];

/** A template that a caller gave, with its place among the props. */
export interface GivenTemplate {
  readonly prop: string;
  readonly isOfResponse: boolean;
  readonly template: string;
}

/** All the mapping templates in the options, those for the integration too. */
export function givenTemplates(options: InvocationOptions): GivenTemplate[] {
  const { requestMappingTemplate, responseMappingTemplate, additionalRequestTemplates, integrationOptions = {} } = options;
  const responses = integrationOptions.integrationResponses ?? [];
  return [
    ...single('requestMappingTemplate', requestMappingTemplate, false),
    ...several('additionalRequestTemplates', additionalRequestTemplates, false),
    ...single('responseMappingTemplate', responseMappingTemplate, true),
    ...several('integrationOptions.requestTemplates', integrationOptions.requestTemplates, false),
    ...responses.flatMap(({ responseTemplates }, index) =>
      several(`integrationOptions.integrationResponses[${index}].responseTemplates`, responseTemplates, true)),
  ];
}

function single(prop: string, template: string | undefined, isOfResponse: boolean): GivenTemplate[] {
  return template === undefined ? [] : [{ prop, isOfResponse, template }];
}

function several(prop: string, templates: { readonly [contentType: string]: string } = {}, isOfResponse: boolean): GivenTemplate[] {
  return Object.entries(templates).map(([contentType, template]) => ({ prop: `${prop}['${contentType}']`, isOfResponse, template }));
}

/** What cannot be told of a template whose tokens may hold anything. */
const needsWholeText = new Set(['invalidJson', 'unknownName', 'unusedVariable', 'unreadPathParameter']);

/** What is found in a template, for its use if it has one. Tokens in it are opaque: digits of the same length, which fit like a value. */
export function findingsIn(given: GivenTemplate, use: TemplateUse | undefined, check: CheckTemplate): readonly TemplateFinding[] {
  const { template, isOfResponse } = given;
  const whole = use === undefined ? undefined : { ...use, isOfResponse };
  if (!Token.isUnresolved(template)) return check(template, whole);
  const opaque = Tokenization.reverseString(template)
    .mapTokens({ mapToken: (token) => '1'.repeat(token.toString().length) })
    .join({ join: (left: string | undefined, right: string | undefined) => `${left ?? ''}${right ?? ''}` }) as string;
  return check(opaque, whole).filter(({ id }) => !needsWholeText.has(id));
}
