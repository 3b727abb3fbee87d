import { isStageName, isStageVariableName, isStageVariableValue } from '../../lib/api-gateway/stages';

describe('isStageName', () => {
  test.each(['prod', 'v1', 'my_stage-1', '-', 'a'.repeat(128)])('is true for %s', (name) => {
    expect(isStageName(name)).toBe(true);
  });

  test.each(['', 'v1.0', 'a/b', 'a b', '$default', 'prüfung', 'prod\n', 'a'.repeat(129)])('is false for %j', (name) => {
    expect(isStageName(name)).toBe(false);
  });
});

describe('isStageVariableName', () => {
  test.each(['model', 'model_1', '_', '1', 'a'.repeat(64)])('is true for %s', (name) => {
    expect(isStageVariableName(name)).toBe(true);
  });

  test.each(['', 'my-model', 'a.b', 'a b', 'a\n', 'a'.repeat(65)])('is false for %j', (name) => {
    expect(isStageVariableName(name)).toBe(false);
  });
});

describe('isStageVariableValue', () => {
  test.each(['blue', 'https://a.com:8443/x?y=1&z=,#~', 'a_b-c.d', 'a'.repeat(512)])('is true for %s', (value) => {
    expect(isStageVariableValue(value)).toBe(true);
  });

  test.each(['', '$LATEST', 'a b', '{"a":1}', 'a;b', 'a+b', 'a%20b', 'a\n', 'a'.repeat(513)])('is false for %j', (value) => {
    expect(isStageVariableValue(value)).toBe(false);
  });
});
