import { toDraft4 } from '../../lib/api-gateway/draft-4-keywords';

// Source: the guide's page of important notes, which names draft 4.

interface Schema {
  readonly [keyword: string]: unknown;
}

describe('toDraft4', () => {
  test.each<[string, Schema, Schema, string[]]>([
    ['const', { const: 1, type: 'number' }, { type: 'number' }, ['const']],
    ['if, then and else', { if: {}, then: {}, else: {} }, {}, ['if', 'then', 'else']],
    ['examples and $id', { examples: [1], $id: 'x', id: 'y' }, { id: 'y' }, ['examples', '$id']],
    ['nullable, deep in a list', { allOf: [{ nullable: true }] }, { allOf: [{}] }, ['nullable']],
    ['a limit of a later draft', { exclusiveMinimum: 1, exclusiveMaximum: true, maximum: 2 }, { exclusiveMaximum: true, maximum: 2 }, ['exclusiveMinimum']],
    ['another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }, {}, ['$schema']],
    ['contains of a property', { properties: { a: { contains: {} } } }, { properties: { a: {} } }, ['contains']],
  ])('leaves out %s', (_what, schema, expected, unknownKeywords) => {
    expect(toDraft4(schema)).toEqual({ schema: expected, unknownKeywords });
  });

  test.each<[string, Schema]>([
    ['properties that are named so', { properties: { const: { type: 'string' }, examples: {} }, required: ['const'] }],
    ['values that are named so', { enum: [{ const: 1 }], default: { if: 1 } }],
    ['its own draft', { $schema: 'http://json-schema.org/draft-04/schema#' }],
    ['dependencies, of names and of schemas', { dependencies: { a: ['b'], c: { not: {} } } }],
    ['flags in place of schemas', { additionalProperties: false, items: [{}], additionalItems: true }],
  ])('leaves %s as they are', (_what, schema) => {
    expect(toDraft4(schema)).toEqual({ schema, unknownKeywords: [] });
  });
});
