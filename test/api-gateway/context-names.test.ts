import { meantName } from '../../lib/api-gateway/context-names';

describe('meantName', () => {
  test.each([['requestid', 'requestId'], ['RequestID', 'requestId'], ['STAGE', 'stage'], ['webAclArn', 'webaclArn']])('takes %s for %s', (name, expected) => {
    expect(meantName(name)).toBe(expected);
  });

  test.each(['requestId', 'stage', 'newer', ''])('takes %j for itself', (name) => {
    expect(meantName(name)).toBeUndefined();
  });
});
