import { headerValue, setDefaultHeader, setHeader } from '../../lib/api-gateway/header-values';
import type { NamedValue } from '../../lib/api-gateway/named-value';

describe('headerValue', () => {
  test.each<[NamedValue[], string, string | undefined]>([
    [[], 'a', undefined],
    [[['Accept', '1']], 'aCCept', '1'],
    [[['A', '1'], ['a', '2'], ['b', '3']], 'A', '2'],
    [[['ab', '1']], 'a', undefined],
    [[['a', '']], 'a', ''],
  ])('of %j under %s is %j', (headers, name, expected) => {
    expect(headerValue(headers, name)).toBe(expected);
  });
});

describe('setHeader and setDefaultHeader', () => {
  const given = (): Map<string, NamedValue> => new Map([['a', ['A', '1'] as const], ['b', ['B', '2'] as const]]);

  test('setHeader replaces a header whose name differs in its case, and puts it last', () => {
    const headers = given();
    setHeader(headers, 'a', '3');
    expect([...headers]).toEqual([['b', ['B', '2']], ['a', ['a', '3']]]);
  });

  test('setDefaultHeader leaves a header whose name differs in its case', () => {
    const headers = given();
    setDefaultHeader(headers, 'a', '3');
    expect(headers).toEqual(given());
  });

  test('setDefaultHeader adds a header that is missing', () => {
    const headers = given();
    setDefaultHeader(headers, 'C', '3');
    expect([...headers.values()]).toEqual([['A', '1'], ['B', '2'], ['C', '3']]);
  });
});
