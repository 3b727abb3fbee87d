import { runInNewContext } from 'node:vm';
import { Template } from 'aws-cdk-lib/assertions';
import { LocalApi, MappingTemplate, type LocalApiOptions, type LocalRequest } from '../../lib/testing';
import { markedMap } from '../other-languages';
import { failure, synthesize } from '../synthesize';

class Request {
  public readonly id = 'abc';
}

const untyped = (value: unknown) => value as never;
const model = { invoke: () => ({ body: '{}' }) };
const endpoints = { 'my-endpoint': model };
const template = synthesize().template.toJSON();

describe('MappingTemplate.render', () => {
  const render = (request: object) => MappingTemplate.fromString('$context.a $context.b.c').render(request);

  test.each<[object, string]>([
    [{ context: new Map([['a', 1]]) }, "'request.context' must be an object with a member for each entry; got a Map. Write Object.fromEntries(…) around it."],
    [{ context: { a: new Date(0) } }, 'must be texts, numbers, booleans, lists and maps; got a Date'],
    [{ context: { b: { c: new Request() } } }, 'must be texts, numbers, booleans, lists and maps; got an instance of a class'],
    [{ context: { a: [new Map()] } }, 'must be texts, numbers, booleans, lists and maps; got a Map'],
    [{ context: { a: Promise.resolve(1) } }, 'got a Promise'],
    [{ body: 5 }, "'request.body' must be a text; got a number. Write String(…) around it."],
    [{ body: { a: 1 } }, "'request.body' must be a text; got an object. Write JSON.stringify(…) around it."],
    [{ body: null }, "'request.body' must be a text; got null."],
    [{ headers: new Map() }, "'request.headers' must be an object with a member for each entry; got a Map"],
    [{ headers: { a: 1 } }, "'request.headers['a']' must be a text; got a number"],
    [{ pathParameters: [] }, "'request.pathParameters' must be an object; got a list"],
    [{ stageVariables: 'a' }, "'request.stageVariables' must be an object; got a string"],
  ])('of %j says what is wrong', (request, sentence) => {
    expect(() => render(request)).toThrow(sentence);
  });

  test.each<[object, string]>([
    [{ context: { a: 'x', b: { c: [1, true, null] } } }, 'x [1,true,null]'],
    [{ context: markedMap({ a: 'x', b: markedMap({ c: 2 }) }) }, 'x 2'],
    [{ context: Object.assign(Object.create(null), { a: 'x' }) as object }, 'x '],
    [{ context: runInNewContext("({ a: 'x', b: { c: 'y' } })") as object }, 'x y'],
    [{}, ' '],
    [{ body: undefined, headers: undefined }, ' '],
  ])('of %j renders', (request, text) => {
    expect(render(request).body).toBe(text);
  });

  test.each([[5], [undefined], [null]])('needs a text as template, not %j', (source) => {
    expect(() => MappingTemplate.fromString(untyped(source))).toThrow("'source' must be a text");
  });
});

describe('LocalApi', () => {
  test.each<[unknown, string]>([
    [{ endpoints: new Map([['my-endpoint', model]]) }, "'endpoints' must be an object with a member for each entry; got a Map"],
    [{}, "'endpoints' must be an object; got undefined"],
    [{ endpoints: { 'my-endpoint': () => ({}) } }, "'endpoints['my-endpoint']' must be an object; got a function"],
    [{ endpoints: { 'my-endpoint': {} } }, "'endpoints['my-endpoint']' must have a method 'invoke'"],
    [{ endpoints, parameters: new Map() }, "'parameters' must be an object with a member for each entry"],
    [{ endpoints, parameters: { A: 5 } }, "'parameters['A']' must be a text; got a number"],
    [{ endpoints, apiKeys: 'key' }, "'apiKeys' must be a list of texts; got a string"],
    [undefined, "'options' must be an object; got undefined"],
  ])('with options %j says what is wrong', (options, sentence) => {
    expect(() => LocalApi.fromTemplate(template, options as LocalApiOptions)).toThrow(sentence);
  });

  test('needs a template', () => {
    expect(() => LocalApi.fromTemplate(untyped('{}'), { endpoints })).toThrow("'template' must be an object; got a string");
    expect(() => LocalApi.fromTemplate(Template.fromJSON(template).toJSON(), { endpoints })).not.toThrow();
  });

  test.each<[unknown, string]>([
    [{ httpMethod: 'GET', path: '/1', body: 5 }, "'request.body' must be a text; got a number"],
    [{ httpMethod: 'GET', path: '/1', headers: new Map() }, "'request.headers' must be an object with a member for each entry; got a Map"],
    [{ httpMethod: 'GET', path: '/1', queryStringParameters: { a: 1 } }, "'request.queryStringParameters['a']' must be a text; got a number"],
    [{ httpMethod: 'GET', path: '/1', multiValueHeaders: { a: 'x' } }, "'request.multiValueHeaders['a']' must be a list of texts; got a string"],
    [{ httpMethod: 'GET' }, "'request.path' must be a text; got null"],
    [undefined, "'request' must be an object; got undefined"],
  ])('of the request %j says what is wrong', (request, sentence) => {
    expect(() => LocalApi.fromTemplate(template, { endpoints }).handle(request as LocalRequest)).toThrow(sentence);
  });

  test.each<[string, unknown, string]>([
    ['a promise', Promise.resolve({ body: '{}' }), "'invoke' of the endpoint 'my-endpoint' must answer at once, and gave a promise"],
    ['a number as body', { body: 5 }, "invoke().body' must be a text; got a number"],
    ['an object as body', { body: {} }, 'Write JSON.stringify(…) around it'],
    ['a Map as headers', { headers: new Map() }, "invoke().headers' must be an object with a member for each entry; got a Map"],
    ['a text as status', { statusCode: '200' }, "invoke().statusCode' must be a number; got a string"],
    ['nothing', undefined, "invoke()' must be an object; got undefined"],
  ])('whose model answers with %s says what is wrong', (_, answer, sentence) => {
    const api = LocalApi.fromTemplate(template, { endpoints: { 'my-endpoint': { invoke: () => untyped(answer) } } });
    expect(() => api.handle({ httpMethod: 'GET', path: '/1' })).toThrow(sentence);
  });
});

test.each([
  [{ additionalRequestTemplates: new Map([['text/csv', '{}']]) }, "'additionalRequestTemplates' must be an object with a member for each entry; got an object"],
  [{ integrationOptions: { requestParameters: new Map() } }, "'integrationOptions.requestParameters' must be an object with a member for each entry"],
])('a Map among the props is refused', (props, sentence) => {
  expect(failure(props)).toContain(sentence);
});
