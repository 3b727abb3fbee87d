import { isEndpointName, isPartOfEndpointName, parseEndpointArn } from '../../lib/api-gateway/endpoint-names';

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

describe('parseEndpointArn', () => {
  test.each(['aws', 'aws-cn', 'aws-us-gov'])('reads one of the partition %s', (partition) => {
    expect(parseEndpointArn(`arn:${partition}:sagemaker:eu-west-1:123456789012:endpoint/my-endpoint`))
      .toEqual({ region: 'eu-west-1', accountId: '123456789012', endpointName: 'my-endpoint' });
  });

  test.each([
    'my-endpoint', 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/a', 'arn:aws:lambda:eu-west-1:123456789012:endpoint/a',
    'arn:aws:sagemaker::123456789012:endpoint/a', 'arn:aws:sagemaker:eu-west-1:1:endpoint/a', 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/*',
    'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/',
  ])('does not read %s', (arn) => {
    expect(parseEndpointArn(arn)).toBeUndefined();
  });
});
