import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { MappingTemplate } from '../../lib/testing';
import { rendered } from './rendered';

function errorOf(action: () => unknown): Error & { line?: number; column?: number } {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('a template', () => {
  test('is rendered without a request', () => {
    expect(MappingTemplate.fromString('[$input.body][$input.params("x")][$context.x][$stageVariables.x]').render()).toEqual({
      body: '[{}][][][]',
      requestOverride: { header: {}, path: {}, querystring: {} },
      responseOverride: { header: {} },
    });
  });

  test('is read from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'template-'));
    try {
      writeFileSync(join(folder, 'a.vtl'), 'é $input.params("x")');
      expect(MappingTemplate.fromFile(join(folder, 'a.vtl')).render({ headers: { X: '1' } }).body).toBe('é 1');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['with a byte order mark', '\uFEFF[$input.params("x")]', '[]'],
    ['with such a mark elsewhere', '[\uFEFF]', '[\uFEFF]'],
  ])('is read from a file %s', (_, text, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'template-'));
    try {
      writeFileSync(join(folder, 'a.vtl'), text);
      expect(MappingTemplate.fromFile(join(folder, 'a.vtl')).render().body).toBe(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that is not there is named by its absolute path', () => {
    expect(() => MappingTemplate.fromFile('missing/a.vtl')).toThrow(`'${resolve('missing/a.vtl')}'`);
  });

  test('renders each request anew', () => {
    const template = MappingTemplate.fromString(`#set($l = [1])#set($ignored = $l.add(2))$l #set($n = "$!seen")#set($seen = "yes")|$n|
#set($doc = $input.path('$'))#set($ignored = $doc.put("more", 1))$input.json('$')#set($context.requestOverride.header.h = "x")`);
    const request = { body: '{"a":1}', context: { list: [1] } };
    const first = template.render(request);
    expect(template.render(request)).toEqual(first);
    expect(first.body).toBe('[1, 2]||\n{"a":1,"more":1}');
    expect(request).toEqual({ body: '{"a":1}', context: { list: [1] } });
  });

  test('leaves the request as it was, and gives results that nobody shares', () => {
    const context = { nested: { list: [1] }, requestOverride: { path: { id: 'given' } } };
    const template = MappingTemplate.fromString('#set($context.nested.list[0] = 9)#set($context.nested.x = 1)#set($context.requestOverride.path.id = 2)');
    const result = template.render({ context });
    expect(context).toEqual({ nested: { list: [1] }, requestOverride: { path: { id: 'given' } } });
    expect(result.requestOverride.path).toEqual({ id: 2 });
    const again = MappingTemplate.fromString('').render();
    expect(again.requestOverride.header).not.toBe(MappingTemplate.fromString('').render().requestOverride.header);
  });
});

describe('overrides', () => {
  test('have what the template set, whatever it is', () => {
    const { requestOverride, responseOverride } = MappingTemplate.fromString(`#set($context.requestOverride.header.list = ["a", 1, 2.5, true])
#set($context.requestOverride.querystring["with blank"] = {"k": [{}]})
#set($context.requestOverride.path.big = 12345678901)
#set($context.requestOverride.path.nul = $context.requestOverride.path.nope)
#set($ignored = $context.requestOverride.header.put(7, $input))
#set($context.responseOverride.status = "404")
#set($context.responseOverride.custom = "is passed on")`).render();
    expect(requestOverride).toEqual({
      header: { list: ['a', 1, 2.5, true], 7: '' }, querystring: { 'with blank': { k: [{}] } }, path: { big: 12345678901, nul: '' },
    });
    expect(responseOverride).toEqual({ header: {}, status: '404', custom: 'is passed on' });
  });

  test('are empty where the template put something else in their place', () => {
    const { requestOverride, responseOverride } = MappingTemplate.fromString(
      '#set($context.requestOverride = "gone")#set($context.responseOverride.header = "gone")#set($context.responseOverride.status = 204)',
    ).render();
    expect(requestOverride).toEqual({ header: {}, path: {}, querystring: {} });
    expect(responseOverride).toEqual({ header: {}, status: 204 });
  });

  test('keep names of JavaScript as plain names', () => {
    const { requestOverride } = MappingTemplate.fromString(
      '#set($context.requestOverride.header["__proto__"] = "p")#set($context.requestOverride["__proto__"] = "q")#set($context.requestOverride.header.constructor = "c")',
    ).render();
    expect(Object.entries(requestOverride.header)).toEqual([['__proto__', 'p'], ['constructor', 'c']]);
    expect(Object.getPrototypeOf(requestOverride.header)).toBe(Object.prototype);
    expect(Object.hasOwn(requestOverride, '__proto__')).toBe(true);
    expect(({} as { p?: unknown }).p).toBeUndefined();
  });
});

describe('nothing of JavaScript is within reach', () => {
  test.each([
    '$context.constructor', '$context.get("__proto__")', '$context.toString.call', '$input.constructor', '$util.get("__proto__")', '$input.path("$").constructor',
    '$input.path("$").get("__proto__")', '$stageVariables.hasOwnProperty("x")', '$process', '$require', '$this', '$globalThis', '$arguments',
    '$input.methods', '$input.document', '$input.class.forName("java.lang.Runtime")', '$context.class.classLoader', '$constructor', '$prototype',
  ])('%s prints nothing', (template) => {
    expect(rendered(template, { body: '{"a":1}' })).toBe('');
  });

  test('a payload and parameters may use its names', () => {
    const request = {
      body: '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 2}}, "toString": 3}',
      headers: JSON.parse('{"__proto__": "h", "hasOwnProperty": "i"}') as { [name: string]: string },
    };
    const template = '$input.path("$.__proto__.polluted") $input.path("$").toString $input.params("__proto__") $input.params("hasOwnProperty") [$input.params("toString")] $input.json("$")';
    expect(rendered(template, request)).toBe('1 3 h i [] {"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"toString":3}');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('an error', () => {
  test('of the syntax is thrown while the template is read, with line, column and the line itself', () => {
    const error = errorOf(() => MappingTemplate.fromString('{\n  "a": #if($x "b" #end\n}'));
    expect(error).toMatchObject({ name: 'MappingTemplateError', line: 2, column: 15 });
    expect(error.message).toBe(`expected an operator or ')' at the end of '#if', found "\\"b\\"" (line 2, column 15)

2 |   "a": #if($x "b" #end
  |               ^`);
  });

  test('of a render is thrown by the render', () => {
    const template = MappingTemplate.fromString('a\n\t$input.path("$").get("l").get(3)');
    const error = errorOf(() => template.render({ body: '{"l": [1]}' }));
    expect(error).toMatchObject({ name: 'MappingTemplateError', line: 2, column: 28 });
    expect(error.message).toBe('a list of 1 elements has none at 3 (line 2, column 28)\n\n2 | \t$input.path("$").get("l").get(3)\n  | \t                          ^');
  });

  test('in a text in quotes is shown there', () => {
    expect(errorOf(() => MappingTemplate.fromString('ok\n#set($s = "a #if(true) b")'))).toMatchObject({ line: 2 });
  });

  test('of a request that is nested too deep is one of the template', () => {
    let context: { [name: string]: unknown } = {};
    for (let depth = 0; depth < 10_000; depth += 1) context = { context };
    expect(errorOf(() => MappingTemplate.fromString('x').render({ context }))).toMatchObject({ name: 'MappingTemplateError' });
  });
});

test('importing the package loads nothing of the interpreter', () => {
  const script = `
    const { testing } = require('./lib/testing/index.ts') && { testing: require('./lib/testing/index.ts') };
    const loaded = () => Object.keys(require.cache).filter((file) => /.lib.(?:java|template-engine.(?:variables|velocity))./.test(file)).length;
    const before = loaded();
    testing.MappingTemplate.fromString('x');
    console.log(before, loaded() > 0);`;
  const output = execFileSync(process.execPath, ['--require', require.resolve('tsx/cjs'), '--eval', script], { cwd: join(__dirname, '..', '..'), encoding: 'utf8' });
  expect(output.trim()).toBe('0 true');
});
