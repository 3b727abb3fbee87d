import { Token, Tokenization } from 'aws-cdk-lib';
import type { InvocationOptions } from './invocation-options';

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

/** Checks the text of a template. The construct hands it to core, which knows nothing of the engine. */
export type CheckTemplate = (source: string, use: TemplateUse) => readonly TemplateFinding[];

/** The finding that a template does not parse; where it is there, it is the only one. */
export const syntaxError = 'syntaxError';

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

/** What is found in a template. Tokens in it are opaque: digits of the same length, which fit wherever a value does. */
export function findingsIn({ template, isOfResponse }: GivenTemplate, use: TemplateUse, check: CheckTemplate): readonly TemplateFinding[] {
  const whole = { ...use, isOfResponse };
  if (!Token.isUnresolved(template)) return check(template, whole);
  const opaque = Tokenization.reverseString(template)
    .mapTokens({ mapToken: (token) => '1'.repeat(token.toString().length) })
    .join({ join: (left: string | undefined, right: string | undefined) => `${left ?? ''}${right ?? ''}` }) as string;
  return check(opaque, whole).filter(({ id }) => !needsWholeText.has(id));
}
