import { SchemaCheck } from '../../../lib/local-gateway/request-validation/schema-check';

function problemsOf(schema: { readonly [name: string]: unknown }, payload: string): readonly string[] {
  return new SchemaCheck(new Map([['M', schema]])).problemsOf('M', Buffer.from(payload));
}

describe('problemsOf', () => {
  test.each<[{ readonly [name: string]: unknown }, string, string[]]>([
    [{ type: 'object', required: ['a'] }, '{}', ['object has missing required properties (["a"])']],
    [{ type: 'object', required: ['a'] }, '', ['object has missing required properties (["a"])']],
    [{ type: 'object' }, '', []],
    [{ type: 'array' }, '', ['instance type (object) does not match any allowed primitive type (allowed: ["array"])']],
    [{ type: ['string', 'number'] }, 'null', ['instance type (null) does not match any allowed primitive type (allowed: ["string","number"])']],
    [{ type: 'string' }, '1', ['instance type (integer) does not match any allowed primitive type (allowed: ["string"])']],
    [{ type: 'string' }, '1.5', ['instance type (number) does not match any allowed primitive type (allowed: ["string"])']],
    [{ type: 'string' }, '[]', ['instance type (array) does not match any allowed primitive type (allowed: ["string"])']],
    [{ enum: ['dog', 'cat'] }, '"cow"', ['instance value ("cow") not found in enum (possible values: ["dog","cat"])']],
    [{ minimum: 25 }, '24', ['numeric instance is lower than the required minimum (minimum: 25, found: 24)']],
    [{ maximum: 500 }, '501', ['numeric instance is greater than the required maximum (maximum: 500, found: 501)']],
    [{ maximum: 500, exclusiveMaximum: true }, '500', ['numeric instance is not strictly lower than the required maximum 500']],
    [{ minimum: 5, exclusiveMinimum: true }, '5', ['numeric instance is not strictly greater than the required minimum 5']],
    [{ additionalProperties: false }, '{"a": 1}', ['object instance has properties which are not allowed by the schema: ["a"]']],
    [{ pattern: '^a' }, '"b"', ['must match pattern "^a"']],
    // Java reads the pattern, and so do patternProperties.
    [{ pattern: '^\\d{4}\\-\\d{2}$' }, '"2026-11"', []],
    [{ pattern: '^\\d{4}\\-\\d{2}$' }, '"2026"', ['must match pattern "^\\d{4}\\-\\d{2}$"']],
    [{ pattern: '\\p{Alpha}++' }, '"1a1"', []],
    [{ pattern: '(?i)^ab' }, '"AB"', []],
    [{ patternProperties: { '^\\w\\-': { type: 'number' } } }, '{"a-b": "x"}', ['instance type (string) does not match any allowed primitive type (allowed: ["number"])']],
    // The service's validator counts with BigDecimal.
    [{ multipleOf: 0.01 }, '19.99', []],
    [{ multipleOf: 0.01 }, '19.999', ['must be multiple of 0.01']],
    [{ format: 'date-time' }, '"no date"', []],
    [{ $ref: '#/definitions/a', definitions: { a: { type: 'number' } } }, '1', []],
    [{ properties: { $ref: { type: 'number' } } }, '{"$ref": "x"}', ['instance type (string) does not match any allowed primitive type (allowed: ["number"])']],
  ])('of %j and %s are %j', (schema, payload, problems) => {
    expect(problemsOf(schema, payload)).toEqual(problems);
  });

  test('has one for a payload that is no JSON', () => {
    expect(problemsOf({}, '{')).toEqual([expect.stringMatching(/^the payload is no JSON: /)]);
  });

  test('follows references to other models, in a circle too', () => {
    const url = (name: string): string => `https://apigateway.amazonaws.com/restapis/abc/models/${name}`;
    const check = new SchemaCheck(new Map<string, { readonly [name: string]: unknown }>([
      ['Person', { required: ['name'], properties: { house: { $ref: url('House') } } }],
      ['House', { properties: { owners: { items: { $ref: url('Person') }, type: 'array' }, size: { $ref: `${url('Size')}#/definitions/size` } } }],
      ['Size', { definitions: { size: { type: 'integer' } } }],
    ]));
    expect(check.problemsOf('Person', Buffer.from('{"name": "a", "house": {"owners": [{"name": "b"}], "size": 1}}'))).toEqual([]);
    expect(check.problemsOf('Person', Buffer.from('{"name": "a", "house": {"owners": [{}], "size": "x"}}'))).toHaveLength(2);
  });

  test('has one for a payload that is nested too deep for a model that refers to itself', () => {
    const payload = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(problemsOf({ items: { $ref: '#' } }, payload)).toEqual(['the payload is nested too deep']);
  });

  test('fails for a schema that is none', () => {
    expect(() => problemsOf({ type: 'nope' }, '{}')).toThrow('Internal server error');
  });

  test('uses a schema again', () => {
    const check = new SchemaCheck(new Map([['M', { type: 'number' }]]));
    expect([check.problemsOf('M', Buffer.from('1')), check.problemsOf('M', Buffer.from('"a"')).length]).toEqual([[], 1]);
  });
});
