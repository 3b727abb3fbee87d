import * as fc from 'fast-check';
import { ApiGatewayToSageMakerEndpoint, type JsonArrayFromQueryOptions, MappingTemplates, TemplateValueType, testing } from '../lib';
import { define } from './synthesize';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };
const { NUMBER, TEXT } = TemplateValueType;

const ratings: JsonArrayFromQueryOptions = {
  items: { parameter: 'items', valueType: NUMBER },
  itemField: 'in1',
  sharedFields: { in0: { parameter: 'user_id', valueType: NUMBER }, note: { parameter: 'note' } },
};

/** What clients may send: numbers and what nearly is one, and anything that could break out. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('"', "'", '\\\\', '\\', ',', '}', ']', '{', '[', ':', '1', '-', '.', 'e', '\n', '\r', '\u2028', '$', '#', '#end',
    '"x":', 'é', '😀')).map((parts) => parts.join('')),
  fc.oneof(fc.integer(), fc.double()).map(String),
);

function render(template: string, request: testing.RenderRequest): string {
  return testing.MappingTemplate.fromString(template).render(request).body;
}

/** What a number is written as: itself, if it is one of JSON and not too long. */
function numberOf(text: string): number | null {
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text) ? Number(text) : null;
}

/** The parts of a list, as Java splits them: empty ones at the end are none. */
function partsOf(list: string): string[] {
  const parts = list.split(',');
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

describe('jsonArrayFromQuery', () => {
  test('makes an object for each value', () => {
    const request = { pathParameters: { user_id: '321' }, queryStringParameters: { items: '101,131', note: 'it\'s "new"' } };
    expect(JSON.parse(render(MappingTemplates.jsonArrayFromQuery(ratings), request))).toEqual({
      instances: [{ in0: 321, note: 'it\'s "new"', in1: 101 }, { in0: 321, note: 'it\'s "new"', in1: 131 }],
    });
  });

  test('takes another name of the array, lists of one, and texts', () => {
    const template = MappingTemplates.jsonArrayFromQuery({ items: { parameter: 'q' }, itemField: 'text', arrayField: 'inputs', valuesInLists: true });
    expect(JSON.parse(render(template, { queryStringParameters: { q: 'a,b' } }))).toEqual({ inputs: [{ text: ['a'] }, { text: ['b'] }] });
  });

  const ones = (count: number) => Array(count).fill('1').join(',');

  test.each([
    [undefined, 1000, 0], ['', 1000, 0], [',', 1000, 0], ['1', 1000, 1], [ones(1000), 1000, 1000],
    [ones(1001), 1000, 0], ['1', 1, 1], ['1,2', 1, 0], ['1,2', 2, 2], ['1,2,3', 2, 0],
  ])('writes of the list %# with at most %i items %i', (items, maximumItems, count) => {
    const template = MappingTemplates.jsonArrayFromQuery({ ...ratings, maximumItems });
    const queryStringParameters: { [name: string]: string } = items === undefined ? {} : { items };
    const { instances } = JSON.parse(render(template, { queryStringParameters })) as { instances: unknown[] };
    expect(instances).toHaveLength(count);
  });

  test('has exactly its fields, whatever the client sends', () => {
    const template = testing.MappingTemplate.fromString(MappingTemplates.jsonArrayFromQuery(ratings));
    fc.assert(fc.property(hostileText, hostileText, hostileText, (items, userId, note) => {
      const { body } = template.render({ pathParameters: { user_id: userId }, queryStringParameters: { items, note } });
      const instance = { in0: numberOf(userId), note };
      expect(JSON.parse(body)).toEqual({ instances: items === '' ? [] : partsOf(items).map((item) => ({ ...instance, in1: numberOf(item) })) });
    }), runs);
  });
});

describe('jsonFromBody', () => {
  const template = MappingTemplates.jsonFromBody({ fields: { instances: '$.rows', parameters: "$['options']" } });

  test('takes the chosen fields of the payload', () => {
    expect(JSON.parse(render(template, { body: '{"rows": [[1, 2]], "options": {"k": "it\'s"}, "more": 1}' }))).toEqual({
      instances: [[1, 2]], parameters: { k: "it's" },
    });
  });

  test('has exactly its fields, whatever JSON the client sends', () => {
    const parsed = testing.MappingTemplate.fromString(template);
    const document = fc.record({ rows: fc.jsonValue(), options: fc.jsonValue(), more: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(document, fc.jsonValue()), (value) => {
      const output = JSON.parse(parsed.render({ body: JSON.stringify(value) }).body) as object;
      expect(Object.keys(output)).toEqual(['instances', 'parameters']);
    }), runs);
  });
});

describe('csvFromParameters', () => {
  const template = MappingTemplates.csvFromParameters({
    columns: [{ parameter: 'age', valueType: NUMBER }, { parameter: 'name', valueType: TEXT }, { parameter: 'X-City' }],
  });

  test('makes one row', () => {
    const request = { queryStringParameters: { age: '42', name: 'O"Hara, Jo' }, headers: { 'x-city': 'Cork' } };
    expect(render(template, request)).toBe('42,"O""Hara, Jo","Cork"\n');
  });

  test('makes a row of its columns, whatever the client sends', () => {
    const parsed = testing.MappingTemplate.fromString(template);
    fc.assert(fc.property(hostileText, hostileText, hostileText, (age, name, city) => {
      const { body } = parsed.render({ queryStringParameters: { age, name }, headers: { 'X-City': city } });
      const row = /^(.*?),"((?:[^"\r\n]|"")*)","((?:[^"\r\n]|"")*)"\n$/u.exec(body);
      expect(row?.[1]).toBe(numberOf(age) === null ? '' : age);
      expect(row?.slice(2).map((text) => text.replaceAll('""', '"'))).toEqual([name, city].map((text) => text.replace(/[\r\n]+/g, ' ')));
    }), runs);
  });
});

test.each([
  ['jsonArrayFromQuery', MappingTemplates.jsonArrayFromQuery(ratings)],
  ['jsonArrayFromQuery with few options', MappingTemplates.jsonArrayFromQuery({ items: { parameter: 'items' }, itemField: 'text' })],
  ['jsonFromBody', MappingTemplates.jsonFromBody({ fields: { instances: '$.instances' } })],
  ['csvFromParameters', MappingTemplates.csvFromParameters({ columns: [{ parameter: 'a' }, { parameter: 'b', valueType: NUMBER }] })],
])('what %s makes passes the checks', (_, template) => {
  expect(testing.MappingTemplate.fromString(template).findings()).toEqual([]);
});

test('the construct takes a template that was built', () => {
  const { construct } = define({ requestMappingTemplate: MappingTemplates.jsonArrayFromQuery(ratings) });
  expect(construct).toBeInstanceOf(ApiGatewayToSageMakerEndpoint);
});

describe('a ValidationError says what is wrong', () => {
  const builders: { readonly [name: string]: (options: never) => string } = {
    jsonArrayFromQuery: (options) => MappingTemplates.jsonArrayFromQuery(options),
    jsonFromBody: (options) => MappingTemplates.jsonFromBody(options),
    csvFromParameters: (options) => MappingTemplates.csvFromParameters(options),
  };

  test.each<[string, unknown, string]>([
    ['jsonArrayFromQuery', undefined, "'options' must be an object; got undefined"],
    ['jsonArrayFromQuery', { ...ratings, itemField: 5 }, "'itemField' must be a string; got 5"],
    ['jsonArrayFromQuery', { itemField: 'x' }, "'items' is required and was not given"],
    ['jsonArrayFromQuery', { ...ratings, items: { parameter: "a'b" } },
      "'items.parameter' must be letters, digits and any of _.$-, as API Gateway's names of parameters are; got 'a'b'"],
    ['jsonArrayFromQuery', { ...ratings, items: { parameter: 'a', valueType: 'DATE' } }, "'items.valueType' must be one of NUMBER, TEXT; got 'DATE'"],
    ['jsonArrayFromQuery', { ...ratings, itemField: '$ref' },
      "'itemField' must be letters, digits, spaces and any of _.:- to stand in a template as it is; got '$ref'"],
    ['jsonArrayFromQuery', { ...ratings, arrayField: '"' },
      '\'arrayField\' must be letters, digits, spaces and any of _.:- to stand in a template as it is; got \'"\''],
    ['jsonArrayFromQuery', { ...ratings, itemField: 'in0' },
      "'sharedFields' must not have 'in0', which holds the items; give one of them another name"],
    ['jsonArrayFromQuery', { ...ratings, maximumItems: 0 },
      "'maximumItems' must be a whole number from 1 to 1000, API Gateway's limit for #foreach; got 0"],
    ['jsonArrayFromQuery', { ...ratings, maximumItems: 1001 },
      "'maximumItems' must be a whole number from 1 to 1000, API Gateway's limit for #foreach; got 1001"],
    ['jsonFromBody', { fields: {} }, "'fields' must have at least one field; got none"],
    ['jsonFromBody', { fields: { a: '$.a"b' } },
      '\'fields[\'a\']\' must be a JsonPath such as $.rows or $[\'rows\'], in one line and without any of "$# behind its first \'$\'; got \'$.a"b\''],
    ['jsonFromBody', { fields: { a: 'rows' } },
      '\'fields[\'a\']\' must be a JsonPath such as $.rows or $[\'rows\'], in one line and without any of "$# behind its first \'$\'; got \'rows\''],
    ['csvFromParameters', { columns: [] }, "'columns' must have at least one column; got none"],
    ['csvFromParameters', { columns: [{ parameter: '' }] },
      "'columns[0].parameter' must be letters, digits and any of _.$-, as API Gateway's names of parameters are; got ''"],
  ])('%s, %#', (name, options, message) => {
    let error: unknown;
    try {
      builders[name]!(options as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(String(error)).toBe(`ValidationError: ${message} (at MappingTemplates.${name})`);
  });
});
