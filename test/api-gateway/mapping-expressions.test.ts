import {
  isParameterName, type MappedMessage, type ParameterSource, parseMapping, parseMethodParameter, parseSource, type SourceMessage,
} from '../../lib/api-gateway/mapping-expressions';

const header = (name: string, takesAll = false): ParameterSource => ({ kind: 'parameter', location: 'header', name, takesAll });

describe('parseSource', () => {
  test.each<[string, SourceMessage, ParameterSource]>([
    ["'text'", 'method.request', { kind: 'text', text: 'text' }],
    ["''", 'method.request', { kind: 'text', text: '' }],
    ["'it's'", 'method.request', { kind: 'text', text: "it's" }],
    ["'a\nb'", 'method.request', { kind: 'text', text: 'a\nb' }],
    ["'context.stage'", 'method.request', { kind: 'text', text: 'context.stage' }],
    ['context.stage', 'method.request', { kind: 'context', names: ['stage'] }],
    ['context.identity.sourceIp', 'integration.response', { kind: 'context', names: ['identity', 'sourceIp'] }],
    ['stageVariables.a_b', 'method.request', { kind: 'stageVariable', name: 'a_b' }],
    ['method.request.header.X-Id', 'method.request', header('X-Id')],
    ['method.request.multivalueheader.X-Id', 'method.request', header('X-Id', true)],
    ['method.request.path.id', 'method.request', { kind: 'parameter', location: 'path', name: 'id', takesAll: false }],
    ['method.request.multivaluequerystring.q', 'method.request', { kind: 'parameter', location: 'querystring', name: 'q', takesAll: true }],
    ['method.request.body', 'method.request', { kind: 'body', path: '$' }],
    ['method.request.body.rows[0].id', 'method.request', { kind: 'body', path: '$.rows[0].id' }],
    ['integration.response.body[0]', 'integration.response', { kind: 'body', path: '$[0]' }],
    ['integration.response.header.Location', 'integration.response', header('Location')],
  ])('reads %j of %s', (expression, message, expected) => {
    expect(parseSource(expression, message)).toEqual(expected);
  });

  test.each<[string, SourceMessage]>([
    ['', 'method.request'],
    ['text', 'method.request'],
    ["'text", 'method.request'],
    ["'", 'method.request'],
    ['context', 'method.request'],
    ['stageVariables', 'method.request'],
    ['stageVariables.a.b', 'method.request'],
    ['method.request.multivaluepath.a', 'method.request'],
    ['integration.response.querystring.a', 'integration.response'],
    ['method.request.body.', 'method.request'],
    ['context.', 'method.request'],
    ['method.request.header', 'method.request'],
    ['method.request.header.', 'method.request'],
    ['method.request.cookie.a', 'method.request'],
    ['method.request.multivaluebody.a', 'method.request'],
    ['method.request.bodies', 'method.request'],
    ['method.requests.header.a', 'method.request'],
    ['integration.response.header.a', 'method.request'],
    ['method.request.header.a', 'integration.response'],
  ])('refuses %j of %s', (expression, message) => {
    expect(parseSource(expression, message)).toBeUndefined();
  });
});

describe('parseMapping', () => {
  test.each<[MappedMessage, string, string, 'header' | 'path' | 'querystring', string]>([
    ['integration.request', 'integration.request.header.X-Id', 'method.request.path.id', 'header', 'X-Id'],
    ['integration.request', 'integration.request.path.id', "'1'", 'path', 'id'],
    ['integration.request', 'integration.request.querystring.a.b', 'context.stage', 'querystring', 'a.b'],
    ['method.response', 'method.response.header.Location', 'integration.response.header.X', 'header', 'Location'],
    ['gatewayresponse', 'gatewayresponse.header.X', 'method.request.header.Origin', 'header', 'X'],
  ])('%s takes %s from %s', (message, destination, source, location, name) => {
    expect(parseMapping(message, destination, source)).toEqual({ location, name, source: expect.anything() as unknown });
  });

  test.each<[MappedMessage, string, string]>([
    ['integration.request', 'integration.request.body', "'a'"],
    ['integration.request', 'integration.request.header.', "'a'"],
    ['integration.request', 'integration.request.multivalueheader.a', "'a'"],
    ['integration.request', 'method.response.header.a', "'a'"],
    ['integration.request', 'integration.request.header.a', 'integration.response.header.a'],
    ['method.response', 'method.response.path.a', "'a'"],
    ['method.response', 'method.response.header.a', 'method.request.header.a'],
    ['gatewayresponse', 'gatewayresponse.querystring.a', "'a'"],
    ['gatewayresponse', 'gatewayresponse.header.a', 'integration.response.header.a'],
  ])('%s refuses %s from %s', (message, destination, source) => {
    expect(parseMapping(message, destination, source)).toBeUndefined();
  });
});

describe('isParameterName', () => {
  test.each(['a', 'X-Amzn-Trace-Id', 'a.b', '$a', '_', '0'])('is true for %s', (name) => {
    expect(isParameterName(name)).toBe(true);
  });

  test.each(['', 'a b', 'a:b', 'ä', '${Token[TOKEN.1]}', 'a\n'])('is false for %j', (name) => {
    expect(isParameterName(name)).toBe(false);
  });
});

describe('parseMethodParameter', () => {
  test.each([
    ['method.request.header.X-Id', 'header', 'X-Id'],
    ['method.request.path.id', 'path', 'id'],
    ['method.request.querystring.a.b', 'querystring', 'a.b'],
  ])('reads %s', (declaration, location, name) => {
    expect(parseMethodParameter(declaration)).toEqual({ location, name });
  });

  test.each(['method.request.body', 'method.request.header', 'method.request.multivalueheader.a', 'integration.request.header.a', ''])('refuses %j', (declaration) => {
    expect(parseMethodParameter(declaration)).toBeUndefined();
  });
});
