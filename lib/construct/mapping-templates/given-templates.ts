import { Token, Tokenization } from 'aws-cdk-lib';
import type { Finding } from '../../template-linter/finding';
import type { FindingsOptions } from '../../template-linter/findings-options';
import { checkTemplate } from '../../template-linter/lazy';
import { ruleOf } from '../../template-linter/rules';
import type { InvocationOptions } from '../invocation-options';

/** A template that a caller gave. */
export interface GivenTemplate {
  /** Its place among the props. */
  readonly prop: string;
  /** Whether an integration response has it. */
  readonly responseTemplate: boolean;
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

function single(prop: string, template: string | undefined, responseTemplate: boolean): GivenTemplate[] {
  return template === undefined ? [] : [{ prop, responseTemplate, template }];
}

function several(prop: string, templates: { readonly [contentType: string]: string } = {}, responseTemplate: boolean): GivenTemplate[] {
  return Object.entries(templates).map(([contentType, template]) => ({ prop: `${prop}['${contentType}']`, responseTemplate, template }));
}

/**
 * Finds what is wrong with a template; without what is known of its method, only whether it parses. Tokens in it are replaced by digits of
 * the same length, which are valid wherever a value is.
 */
export function findingsIn({ template, responseTemplate }: GivenTemplate, method?: FindingsOptions): readonly Finding[] {
  const options = method === undefined ? undefined : { ...method, responseTemplate };
  if (!Token.isUnresolved(template)) return checkTemplate(template, options);
  const withDigits = Tokenization.reverseString(template)
    .mapTokens({ mapToken: (token) => '1'.repeat(token.toString().length) })
    .join({ join: (left: string | undefined, right: string | undefined) => `${left ?? ''}${right ?? ''}` }) as string;
  return checkTemplate(withDigits, options).filter((finding) => ruleOf(finding).worksWithTokens);
}
