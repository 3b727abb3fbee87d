import { clientHeaderName, isDroppedHeader, isHiddenHeader, isNamedHeader, isRefusedHeader } from '../../lib/api-gateway/header-names';

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

describe('isHiddenHeader', () => {
  // Recorded on the service (2024-12).
  test.each([
    'Connection', 'Content-Length', 'Content-MD5', 'Expect', 'Max-Forwards', 'Proxy-Authenticate', 'Server', 'TE', 'Transfer-Encoding', 'Trailer',
    'Upgrade', 'WWW-Authenticate', 'upgrade', 'X-Forwarded-For', 'x-amzn-trace-id',
  ])('is true for %s', (name) => {
    expect(isHiddenHeader(name)).toBe(true);
  });

  test.each(['Host', 'Accept', 'Authorization', 'User-Agent', 'Content-Type', 'X-Forwarded-Host', 'Date'])('is false for %s', (name) => {
    expect(isHiddenHeader(name)).toBe(false);
  });
});

describe('isNamedHeader', () => {
  // Source: the guide's page of important notes, for Lambda and HTTP integrations.
  test.each<[string, string, boolean]>([['X-A', 'X-A', true], ['X-A', 'x-a', false], ['x-a', 'x-a', true]])('%s names %s: %s', (wanted, sent, expected) => {
    expect(isNamedHeader(wanted, sent)).toBe(expected);
  });
});
