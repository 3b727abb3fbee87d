import { hasRefusedCharacter, parseQueryString } from '../../lib/api-gateway/query-strings';

// Source: the guide's page of important notes, api-gateway-known-issues.

describe('parseQueryString', () => {
  test.each<[string, [string, string][]]>([
    ['', []],
    ['a=1&b=2', [['a', '1'], ['b', '2']]],
    ['a=1;b=2', [['a', '1'], ['b', '2']]],
    ['a=1;b=2&a=3', [['a', '1'], ['b', '2'], ['a', '3']]],
    ['a=1%3Bb=2', [['a', '1;b=2']]],
    ['a=x+y%20z', [['a', 'x y z']]],
    ['a', [['a', '']]],
  ])('reads %j', (text, expected) => {
    expect(parseQueryString(text)).toEqual(expected);
  });
});

describe('hasRefusedCharacter', () => {
  test.each<[string, boolean]>([
    ['a=1|2', true], ['a={', true], ['}', true], ['a=1%7C2', false], ['a=%7B%7D', false], ['a=[1]', false], ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(hasRefusedCharacter(text)).toBe(expected);
  });
});
