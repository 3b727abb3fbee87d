import { bodyOf, gatewayOf, mock, request, responseOf, type Values } from '../api-template';

function token(claims: Values): string {
  return ['{"alg":"RS256"}', JSON.stringify(claims), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

const later = Math.floor(Date.now() / 1000) + 3600;
const authorizer = { Type: 'AWS::ApiGateway::Authorizer', Properties: { RestApiId: { Ref: 'Api' }, IdentitySource: 'method.request.header.X-Token' } };

function gatewayWith(method: Values, tokenAuthorizing?: { readonly lambdaContext?: Values }) {
  const integration = { Integration: mock('$context.authorizer.claims.sub|$context.authorizer.tier') };
  const parts = { methods: { 'GET /': { AuthorizerId: { Ref: 'Auth' }, ...method, ...integration } }, resources: { Auth: authorizer } };
  return gatewayOf(parts, { endpointNames: [], tokenAuthorizing });
}

const refused = [401, '{"message":"Unauthorized"}'];

describe('authorize', () => {
  test('takes the result that comes with a request, and answers 401 without one', () => {
    const gateway = gatewayWith({ AuthorizationType: 'CUSTOM' });
    expect(bodyOf(responseOf(gateway.prepare({ ...request(), authorizer: { tier: 'gold' } })))).toEqual([200, '|gold']);
    expect(bodyOf(responseOf(gateway.prepare(request())))).toEqual(refused);
  });

  const id = { sub: 'me', exp: later, token_use: 'id' };
  const access = { sub: 'me', exp: later, token_use: 'access', scope: 'a/read a/write' };

  test.each<[string, string[], string | undefined, unknown[]]>([
    ['an ID token', [], token(id), [200, 'me|']],
    ['an ID token after Bearer', [], `Bearer ${token(id)}`, [200, 'me|']],
    ['an expired token', [], token({ ...id, exp: later - 7200 }), refused],
    ['a token that never expires', [], token({ sub: 'me' }), refused],
    ['no token', [], undefined, refused],
    ['a text that is no token', [], 'a.b.c', refused],
    ['an access token without scopes on the method', [], token(access), refused],
    ['an access token with one of the scopes', ['a/write', 'b'], token(access), [200, 'me|']],
    ['an access token with another scope', ['b'], token(access), refused],
    ['an ID token with scopes on the method', ['a/write'], token(id), refused],
  ])('of Cognito answers %s with scopes %j', (_what, AuthorizationScopes, given, expected) => {
    const gateway = gatewayWith({ AuthorizationType: 'COGNITO_USER_POOLS', AuthorizationScopes }, {});
    const headers: { [name: string]: string } = given === undefined ? {} : { 'X-Token': given };
    expect(bodyOf(responseOf(gateway.prepare(request({ headers }))))).toEqual(expected);
  });

  test.each<[Values | undefined, { [name: string]: string }, unknown[]]>([
    [undefined, {}, [200, '|']],
    [{ tier: 'gold' }, { 'X-Token': 't' }, [200, '|gold']],
    [{ tier: 'gold' }, {}, refused],
  ])('of Lambda with the context %j answers headers %j', (lambdaContext, headers, expected) => {
    const gateway = gatewayWith({ AuthorizationType: 'CUSTOM' }, { lambdaContext });
    expect(bodyOf(responseOf(gateway.prepare(request({ headers }))))).toEqual(expected);
    expect(gateway.unsupported).toContainEqual(expect.stringContaining('its authorizer (CUSTOM) is not asked'));
  });
});
