import { Lazy } from 'aws-cdk-lib';
import { mappingTemplateProblems } from '../../lib/core/mapping-template-limits';

const limit = 300 * 1024;

describe.each([
  ['requestMappingTemplate', (template: string) => ({ requestMappingTemplate: template })],
  ['responseMappingTemplate', (template: string) => ({ responseMappingTemplate: template })],
  ["additionalRequestTemplates['text/plain']", (template: string) => ({ additionalRequestTemplates: { 'text/plain': template } })],
])('mappingTemplateProblems of %s', (prop, templates) => {
  test.each(['x', 'x'.repeat(limit), 'é'.repeat(limit / 2)])('accepts a template up to the limit', (template) => {
    expect(mappingTemplateProblems(templates(template))).toEqual([]);
  });

  test.each([['x'.repeat(limit + 1), limit + 1], ['é'.repeat(limit / 2 + 1), limit + 2]])('refuses one above it', (template, bytes) => {
    expect(mappingTemplateProblems(templates(template))).toEqual([
      `'${prop}' must be at most 307200 bytes (300 KB), API Gateway's limit for a mapping template; got ${bytes} bytes`,
    ]);
  });

  test.each(['', ' \n\t'])('refuses an empty one', (template) => {
    expect(mappingTemplateProblems(templates(template))).toEqual([
      `'${prop}' must not be empty, since it would map everything to nothing; write a mapping template, or leave the prop out`,
    ]);
  });

  test('does not measure one that holds a token', () => {
    const token = Lazy.string({ produce: () => '' });
    expect(mappingTemplateProblems(templates(token + 'x'.repeat(limit)))).toEqual([]);
  });
});

describe('mappingTemplateProblems of content types', () => {
  test.each(['application/json', 'Application/JSON', ' application/json'])('refuses %s among the additional ones', (contentType) => {
    expect(mappingTemplateProblems({ additionalRequestTemplates: { [contentType]: 'x' } })).toEqual([
      `'additionalRequestTemplates' must not have a template for '${contentType}', since that one is 'requestMappingTemplate'; give it there`,
    ]);
  });

  test('accepts none, and others', () => {
    expect(mappingTemplateProblems({ additionalRequestTemplates: {} })).toEqual([]);
    expect(mappingTemplateProblems({ additionalRequestTemplates: { 'application/jsonlines': 'x', 'text/csv': 'x' } })).toEqual([]);
  });
});
