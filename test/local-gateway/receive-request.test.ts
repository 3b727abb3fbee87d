import { bodyOf, callOf, gatewayOf, mock, request, responseOf, sageMaker, type Values } from './api-template';

const regional = { EndpointConfiguration: { Types: ['REGIONAL'] } };

describe('the headers of a request', () => {
  const seen = sageMaker({ RequestTemplates: { 'application/json': "$input.params('TE')|$input.params('Upgrade')|$input.params('X-Forwarded-For')|$input.params('X-Forwarded-Proto')|$input.params('X-Forwarded-Port')" } });

  function payload(headers: { [name: string]: string }): string {
    return callOf(gatewayOf({ methods: { 'GET /': seen } }).prepare(request({ headers, sourceIp: '10.0.0.1' }))).call.body.toString();
  }

  // Recorded on the service: which are dropped; reports with the service's logs: which are added.
  test('are without those of the connection, and with those that API Gateway adds', () => {
    expect(payload({ TE: 'trailers', Upgrade: 'x' })).toBe('||10.0.0.1|https|443');
    expect(payload({ 'x-forwarded-for': '1.2.3.4', 'X-Forwarded-Proto': 'http' })).toBe('||1.2.3.4, 10.0.0.1|https|443');
  });

  test('name the trace that $context has', () => {
    const trace = sageMaker({ RequestTemplates: { 'application/json': "$input.params('X-Amzn-Trace-Id')|$context.xrayTraceId" } });
    const body = callOf(gatewayOf({ methods: { 'GET /': trace } }).prepare(request())).call.body.toString();
    expect(body).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}\|/);
    expect(new Set(body.split('|')).size).toBe(1);
  });
});

describe('the method of a request', () => {
  const gateway = gatewayOf({ methods: { 'POST /': mock('post $context.httpMethod'), 'DELETE /': mock('delete $context.httpMethod') } }, { endpointNames: [] });

  // Source: the guide's page of important notes.
  test.each<[{ [name: string]: string }, number, string]>([
    [{}, 200, 'post POST'],
    [{ 'X-HTTP-Method-Override': 'DELETE' }, 200, 'delete DELETE'],
    [{ 'x-http-method-override': 'DELETE' }, 200, 'delete DELETE'],
    [{ 'X-HTTP-Method-Override': ' ' }, 200, 'post POST'],
    [{ 'X-HTTP-Method-Override': 'PUT' }, 403, '{"message":"Missing Authentication Token"}'],
  ])('with headers %j is answered with %i %s', (headers, statusCode, body) => {
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod: 'POST', headers }))))).toEqual([statusCode, body]);
  });
});

describe('the head of a request', () => {
  // The limits are documented; which status answers is not recorded.
  test.each<[string, Values, Parameters<typeof request>[0], number]>([
    ['a URL of 8,192 bytes', {}, { path: `/${'a'.repeat(8191)}` }, 200],
    ['a URL of a byte more', {}, { path: `/${'a'.repeat(8192)}` }, 414],
    ['a query string that makes it longer', {}, { path: '/a', queryString: 'q'.repeat(8190) }, 414],
    ['a URL of 10,240 bytes on a regional API', regional, { path: `/${'a'.repeat(10_239)}` }, 200],
    ['a URL of a byte more on a regional API', regional, { path: `/${'a'.repeat(10_240)}` }, 414],
    ['headers of 10,240 bytes', {}, { path: '/a', headers: { A: 'a'.repeat(10_239) } }, 200],
    ['headers of a byte more', {}, { path: '/a', headers: { A: 'a'.repeat(10_240) } }, 431],
    ['an unencoded | in the query string', {}, { path: '/a', queryString: 'a=1|2' }, 400],
  ])('with %s is answered as its length says', (_what, api, given, statusCode) => {
    const gateway = gatewayOf({ api, methods: { 'GET /{p}': mock('ok') } }, { endpointNames: [] });
    expect(responseOf(gateway.prepare(request(given))).statusCode).toBe(statusCode);
  });
});
