import { callOf, gatewayOf, request, sageMaker } from '../api-template';

describe('overrideRequest', () => {
  const template = [
    '#set($context.requestOverride.header.Mapped = "override")',
    '#set($context.requestOverride.header.List = ["a", 1, {"b": 2}])',
    '#set($context.requestOverride.header.Referer = "dropped")',
    '#set($context.requestOverride.path.p = "x")',
    '#set($context.requestOverride.querystring.q = ["1", "2"])',
  ].join('');
  const method = sageMaker({
    Uri: 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/{p}/invocations',
    RequestParameters: { 'integration.request.header.mapped': "'mapped'", 'integration.request.path.p': "'my-endpoint'" },
    RequestTemplates: { 'application/json': template },
  });

  test('lies over what was mapped', () => {
    const { call } = callOf(gatewayOf({ methods: { 'GET /': method } }, { endpointNames: ['x'] }).prepare(request()));
    expect(call.endpointName).toBe('x');
    expect(call.query).toEqual([['q', '1'], ['q', '2']]);
    expect(call.headers.filter(([name]) => /mapped|list|referer/i.test(name))).toEqual([['Mapped', 'override'], ['List', 'a,1,{"b":2}']]);
  });

  test.each<[string, number]>([
    ['#set($context.requestOverride.header.h = "a")#set($context.requestOverride.header.h = "b")', 500],
    ['#set($context.responseOverride.status = 201)#set($context.responseOverride.status = 202)', 500],
    ['#set($context.requestOverride.header.h = "a")#set($context.requestOverride.header.i = "b")', 0],
    ['#set($context.requestOverride.header = {"h": "a"})', 0],
    ['#set($context.requestOverride = "x")', 0],
    ['#set($a = [])#set($b = $a.add($a))#set($context.requestOverride.header.h = $a)', 500],
  ])('%s gives status %i', (source, statusCode) => {
    const prepared = gatewayOf({ methods: { 'GET /': sageMaker({ RequestTemplates: { 'application/json': source } }) } }).prepare(request());
    expect(prepared.kind === 'response' ? prepared.statusCode : 0).toBe(statusCode);
  });
});
