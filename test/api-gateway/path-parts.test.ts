import { compareSpecificity, isAcceptedPart, matchPath, parsePath, parsePathPart, pathVariables, splitPath } from '../../lib/api-gateway/path-parts';

describe('parsePathPart', () => {
  test.each([
    ['ratings', 'static', 'ratings'],
    ['{id}', 'variable', 'id'],
    ['{proxy+}', 'greedy', 'proxy'],
    ['{id', 'static', '{id'],
    ['id}', 'static', 'id}'],
    ['a{id}', 'static', 'a{id}'],
    ['{id}a', 'static', '{id}a'],
    ['{}', 'static', '{}'],
    ['{+}', 'variable', '+'],
    ['{a++}', 'greedy', 'a+'],
  ])('%s is %s', (text, kind, name) => {
    expect(parsePathPart(text)).toEqual({ kind, name });
  });
});

describe('isAcceptedPart', () => {
  test.each(['ratings', '{id}', '{proxy+}', 'a:b', 'v1.0', '_-$', '{a.b}'])('is true for %s', (text) => {
    expect(isAcceptedPart(parsePathPart(text))).toBe(true);
  });

  test.each(['', 'a b', 'ä', '{a b}', '{+}', '{a++}', '{}', 'a{id}', '{a}{b}', 'a+', '{a\n}', 'a\n'])('is false for %j', (text) => {
    expect(isAcceptedPart(parsePathPart(text))).toBe(false);
  });
});

describe('pathVariables', () => {
  test.each<[string, string[]]>([
    ['/', []],
    ['/ratings', []],
    ['/ratings/{user_id}', ['user_id']],
    ['/{a}/b/{c+}', ['a', 'c']],
    ['{a}', ['a']],
  ])('of %s are %j', (path, names) => {
    expect(pathVariables(path)).toEqual(names);
  });
});

describe('matchPath', () => {
  test.each<[string, string, [string, string][]]>([
    ['/', '/', []],
    ['/', '', []],
    ['/a', '/a/', []],
    ['/a', '//a', []],
    ['/{id}', '/a%20b', [['id', 'a%20b']]],
    ['/{a}/b/{c}', '/1/b/3', [['a', '1'], ['c', '3']]],
    ['/{proxy+}', '/a', [['proxy', 'a']]],
    ['/a/{proxy+}', '/a/b/c/', [['proxy', 'b/c']]],
    ['/{id}/{rest+}', '/1/2/3', [['id', '1'], ['rest', '2/3']]],
  ])('%s matches %s', (resource, request, values) => {
    expect(matchPath(parsePath(resource), splitPath(request))).toEqual(values);
  });

  test.each([['/', '/a'], ['/a', '/'], ['/a', '/A'], ['/a', '/a/b'], ['/{id}', '/'], ['/{id}', '/1/2'], ['/{proxy+}', '/'], ['/a/{proxy+}', '/a'], ['/a/{proxy+}', '/b/c']])('%s does not match %s', (resource, request) => {
    expect(matchPath(parsePath(resource), splitPath(request))).toBeUndefined();
  });
});

describe('compareSpecificity', () => {
  test.each([
    ['/a', '/{id}'],
    ['/{id}', '/{proxy+}'],
    ['/a', '/{proxy+}'],
    ['/a/{id}', '/{id}/a'],
    ['/{id}/a', '/{proxy+}'],
    ['/a/b', '/a/{id}'],
  ])('%s comes before %s', (one, other) => {
    expect(compareSpecificity(parsePath(one), parsePath(other))).toBeLessThan(0);
    expect(compareSpecificity(parsePath(other), parsePath(one))).toBeGreaterThan(0);
  });

  test.each([['/a', '/b'], ['/{a}', '/{b}'], ['/', '/']])('%s and %s keep their order', (one, other) => {
    expect(compareSpecificity(parsePath(one), parsePath(other))).toBe(0);
  });
});
