import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');
const readme = read('README.md');

test("the README's first example has the mapping template of examples/typescript", () => {
  const [, template] = /requestMappingTemplate: `([^`]*)`/.exec(readme)!;
  expect(template).toBe(read('examples/typescript/lib/ratings-request.vtl'));
});

test('every warning that the construct gives has its line in the README', () => {
  const ids = [...read('lib/core/unsafe-settings.ts').matchAll(/^ +id: '(\w+)'/gm)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  for (const id of ids) expect(readme).toContain(`| \`${id}\` |`);
});

test("the README's links within itself lead somewhere", () => {
  const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^\w\s-]/g, '').replace(/\s/g, '-'));
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
});
