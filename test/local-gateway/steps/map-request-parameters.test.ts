import { bodyOf, callOf, gatewayOf, INTERNAL_ERROR, request, responseOf, sageMaker, type Values } from '../api-template';

describe('mapRequestParameters', () => {
  const mappings = {
    'integration.request.header.Static': "'a, b'",
    'integration.request.header.FromBody': 'method.request.body.list[0].x',
    'integration.request.header.Object': 'method.request.body.list[0]',
    'integration.request.header.Whole': 'method.request.body',
    'integration.request.header.Number': "method.request.body['n']",
    'integration.request.header.Missing': 'method.request.body.nope',
    'integration.request.header.Misfit': 'method.request.body.n.x[0]',
    'integration.request.header.Invalid': 'method.request.body.list[?(',
    'integration.request.header.Stage': 'context.stage',
    'integration.request.header.Agent': 'context.identity.userAgent',
    'integration.request.header.Identity': 'context.identity',
    'integration.request.header.Variable': 'stageVariables.v',
    'integration.request.header.NoVariable': 'stageVariables.constructor',
    'integration.request.querystring.q': 'method.request.multivaluequerystring.q',
  };
  const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ RequestParameters: mappings }) }, stage: { Variables: { v: '1' } } });

  test('copies what is there', () => {
    const { call } = callOf(gateway.prepare(request({ httpMethod: 'POST', body: '{"list": [{"x": "y"}], "n": 1.0}', query: [['q', '1'], ['q', '2']] })));
    const added = call.headers.filter(([name]) => /^(Static|From|Obj|Num|Miss|Misfit|Invalid|Stage|Agent|Identity|Var|No)/.test(name));
    expect(Object.fromEntries(added)).toEqual({
      Static: 'a, b', FromBody: 'y', Object: '{"x":"y"}', Number: '1.0', Stage: 'prod', Identity: '{"sourceIp":"127.0.0.1"}', Variable: '1',
    });
    expect(call.query).toEqual([['q', '1'], ['q', '2']]);
  });

  test.each([['', '{}'], ['no JSON', 'no JSON'], [' {"a": 1}', ' {"a": 1}']])('copies a whole payload %j as %j', (body, copied) => {
    expect(callOf(gateway.prepare(request({ httpMethod: 'POST', body }))).call.headers).toContainEqual(['Whole', copied]);
  });

  test.each(['Authorization', 'connection'])('answers 500 where the header %s is mapped', (name) => {
    const refusing = gatewayOf({ methods: { 'GET /': sageMaker({ RequestParameters: { [`integration.request.header.${name}`]: "'x'" } }) } });
    const response = responseOf(refusing.prepare(request()));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toBe(`Execution failed due to configuration error: The header ${name} cannot be mapped to an AWS integration`);
  });

  test.each<[string, number]>([['{wrong', 400], [' [1', 400], ['no JSON', 0]])('answers a payload %j with %i', (body, statusCode) => {
    const prepared = gateway.prepare(request({ httpMethod: 'POST', body }));
    expect(prepared.kind === 'response' ? bodyOf(prepared) : 0).toEqual(statusCode === 0 ? 0 : [400, '{"message":"Invalid JSON in request body"}']);
  });

  test.each<[Values, string]>([
    [{ 'integration.request.body.x': "'a'" }, "The template maps 'integration.request.body.x' to ''a'', which API Gateway does not take."],
    [{ 'integration.request.header.x': 'a' }, "The template maps 'integration.request.header.x' to 'a', which API Gateway does not take."],
    [{ 'integration.request.header.x': 'method.request.cookie.a' }, "The template maps 'integration.request.header.x' to 'method.request.cookie.a', which API Gateway does not take."],
  ])('refuses %j at start', (RequestParameters, message) => {
    expect(() => gatewayOf({ methods: { 'GET /': sageMaker({ RequestParameters }) } })).toThrow(message);
  });
});
