import { bodyOf, gatewayOf, INTERNAL_ERROR, request, responseOf, sageMaker, sent } from '../api-template';

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
