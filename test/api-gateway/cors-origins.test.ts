import { isToken, originProblem } from '../../lib/api-gateway/cors-origins';

describe('originProblem', () => {
  test.each([
    '*', 'null', 'https://a.com', 'http://a.com', 'https://a.com:8443', 'http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:3000', 'https://xn--bcher-kva.example',
    'capacitor://localhost', 'ionic://localhost', 'chrome-extension://abcdefghijklmnop', 'moz-extension://7d5c-1b',
  ])('finds none with %s', (origin) => {
    expect(originProblem(origin)).toBeUndefined();
  });

  test.each([
    ['https://A.com', "a browser sends 'https://a.com'"],
    ['https://a.com/', "a browser sends 'https://a.com'"],
    ['https://a.com?x', "a browser sends 'https://a.com'"],
    ['https://a.com:443', "a browser sends 'https://a.com'"],
    ['http://a.com:80', "a browser sends 'http://a.com'"],
    ['https://bücher.example', "a browser sends 'https://xn--bcher-kva.example'"],
    ['http://[0:0:0:0:0:0:0:1]', "a browser sends 'http://[::1]'"],
    ['https://*.a.com', "a wildcard stands for all origins only by itself, as '*'"],
    ['**', "a wildcard stands for all origins only by itself, as '*'"],
    ['a.com', "an origin is a scheme, '://' and a host, in lower case"],
    ['', "an origin is a scheme, '://' and a host, in lower case"],
    ['HTTP://a.com', "an origin is a scheme, '://' and a host, in lower case"],
    ['capacitor://localhost/', "an origin is a scheme, '://' and a host, in lower case"],
    ['https://', "an origin is a scheme, '://' and a host, and perhaps a port"],
    ['https://a.com:99999', "an origin is a scheme, '://' and a host, and perhaps a port"],
    ['https://a.com\r\nX: y', "an origin is a scheme, '://' and a host, and perhaps a port"],
    ["https://a.com'", "an origin is a scheme, '://' and a host, and perhaps a port"],
  ])('says of %j: %s', (origin, problem) => {
    expect(originProblem(origin)).toBe(problem);
  });
});

describe('isToken', () => {
  test.each(['GET', 'X-Api-Key', '*', 'M!#$%&*+.^_|~'])('is true for %s', (text) => {
    expect(isToken(text)).toBe(true);
  });

  test.each(['', 'a b', 'a,b', "a'", 'a:', 'ä', 'a\n'])('is false for %j', (text) => {
    expect(isToken(text)).toBe(false);
  });
});
