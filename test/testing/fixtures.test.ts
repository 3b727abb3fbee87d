import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { MappingTemplate, RenderRequest } from '../../lib/testing';

// A folder a case: template.vtl, request.json, and what Apache Velocity 1.7 with Jayway JsonPath makes of them in expected.txt, or our
// words for what it refuses in expected-error.txt; expected-overrides.json where the template sets any.
const FIXTURES = join(__dirname, '..', 'fixtures');

function read(name: string, file: string): string {
  return readFileSync(join(FIXTURES, name, file), 'utf8');
}

function render(name: string): ReturnType<MappingTemplate['render']> {
  const request = JSON.parse(read(name, 'request.json')) as RenderRequest;
  return MappingTemplate.fromFile(join(FIXTURES, name, 'template.vtl')).render(request);
}

const names = readdirSync(FIXTURES);
const having = (file: string): string[] => names.filter((name) => existsSync(join(FIXTURES, name, file)));

test.each(having('expected.txt'))('%s renders as the real engine does', (name) => {
  expect(render(name).body).toBe(read(name, 'expected.txt'));
});

test.each(having('expected-error.txt'))('%s with an error that shows the place', (name) => {
  const expected: unknown = expect.objectContaining({ name: 'MappingTemplateError', message: read(name, 'expected-error.txt').trimEnd() });
  expect(() => render(name)).toThrow(expected as Error);
});

test.each(having('expected-overrides.json'))('%s gives the overrides', (name) => {
  const { requestOverride, responseOverride } = render(name);
  expect({ requestOverride, responseOverride }).toEqual(JSON.parse(read(name, 'expected-overrides.json')));
});

test('every fixture expects something', () => {
  const expecting = new Set([...having('expected.txt'), ...having('expected-error.txt')]);
  expect(names.filter((name) => !expecting.has(name))).toEqual([]);
});
