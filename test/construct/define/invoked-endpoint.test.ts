import { Token } from 'aws-cdk-lib';
import { invokedEndpoint } from '../../../lib/construct/define/invoked-endpoint';

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
