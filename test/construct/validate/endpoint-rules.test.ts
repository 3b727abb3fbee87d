import { Token } from 'aws-cdk-lib';
import * as fc from 'fast-check';
import { endpointNameProblems } from '../../../lib/construct/validate/endpoint-rules';

describe('endpointNameProblems', () => {
  test.each(['a', '7', 'my-endpoint', 'My--Endpoint9', 'a'.repeat(63)])("accepts '%s'", (name) => {
    expect(endpointNameProblems('endpointName', name)).toEqual([]);
  });

  test.each(['', '-a', 'a-', '-', 'a_b', 'a.b', 'a b', 'é', 'a\n', 'endpoint/a', 'a'.repeat(64)])("refuses '%s'", (name) => {
    expect(endpointNameProblems('endpointName', name)).toEqual([
      "'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; "
      + `got '${name}' (${name.length} characters)`,
    ]);
  });

  test.each(['', '-', 'a-'])("accepts '%s' around a token", (part) => {
    expect(endpointNameProblems('endpointName', `${part}${Token.asString({ Ref: 'Name' })}${part}`)).toEqual([]);
  });

  test.each([['a_', 'a_${Token}a_'], ['/', '/${Token}/']])("refuses '%s' around a token", (part, shown) => {
    expect(endpointNameProblems('endpointName', `${part}${Token.asString({ Ref: 'Name' })}${part}`)).toEqual([
      "'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; "
      + `got '${shown}'`,
    ]);
  });

  test.each(['*', 'a*', '?', `${Token.asString({ Ref: 'Name' })}*`, 'dummy-value-for-/name*'])("refuses the wildcard in '%s'", (name) => {
    expect(endpointNameProblems('endpointName', name)).toEqual([expect.stringContaining("'endpointName' must not hold '*' or '?'")]);
  });

  test('accepts what the CDK puts in place of a value that it has yet to look up', () => {
    expect(endpointNameProblems('endpointName', 'dummy-value-for-/models/endpoint_name')).toEqual([]);
  });

  test('says what to do instead of a stage variable', () => {
    expect(endpointNameProblems('endpointName', '${stageVariables.model}')).toEqual([
      expect.stringMatching(/must not hold a stage variable, since .*'apiGatewayExecutionRole' .*'addPropertyOverride'$/),
    ]);
  });

  test("agrees with SageMaker's own pattern", () => {
    const pattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
    const characters = fc.constantFrom('a', 'Z', '0', '-', '_');
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 66 }), (name) => {
      expect(endpointNameProblems('endpointName', name).length === 0).toBe(pattern.test(name) && name.length <= 63);
    }));
  });
});
