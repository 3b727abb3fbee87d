import { bodyOf, gatewayOf, request, responseOf, sageMaker, sent, type Values } from '../api-template';

describe('chooseRequestTemplate', () => {
  const templates = { 'application/json': 'json', 'Text/CSV': 'csv' };

  test.each<[string, string | undefined, string]>([
    ['NEVER', undefined, 'json'],
    ['NEVER', 'application/json; charset=UTF-8', 'json'],
    ['NEVER', 'text/csv', 'csv'],
    ['WHEN_NO_MATCH', 'text/plain', 'payload'],
  ])('with %s, a payload of type %s becomes %s', (PassthroughBehavior, type, body) => {
    const headers: { [name: string]: string } = type === undefined ? {} : { 'content-type': type };
    expect(sent({ PassthroughBehavior, RequestTemplates: templates }, request({ httpMethod: 'POST', body: 'payload', headers }))).toBe(body);
  });

  test.each<[string, Values]>([['NEVER', templates], ['NEVER', {}], ['WHEN_NO_TEMPLATES', templates]])('with %s and %j, a payload of another type is refused', (PassthroughBehavior, RequestTemplates) => {
    const gateway = gatewayOf({ methods: { 'POST /': sageMaker({ PassthroughBehavior, RequestTemplates }) } });
    const response = responseOf(gateway.prepare(request({ httpMethod: 'POST', headers: { 'Content-Type': 'text/plain' } })));
    expect(bodyOf(response)).toEqual([415, '{"message":"Unsupported Media Type"}']);
  });

  test('leaves the payload where the template is empty', () => {
    expect(sent({ RequestTemplates: { 'application/json': '' } }, request({ httpMethod: 'POST', body: 'payload' }))).toBe('payload');
  });
});
