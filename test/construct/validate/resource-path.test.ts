import { Token } from 'aws-cdk-lib';
import { pathParts, resourcePathProblems } from '../../../lib/construct/validate/resource-path';

const refused = "must have parts of letters, digits and any of : . _ - $, each of them either plain or as a whole in braces, with a '+' only before the closing one, since API Gateway refuses others";

test.each([
  ['models/{model}/users', ['models', '{model}', 'users']],
  ['/', []],
  ['/a', ['', 'a']],
  [undefined, []],
])('the parts of %j are %j', (path, parts) => {
  expect(pathParts(path)).toEqual(parts);
});

describe('resourcePathProblems', () => {
  test.each([
    'predict', '{user_id}', 'models/{model}', '{proxy+}', 'a/b/{proxy+}', 'v1.2', 'a-b_c', 'resource:action', '$metadata', '{a.b-c:d$}', '0',
  ])('accepts %s', (path) => {
    expect(resourcePathProblems(undefined, path)).toEqual([]);
  });

  test.each([
    ['{a}.html', '{a}.html'],
    ['x{a}', 'x{a}'],
    ['{a', '{a'],
    ['a}', 'a}'],
    ['{}', '{}'],
    ['{+}', '{+}'],
    ['{a+b}', '{a+b}'],
    ['a+', 'a+'],
    ['a b', 'a b'],
    ['a?b', 'a?b'],
    ['users/é', 'é'],
    ['a/{b c}/d', '{b c}'],
  ])('refuses %s', (path, part) => {
    expect(resourcePathProblems(undefined, path)).toEqual([`'resourcePath' ${refused}; got '${part}' in '${path}'`]);
  });

  test.each(['', '/predict', 'predict/', 'a//b'])("refuses the empty part of '%s'", (path) => {
    expect(resourcePathProblems(undefined, path)[0])
      .toBe(`'resourcePath' must not have an empty part; got '${path}'; leave out the slash at the start, at the end or doubled`);
  });

  test('refuses a token', () => {
    expect(resourcePathProblems(undefined, `models/${Token.asString({ Ref: 'Model' })}`))
      .toEqual(["'resourcePath' must not hold a token, since each of its parts names a construct; write the path out"]);
  });

  test('names the prop that is wrong', () => {
    expect(resourcePathProblems('a b', 'c')).toEqual([`'resourceName' ${refused}; got 'a b' in 'a b'`]);
  });

  test('refuses a greedy variable that is not at the end of the whole path', () => {
    expect(resourcePathProblems(undefined, '{a+}/b')).toEqual(["'resourcePath' must have its greedy variable at the end of the whole path; got '{a+}' in '{a+}/b'"]);
    expect(resourcePathProblems('{a+}', 'b')).toEqual(["'resourceName' must have its greedy variable at the end of the whole path; got '{a+}' in '{a+}'"]);
  });

  test.each([
    [undefined, '{a}/{a}'],
    [undefined, '{a}/b/{a+}'],
    ['{a}', 'x/{a}'],
  ])('refuses a variable used twice in %s and %s', (resourceName, resourcePath) => {
    expect(resourcePathProblems(resourceName, resourcePath))
      .toEqual([`'resourcePath' must not use a variable twice, since a template could read only one of them; got '{a}' again in '${resourcePath}'`]);
  });

  test('accepts a static part that stands twice, and variables that differ in case', () => {
    expect(resourcePathProblems('a/{b}', 'a/{B}')).toEqual([]);
  });

  test('looks at a name whose path is missing', () => {
    expect(resourcePathProblems('a//b', undefined)).toHaveLength(1);
    expect(resourcePathProblems(undefined, undefined)).toEqual([]);
  });
});
