import { Lazy } from 'aws-cdk-lib';
import type { InvocationOptions } from '../../../lib/construct/invocation-options';
import { mappingTemplateProblems } from '../../../lib/construct/validate/mapping-template-rules';

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

describe('mappingTemplateProblems of a template that does not parse', () => {
  const template = '{\n  "a": #if( $x == 1 )2\n}';
  const message = "must be a template that API Gateway can parse: line 3, column 2: expected '#end' of the '#if' in line 2, "
    + 'found the end of the template\n\n3 | }\n  |  ^\n';

  test('parses one as large as the limit, and none above it', () => {
    const broken = '#if';
    const problemsOf = (length: number) => mappingTemplateProblems({ requestMappingTemplate: broken.padStart(length) });
    expect(problemsOf(limit)).toEqual([expect.stringContaining('must be a template that API Gateway can parse')]);
    expect(problemsOf(limit + 1)).toEqual([expect.stringContaining('must be at most 307200 bytes')]);
  });

  test.each<[string, InvocationOptions]>([
    ['requestMappingTemplate', { requestMappingTemplate: template }],
    ['responseMappingTemplate', { responseMappingTemplate: template }],
    ["additionalRequestTemplates['text/csv']", { additionalRequestTemplates: { 'text/csv': template } }],
    ["integrationOptions.requestTemplates['text/csv']", { integrationOptions: { requestTemplates: { 'text/csv': template } } }],
    ["integrationOptions.integrationResponses[1].responseTemplates['text/csv']", {
      integrationOptions: { integrationResponses: [{ statusCode: '200' }, { statusCode: '500', responseTemplates: { 'text/csv': template } }] },
    }],
  ])('names %s, line and column, and shows the line', (prop, options) => {
    expect(mappingTemplateProblems(options)).toEqual([`'${prop}' ${message}`]);
  });

  test('finds it among tokens, in its column', () => {
    const token = Lazy.string({ produce: () => 'ratings' });
    const [problem] = mappingTemplateProblems({ requestMappingTemplate: `{"a": "${token}", "b": "${token}"} #set($x = )` });
    const column = `{"a": "${token}", "b": "${token}"} #set($x = `.length + 1;
    expect(problem).toContain(`'requestMappingTemplate' must be a template that API Gateway can parse: line 1, column ${column}: `);
  });

  test('takes tokens for opaque text', () => {
    const token = Lazy.string({ produce: () => 'ratings' });
    expect(mappingTemplateProblems({ requestMappingTemplate: `{"${token}": ${token}} #set($x = ${token})` })).toEqual([]);
  });
});
