import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testing } from '../lib';
import { RULES } from '../lib/template-linter/rules';

const read = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');
const readme = read('README.md');

test("the README's first example has the mapping template of examples/typescript", () => {
  const [, template] = /requestMappingTemplate: `([^`]*)`/.exec(readme)!;
  expect(template).toBe(read('examples/typescript/lib/ratings-request.vtl'));
});

test('every warning that the construct gives has its line in the README', () => {
  const ids = [...read('lib/construct/warn/unsafe-settings.ts').matchAll(/^ +id: '(\w+)'/gm)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  for (const id of ids) expect(readme).toContain(`| \`${id}\` |`);
});

test('every finding in a template has its line in the README', () => {
  const ids = Object.keys(RULES).filter((id) => id !== 'syntaxError');
  for (const id of ids) expect(readme).toContain(`| \`${id}\` |`);
});

test("the README's links within itself lead somewhere", () => {
  const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^\w\s-]/g, '').replace(/\s/g, '-'));
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
});

const request: testing.RenderRequest = {
  pathParameters: { user_id: '321' },
  queryStringParameters: { items: '101,131,162' },
  body: '{"predictions": [{"scores": [4.5]}, {"scores": [1]}]}',
};

test("the README's first example renders what the README says", () => {
  const [, template] = /requestMappingTemplate: `([^`]*)`/.exec(readme)!;
  const [, expected] = /then sends the model\n\n```json\n([^`]*)```/.exec(readme)!;
  const { body } = testing.MappingTemplate.fromString(template!).render(request);
  expect(JSON.parse(body)).toEqual(JSON.parse(expected!));
});

const templates = readme.matchAll(/(?:MappingTemplate|'text\/plain'): (?:'([^']*)'|`([^`]*)`)/g);

test.each([...new Set(Array.from(templates, ([, quoted, literal]) => quoted ?? literal!))])("the README's template %j renders JSON", (template) => {
  const { body } = testing.MappingTemplate.fromString(template).render({ ...request, queryStringParameters: { items: '101' } });
  expect(JSON.parse(body)).toEqual(expect.any(Object));
});

const given = [...readme.matchAll(/(requestMappingTemplate|responseMappingTemplate|'text\/plain'): (?:'([^']*)'|`([^`]*)`)/g)];

test.each(given.map(([, prop, quoted, literal]) => [prop, quoted ?? literal!]))("nothing is found in the README's %s %j", (prop, template) => {
  expect(testing.MappingTemplate.fromString(template).findings({ responseTemplate: prop === 'responseMappingTemplate' })).toEqual([]);
});
