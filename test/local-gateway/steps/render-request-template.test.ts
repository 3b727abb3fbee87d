import { bodyOf, gatewayOf, INTERNAL_ERROR, mock, request, responseOf, sageMaker, sent } from '../api-template';

describe('renderRequestTemplate', () => {
  test('shows a template what it may read', () => {
    const template = "$input.params('q')|$input.params('H')|$input.params('nope')|$stageVariables.v|$context.resourcePath|$context.httpMethod|$input.body";
    const asked = request({ httpMethod: 'POST', body: '{"a":1}', query: [['q', '1'], ['q', '2']], headers: { h: 'x' } });
    expect(sent({ RequestTemplates: { 'application/json': template } }, asked, { stage: { Variables: { v: '9' } } })).toBe('2|x||9|/|POST|{"a":1}');
  });

  test('answers 500 for a template that fails, and names the line', () => {
    const gateway = gatewayOf({ methods: { 'GET /': sageMaker({ RequestTemplates: { 'application/json': 'a\n#set($x = ' } }) } });
    const response = responseOf(gateway.prepare(request()));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
    expect(response.problem).toMatch(/^Execution failed due to configuration error: Unable to transform request: /);
    expect(response.problem).toMatch(/\(line 2, column \d+\)\n\n2 \| #set/);
    expect(response.log).toContain(response.problem);
  });

  test('answers 400 for a payload that starts as JSON and is none, once a template reads it', () => {
    const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ RequestTemplates: { 'application/json': "$input.json('$')" } }) } });
    expect(bodyOf(responseOf(gateway.prepare(request({ httpMethod: 'POST', body: '{a' })))))
      .toEqual([400, '{"message":"Could not process payloadnet.minidev.json.parser.ParseException: Unexpected End Of File position 1: null"}']);
  });

  test('answers 500 for a payload that is no text', () => {
    const gateway = gatewayOf({ api: { BinaryMediaTypes: ['image/png'] }, methods: { 'POST /': sageMaker({ RequestTemplates: { 'image/png': 'x' } }) } });
    const response = responseOf(gateway.prepare(request({ httpMethod: 'POST', body: Buffer.from([0xff]), headers: { 'Content-Type': 'image/png' } })));
    expect(bodyOf(response)).toEqual([500, INTERNAL_ERROR]);
  });
});

describe('a template on a request of a binary type', () => {
  // Source: reports with the service's log, of the preflights of `*/*` and of others.
  const api = { BinaryMediaTypes: ['image/png'] };
  const all = { BinaryMediaTypes: ['*/*'] };
  const template = { 'application/json': '{"statusCode": 200}', 'image/png': '{"statusCode": 200}' };

  test.each<[string, object, { [name: string]: string }, object, number]>([
    ['of the type', api, { 'Content-Type': 'image/png' }, {}, 500],
    ['of any type', all, {}, {}, 500],
    ['of the type, converted to a text', api, { 'Content-Type': 'image/png' }, { ContentHandling: 'CONVERT_TO_TEXT' }, 200],
    ['of another type', api, {}, {}, 200],
  ])('%s is answered by the content handling', (_what, properties, headers, integration, statusCode) => {
    const gateway = gatewayOf({ api: { ...properties }, methods: { 'OPTIONS /': mock('', { RequestTemplates: template, ...integration }) } }, { endpointNames: [] });
    expect(responseOf(gateway.prepare(request({ httpMethod: 'OPTIONS', headers }))).statusCode).toBe(statusCode);
  });

  test('passes where there is no template', () => {
    const gateway = gatewayOf({ api, methods: { 'POST /': sageMaker() } });
    expect(gateway.prepare(request({ httpMethod: 'POST', headers: { 'Content-Type': 'image/png' }, body: 'a' })).kind).toBe('call');
  });
});
