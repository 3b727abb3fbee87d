import { Token } from 'aws-cdk-lib';
import * as fc from 'fast-check';
import { endpointNameProblems, invokedEndpoint } from '../../../lib/construct/define/invoked-endpoint';

describe('endpointNameProblems', () => {
  test.each(['a', '7', 'my-endpoint', 'My--Endpoint9', 'a'.repeat(63)])("accepts '%s'", (name) => {
    expect(endpointNameProblems(name)).toEqual([]);
  });

  test.each(['', '-a', 'a-', '-', 'a_b', 'a.b', 'a b', 'é', 'a\n', 'endpoint/a', 'a'.repeat(64)])("refuses '%s'", (name) => {
    expect(endpointNameProblems(name)).toEqual([
      "'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; "
      + `got '${name}' (${name.length} characters)`,
    ]);
  });

  test('does not look into a token', () => {
    expect(endpointNameProblems(`-${Token.asString({ Ref: 'Name' })}-`)).toEqual([]);
  });

  test("agrees with SageMaker's own pattern", () => {
    const pattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
    const characters = fc.constantFrom('a', 'Z', '0', '-', '_');
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 66 }), (name) => {
      expect(endpointNameProblems(name).length === 0).toBe(pattern.test(name) && name.length <= 63);
    }));
  });
});

describe('the ARNs of invokedEndpoint', () => {
  const endOf = (arn: string) => arn.split(':endpoint/')[1];

  test.each([
    ['my-endpoint', ['my-endpoint']],
    ['My-Endpoint', ['My-Endpoint', 'my-endpoint']],
  ])('of %s end in %j', (name, ends) => {
    expect(invokedEndpoint({ endpointName: name }).arns.map(endOf)).toEqual(ends);
  });

  test.each(['', 'A'])("of a token after '%s' is the one that holds it, letters and all", (start) => {
    const name = start + Token.asString({ Ref: 'Name' });
    expect(invokedEndpoint({ endpointName: name }).arns.map(endOf)).toEqual([name]);
  });
});
