import { clientHeaderName, isDroppedHeader, isRefusedHeader } from '../../lib/api-gateway/header-names';

const REFUSED = [
  'Authorization', 'Connection', 'Content-Length', 'Expect', 'Proxy-Authenticate', 'TE', 'Transfer-Encoding', 'X-Amzn-Apigateway-Api-Id', 'X-Amzn-Trace-Id',
];

describe('isRefusedHeader', () => {
  test.each([...REFUSED, 'authorization', 'CONNECTION'])('is true for %s', (name) => {
    expect(isRefusedHeader(name)).toBe(true);
  });

  test.each(['Host', 'Referer', 'Accept', 'Content-Type', 'X-Amzn-SageMaker-Target-Model', ''])('is false for %j', (name) => {
    expect(isRefusedHeader(name)).toBe(false);
  });
});

describe('isDroppedHeader', () => {
  test.each([...REFUSED, 'Host', 'referer'])('is true for %s', (name) => {
    expect(isDroppedHeader(name)).toBe(true);
  });

  test.each(['Accept', 'User-Agent', 'Content-Type', 'X-Amzn-SageMaker-Target-Model'])('is false for %s', (name) => {
    expect(isDroppedHeader(name)).toBe(false);
  });
});

describe('clientHeaderName', () => {
  test.each([
    'Authorization', 'Connection', 'Content-Length', 'Content-MD5', 'Date', 'Expect', 'Host', 'Max-Forwards', 'Proxy-Authenticate', 'Server', 'Trailer',
    'Upgrade', 'User-Agent', 'WWW-Authenticate',
  ])('remaps %s and keeps its case', (name) => {
    expect(clientHeaderName(name)).toBe(`x-amzn-Remapped-${name}`);
  });

  test.each(['Content-Type', 'X-Request-Id', 'Location', 'Dates'])('leaves %s', (name) => {
    expect(clientHeaderName(name)).toBe(name);
  });

  test.each(['Transfer-Encoding', 'transfer-encoding'])('drops %s', (name) => {
    expect(clientHeaderName(name)).toBeUndefined();
  });
});
