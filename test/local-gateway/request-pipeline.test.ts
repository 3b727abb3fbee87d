import { bodyOf, gatewayOf, mock, request, responseOf } from './api-template';

describe('the route of a request', () => {
  const gateway = gatewayOf({
    methods: {
      'GET /': mock('root'),
      'ANY /a': mock('ANY a'),
      'GET /a': mock('GET a'),
      'GET /{x}': mock('x'),
      'GET /{x}/b': mock('x b'),
      'GET /a/{y}': mock('a y'),
      'PUT /{all+}': mock('all'),
    },
  }, { endpointNames: [] });

  test.each<[string, string, string]>([
    ['GET', '/', 'root'],
    ['GET', '', 'root'],
    ['GET', '/a', 'GET a'],
    ['GET', '/a/', 'GET a'],
    ['DELETE', '/a', 'ANY a'],
    ['PUT', '/a', 'ANY a'],
    ['GET', '/c', 'x'],
    ['GET', '/a/b', 'a y'],
    ['GET', '/c/b', 'x b'],
    ['PUT', '/c', 'all'],
    ['PUT', '/c/d/e', 'all'],
  ])('%s %s reaches %s', (httpMethod, path, body) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod, path }))))).toEqual([200, body]);
  });

  test.each([['DELETE', '/c'], ['GET', '/c/d'], ['GET', '/a/b/c'], ['PUT', '/']])('%s %s reaches nothing', (httpMethod, path) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod, path }))))).toEqual([403, '{"message":"Missing Authentication Token"}']);
  });
});
