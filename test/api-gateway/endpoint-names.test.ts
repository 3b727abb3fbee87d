import { isEndpointName, isPartOfEndpointName } from '../../lib/api-gateway/endpoint-names';

describe('isEndpointName', () => {
  test.each(['a', 'A1', 'my-endpoint', 'a--b', '0', 'a'.repeat(63)])('is true for %s', (name) => {
    expect(isEndpointName(name)).toBe(true);
  });

  test.each(['', '-', '-a', 'a-', 'a_b', 'a.b', 'a/b', '{name}', 'ä', 'a\n', '*', 'a'.repeat(64)])('is false for %j', (name) => {
    expect(isEndpointName(name)).toBe(false);
  });
});

test.each([['', true], ['-', true], ['a-', true], ['a*', false], ['a b', false]])('isPartOfEndpointName of %j is %s', (part, expected) => {
  expect(isPartOfEndpointName(part)).toBe(expected);
});
