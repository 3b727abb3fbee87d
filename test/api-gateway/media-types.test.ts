import { acceptedTypes, byMediaType, contentTypeOf, mediaTypeOf, responseType } from '../../lib/api-gateway/media-types';
import type { NamedValue } from '../../lib/api-gateway/named-value';

describe('mediaTypeOf', () => {
  test.each([
    ['application/json', 'application/json'],
    ['Application/JSON', 'application/json'],
    ['application/json; charset=UTF-8', 'application/json'],
    [' text/csv ;header=present;x', 'text/csv'],
    [';q=1', ''],
    ['', ''],
  ])('%j is of the type %j', (value, expected) => {
    expect(mediaTypeOf(value)).toBe(expected);
  });
});

describe('contentTypeOf', () => {
  test.each<[NamedValue[], string]>([
    [[], 'application/json'],
    [[['Accept', 'text/csv']], 'application/json'],
    [[['content-TYPE', 'Text/CSV; charset=UTF-8']], 'text/csv'],
    [[['Content-Type', 'text/csv'], ['content-type', 'text/plain']], 'text/plain'],
    [[['Content-Type', '']], ''],
  ])('of %j is %j', (headers, expected) => {
    expect(contentTypeOf(headers)).toBe(expected);
  });
});

describe('acceptedTypes', () => {
  test.each<[NamedValue[], string[]]>([
    [[], []],
    [[['Accept', '']], []],
    [[['Accept', ', ,']], []],
    [[['accept', 'Text/HTML;q=0.9, */*']], ['text/html', '*/*']],
    [[['Accept', 'text/csv'], ['Accept', 'text/plain']], ['text/plain']],
  ])('of %j are %j', (headers, expected) => {
    expect(acceptedTypes(headers)).toEqual(expected);
  });
});

describe('byMediaType', () => {
  test('gives values by media types in lower case, in their order', () => {
    expect([...byMediaType(new Map([['Text/CSV', 1], ['application/json', 2]]))]).toEqual([['text/csv', 1], ['application/json', 2]]);
  });

  test('keeps $default', () => {
    expect([...byMediaType(new Map([['$default', 1]])).keys()]).toEqual(['$default']);
  });
});

describe('responseType', () => {
  test.each<[string[], string[], string | undefined]>([
    [[], ['text/csv'], undefined],
    [['text/csv', 'application/json'], ['text/csv'], 'text/csv'],
    [['text/csv', 'text/html'], ['text/plain', 'text/html', 'text/csv'], 'text/html'],
    [['text/csv', 'application/json'], ['text/plain'], 'application/json'],
    [['text/csv', 'application/json'], [], 'application/json'],
    [['text/csv', 'text/html'], ['*/*'], 'text/csv'],
  ])('of %j, for a client that accepts %j, is %s', (types, accepted, expected) => {
    expect(responseType(new Map(types.map((type) => [type, ''])), accepted)).toBe(expected);
  });
});
