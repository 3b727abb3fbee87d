import * as fc from 'fast-check';
import { parseJson } from '../../../lib/java/json/json-parser';
import { writeJson } from '../../../lib/java/json/json-writer';
import { readJsonPath } from '../../../lib/java/json-path/json-path';
import { RenderError } from '../../../lib/java/render-error';
import { JavaInteger } from '../../../lib/java/values/java-number';
import { JavaList, JavaMap } from '../../../lib/java/values/java-value';
import { MAX_WORK, withStepBudget } from '../../../lib/java/work-budget';

const text = `{
  "models": [
    { "name": "small", "size": 1, "tags": ["a", "b"], "owner": null },
    { "name": "large", "size": 2.5, "tags": [], "beta": true },
    { "name": "it's", "size": "10" }
  ],
  "limit": 2, "default": "small", "a b": { "x.y": [10, 20, 30, 40] }, "$k": "v", "nothing": null, "flag": false, "": "empty",
  "deep": { "size": 7, "deep": { "size": 8 } }
}`;

/** What the path gives, as JSON; undefined where it is missing. */
function read(path: string, document = text): unknown {
  const value = readJsonPath(parseJson(document), path);
  return value === undefined ? undefined : JSON.parse(writeJson(value));
}

describe('a path to one value', () => {
  test.each<[string, unknown]>([
    ['$.limit', 2],
    ['limit', 2],
    ['@.limit', 2],
    [' $.limit ', 2],
    ['$.models[0].name', 'small'],
    ['$.models.[0].name', 'small'],
    ["$['models'][0]['name']", 'small'],
    ['models[1].tags', []],
    ['$.$k', 'v'],
    ["$['$k']", 'v'],
    ["$['a b']['x.y'][2]", 30],
    ["$['']", 'empty'],
    ['$.nothing', null],
    ['$.flag', false],
    ['$.models[(@.length-1)].name', "it's"],
    ['$.models[(@.size()-3)].size', 1],
    ['$.models[ 1 ].name', 'large'],
    ['$.models["1"].name', 'large'],
    ['$.models[1,].name', 'large'],
    ['$.models[0]$.name', 'small'],
    ["$['limit','default','nope']", { limit: 2, default: 'small' }],
    ["$['nope','nope2']", {}],
    ['$.limit]', {}],
    ["$.models[0].name's", 'small'],
  ])('%s gives the value', (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  test('gives the very value of the document, which a template may change', () => {
    const root = parseJson('{"a":{"b":[1]}}');
    const list = readJsonPath(root, '$.a.b') as JavaList;
    list.items.push('x');
    expect(writeJson(root)).toBe('{"a":{"b":[1,"x"]}}');
    expect(readJsonPath(root, '$')).toBe(root);
  });
});

describe('a path to many values', () => {
  test.each<[string, unknown]>([
    ['$.models[*].name', ['small', 'large', "it's"]],
    ['$.models.*.size', [1, 2.5, '10']],
    ['$.models[0,2].name', ['small', "it's"]],
    ['$.models[0, 1].size', [1, 2.5]],
    ["$['a b']['x.y'][1:3]", [20, 30]],
    ["$['a b']['x.y'][:2]", [10, 20]],
    ["$['a b']['x.y'][:-3]", [10]],
    ["$['a b']['x.y'][2:]", [30, 40]],
    ["$['a b']['x.y'][-1:]", [40]],
    ["$['a b']['x.y'][-9:]", [10, 20, 30, 40]],
    ["$['a b']['x.y'][1:2:9]", [20]],
    ["$['a b']['x.y'][1:,3]", [20, 30, 40]],
    ["$['a b']['x.y'][9:]", []],
    ["$['a b']['x.y'][:99]", [10, 20, 30, 40]],
    ["$['a b']['x.y'][3:1]", []],
    ['$.models[1].tags[-2:5]', []],
    ['$.models[*].tags[*]', ['a', 'b']],
    ['$.models[1:].tags[*]', []],
    ['$.models[*].beta', [true]],
    ['$.models[*].beta.x', []],
    ['$.models[*].owner.x', []],
    ["$.models[*]['name','beta']", [{ name: 'small' }, { name: 'large', beta: true }, { name: "it's" }]],
    ['$.deep.*', [7, { size: 8 }]],
    ['$.nothing.*', []],
    ['$.limit[*]', []],
  ])('%s gives a list', (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  test('gives a new JSON array, with the values of the document in it', () => {
    const root = parseJson('[{"a":1}]') as JavaList;
    const found = readJsonPath(root, '$[*]') as JavaList;
    expect(found).not.toBe(root);
    expect(found.listClass).toBe('JSONArray');
    expect(found.items[0]).toBe(root.items[0]);
  });
});

describe('a deep scan', () => {
  test.each<[string, unknown]>([
    ['$..size', [1, 2.5, '10', 7, 8]],
    ['..size', [1, 2.5, '10', 7, 8]],
    ['$...size', [1, 2.5, '10', 7, 8]],
    ['$..deep', [{ size: 7, deep: { size: 8 } }, { size: 8 }]],
    ['$..deep.size', [7, 8]],
    ['$..models[0].name', ['small']],
    ['$..models[*].name', ['small', 'large', "it's"]],
    ['$..nope', []],
    ['$..[?(@.size == 8)]', [{ size: 8 }]],
    ['$..[?(@.beta)].name', ['large']],
    ["$..['size','deep']", [{ size: 7, deep: { size: 8 } }]],
    ['$.deep..*', [7, { size: 8 }, 8]],
    ["$['a b']..[1:]", [20, 30, 40]],
    ['$..$', []],
  ])('%s finds at every level', (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  test.each(['$..[1]', '$..[0].size', '$..tags[0]', '$..[*].name', '$..[(@.length-1)]', '$..*.size', '$..deep.deep.size'])(
    '%s is missing where one place lacks it', (path) => {
      expect(read(path)).toBeUndefined();
    });
});

describe('a filter', () => {
  const small = ['small'];
  const large = ['large'];
  const its = ["it's"];
  const all = ['small', 'large', "it's"];
  test.each<[string, string[]]>([
    ['@.beta', large],
    ['!@.beta', ['small', "it's"]],
    ['@.owner', []],
    ['@.deep.x', []],
    ['@.tags[0]', small],
    ["@['name','beta']", large],
    // Whether a path exists is asked of the item, even where the path starts at the document.
    ['$.name', all],
    ['@.size > 1', ['large', "it's"]],
    ['@.size>=2.50', large],
    ['@.size <= 1', small],
    ['@.size < $.limit', small],
    ['@.size == 10', its],
    ['@.size != 1', ['large', "it's"]],
    ['@.name == $.default', small],
    ["@.name == 'it\\'s'", its],
    ["@.name > 'large'", small],
    ['@.beta == true', large],
    ["@.beta == 'TRUE'", large],
    ['@.beta == false', []],
    ['@.beta == @.beta', large],
    ['@.owner == null', small],
    ['@.owner != null', []],
    ['@.owner > null', []],
    ['@.tags == $.nothing', []],
    ['@.tags == @.tags', ['small', 'large']],
    ['@.tags == $.models', []],
    ["@.tags == 'a'", []],
    ['@.size == @.nope', []],
    ['@.nope == 1', []],
    ['5 == 5', all],
    ['10 > 9', []],
    ['2 == @.size', []],
    ['!@.size == 1', small],
    ['@.name =~ /.*l.*/', ['small', 'large']],
    ['@.name =~ /SMALL/i', small],
    ['@.name =~ /SMALL/', []],
    ['/s.*/ =~ @.name', small],
    ['@.size =~ /\\d.*/', all],
    ['@.tags =~ /.*/', ['small', 'large']],
    ['@.owner =~ /.*/', []],
    ['@.owner =~ @.owner', []],
    ['/a/ =~ /a/', all],
    ['@.name == /a/', []],
    ['@.size == 1 || @.beta && @.size == 2.5', ['small', 'large']],
    // Parentheses do not group.
    ['(@.size == 1 || @.beta) && @.size == 2.5', ['small', 'large']],
    // The right side is asked first, so that the comparison of a name with a number is never made.
    ["@.size == 1 && @.name == 'small' || @.beta", ['small', 'large']],
    ['@.size > 0 && @.name == 1 || @.beta', large],
  ])('%s accepts', (criteria, expected) => {
    expect(read(`$.models[?(${criteria})].name`)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['$.models[ ? ( @.beta ) ].name', ['large']],
    ['$.deep[?(@.size == 7)].size', [7]],
    ['$.deep[?(@.size == 9)].size', []],
    ["$.models[0].tags[?(@ == 'a')]", ['a']],
    ['$.models[1].tags[?]', []],
  ])('%s is written or used in another way', (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  test.each<[string, string, unknown]>([
    ['9007199254740993', '@ > 9007199254740992', [9007199254740993]],
    ['1e3', '@ == 1000', [1000]],
    ['1.50000000000000000000', '@ == 1.5', [1.5]],
    ['-2', '@ < -1', [-2]],
    ['-20', '@ < -3', [-20]],
    ['0', '@ == 0.00', [0]],
    ['1e300', '@ > 1e299', [1e300]],
    ['5', '@ < 1e2147483647', [5]],
    ['"a\'b"', "@ == 'a\\'b'", ["a'b"]],
    ['"b"', '@ > a', ['b']],
  ])('compares %s in %s', (value, criterion, expected) => {
    expect(read(`$[?(${criterion})]`, `[${value}]`)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['[{"a":1,"b":1.0},{"a":1,"b":2},{"a":12345678901234567890,"b":12345678901234567891}]', [1]],
    ['[{"a":true,"b":true},{"a":true,"b":false},{"a":true,"b":1}]', [true]],
    ['[{"a":"x","b":"x"},{"a":"x","b":"y"},{"a":5,"b":"5"},{"a":"5","b":5}]', ['x', '5']],
  ])('compares the members of %s with each other', (document, expected) => {
    expect(read('$[?(@.b == @.a)].a', document)).toEqual(expected);
  });
});

test.each([
  '$.nope', '$.models.name', '$.limit.x', '$.models[3]', '$.models[-1]', '$.models[3].name', '$.nothing.x', '$.nothing[0]', '$.nothing[1:]',
  '$.models[0,3].name', '$.models[?(@.size == 1)].nope', '$.models[?(@.size == 1)].owner.x', '$.models[1:].beta', "$['a b']['x.y'][-1:2]",
  '$.models[(@.length-9)]', '$.models[0].beta', '$.default.length()', '*.size',
])('%s is missing', (path) => {
  expect(read(path)).toBeUndefined();
});

test.each<[string, string]>([
  ['', 'it is empty'],
  ['  ', 'it is empty'],
  ['$$', "'$' must be followed by '.' or '['"],
  ['$limit', "'$' must be followed by '.' or '['"],
  ['$.', "'.' ends too early"],
  ['$..', "it must not end with '..'"],
  ['.', "it must not end with '..'"],
  ['$. limit', 'it has a blank outside of brackets'],
  ['$["limit"]', '["limit"]\' holds neither names in single quotes nor indexes'],
  ['$[]', "'[]' holds neither names in single quotes nor indexes"],
  ['$.models[0', "'[0' ends too early"],
  ["$['a", "'['a' ends too early"],
  ['$.models[-]', "'-' is no index"],
  ['$.models[:]', "'' is no index"],
  ['$.models[::2]', "'' is no index"],
  ['$.models[0-1]', "'0-1' is no index"],
  ['$.models[99999999999]', "'99999999999' is no index"],
  ['$.models[(@.foo-1)]', "'[(@.foo-1)]' uses @.foo, and there are only @.length and @.size()"],
  ['$.models[(@.length+1)]', "'[(@.length+1)]' ends too early"],
  ['$.limit[0]', 'An index in a JSONPath can only be applied to a list'],
  ['$.limit[0:1]', 'An index in a JSONPath can only be applied to a list'],
  ['$.default[?(@.a)]', 'A filter in a JSONPath can only be applied to lists and maps'],
  ['$.nothing[?(@.a)]', 'A filter in a JSONPath can only be applied to lists and maps'],
  ['$.models[?]', "'[?]' in a JSONPath needs a filter that only Java code can pass"],
  ['$.deep[?, ?]', "'[?]' in a JSONPath needs a filter that only Java code can pass"],
  ["$['limit','default'].x", "A JSONPath can name several members, such as ['limit','default'], only at its end"],
  ['$.models[?(@.size > x)]', "A filter in a JSONPath compares a number with 'x', which is not a number"],
  ["$.models[?(@.size == 'small')]", "compares a number with 'small', which is not a number"],
  ['$.models[?(@.size = 1)]', 'it has a blank outside of brackets'],
  ['$.models[?(@.size > 1 &&)]', 'a criterion is empty'],
  ['$.models[?(@.size > 1 &&& @.a)]', 'has an unknown operator'],
  ['$.models[?()]', 'a criterion is empty'],
  ['$.models[?(@.size > 1]', "'[?(@.size > 1]' ends too early"],
  ['$.models[?@.size]', "the filter '[?@.size]' must have the form '[?(…)]'"],
  ['$.models[(?(@.size))]', "must have the form '[?(…)]'"],
  ['$.models[?([@.size)]]', "the brackets of the filter '[?([@.size)]]' are not balanced"],
  ['$.models[?(@..size)]', "'@..size', a path in a filter, must lead to one value"],
  ['$.models[?(@.tags[?(@.a)])]', 'a path in a filter must not have filters'],
  ['$.models[?(@.size == !@.a)]', "'!' asks whether a path exists, and cannot stand behind an operator"],
  ["$.models[?(@.name == ')]", 'ends too early'],
  ["$.models[?(@.name == ' && ' == @.name)]", 'a quote is not closed'],
  ['$.models[?(@.name =~ /)]', 'a regular expression is not closed'],
  ["$.models[?(@.name =~ 'small')]", "'=~' in a JSONPath needs a regular expression, such as /a.*/i, on one side"],
  ['$.models[?(@.size =~ $.nothing)]', "'=~' in a JSONPath needs a regular expression, such as /a.*/i, on one side"],
  ['$.models[?(size)]', "the criterion 'size' needs a path or an operator"],
  ['$.models[?(@[0])]', 'An index in a JSONPath can only be applied to a list'],
])('%j fails and says why', (path, reason) => {
  expect(() => read(path)).toThrow(RenderError);
  expect(() => read(path)).toThrow(reason);
});

test('fails for null as the document', () => {
  expect(() => readJsonPath(null, '$')).toThrow(new RenderError('A JSONPath cannot be read from null'));
});

test('shows only the start of a long path', () => {
  expect(() => read(`$[${'a'.repeat(500)}]`)).toThrow(`The JSONPath '$[${'a'.repeat(98)}…' is invalid: '[${'a'.repeat(99)}…' holds neither`);
});

describe('what a template has put into the document', () => {
  const root = (): JavaMap => parseJson('{"a":{"b":1}}') as JavaMap;

  test('arrays of Java are no lists', () => {
    const document = root();
    document.set('split', new JavaList('Array', ['x', 'y']));
    expect(readJsonPath(document, '$.split[*]')).toEqual(new JavaList('JSONArray', []));
    expect(() => readJsonPath(document, '$.split[0]')).toThrow(RenderError);
  });

  test('parts of lists are lists', () => {
    const document = root();
    document.set('part', new JavaList('SubList', ['x', 'y']));
    expect(readJsonPath(document, '$.part[1]')).toBe('y');
  });

  test.each(['$.*', '$..a'])('keys that are no text make %s fail', (path) => {
    const document = root();
    document.set(new JavaInteger(1), 'x');
    expect(() => readJsonPath(document, path)).toThrow('A JSONPath cannot look through a map that has keys which are no text');
    expect(readJsonPath(document, '$.1')).toBeUndefined();
  });
});

describe('hostile documents and paths', () => {
  test('a document that holds itself ends a deep scan', () => {
    const root = parseJson('{"a":{}}') as JavaMap;
    root.set('self', root);
    expect(() => readJsonPath(root, '$..a')).toThrow("A JSONPath with '..' cannot look through data nested more than 2000 deep");
  });

  test('many wildcards on a document that holds itself end', () => {
    const list = new JavaList('JSONArray');
    list.items.push(list, list);
    expect(() => readJsonPath(list, `$${'[*]'.repeat(251)}`)).toThrow('more than 250 of its steps lead to many values');
    expect(() => withStepBudget(MAX_WORK, () => readJsonPath(list, `$${'[*]'.repeat(250)}`))).toThrow('does too much');
  });

  test('many scans of scans end', () => {
    const root = parseJson('['.repeat(400) + ']'.repeat(400));
    expect(() => withStepBudget(MAX_WORK, () => readJsonPath(root, `$${'..*'.repeat(20)}`))).toThrow('does too much');
  });

  test('a path may have 2,000 steps', () => {
    const root = new JavaMap();
    root.set('a', root);
    expect(readJsonPath(root, `$${'.a'.repeat(2_000)}`)).toBe(root);
    expect(() => readJsonPath(root, `$${'.a'.repeat(2_001)}`)).toThrow('it has more than 2000 steps');
  });

  test.each(['[', '[?(', '[?(@', "['", '..', '.*', '(', '[?(@.a[', '&&', '!@', '[0,'])('100,000 times %s end in a failure', (part) => {
    expect(() => read(`$${part.repeat(100_000)}x`)).toThrow(RenderError);
  });

  test('names of prototypes are only names', () => {
    expect(read('$.constructor')).toBeUndefined();
    expect(read('$.__proto__')).toBeUndefined();
    expect(read("$['__proto__','toString']")).toEqual({});
    expect(read('$.__proto__.x', '{"__proto__":{"x":1}}')).toBe(1);
  });

  test('any path ends in a value, in nothing or in a RenderError', () => {
    const token = fc.constantFrom(
      '$', '.', '..', '*', '[', ']', '[*]', '[0]', '[-1:]', "['a']", '[?(', ')]', '@.a', '@', '==', '<', ' ', "'", '&&', '||', '!', 'a', '0', ',', ':', '=~', '/a/', '?',
    );
    fc.assert(fc.property(fc.array(token, { maxLength: 12 }), fc.jsonValue(), (tokens, document) => {
      try {
        readJsonPath(parseJson(JSON.stringify([document, { a: document }])), tokens.join(''));
      } catch (failure) {
        expect(failure).toBeInstanceOf(RenderError);
      }
    }), { numRuns: 1_000 });
  });

  test('paths are compiled anew when many others came between', () => {
    for (let index = 0; index < 500; index += 1) {
      expect(read(`$.k${index % 250}`, `{"k${index % 250}":${index}}`)).toBe(index);
    }
  });
});
