import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');

const rows = read('SECURITY.md').matchAll(/^\| (?!Threat)(.+?) \| .+ \| (.+?) \|$/gm);
const threats = Array.from(rows, ([, threat, shownBy]) => ({ threat: threat!, shownBy: shownBy! }));

/** Each test of a cell, which has the form `file`: "title", "title"; `file`: "title". */
const testsIn = (shownBy: string) => shownBy.split('; ').flatMap((part) => {
  const [, file, titles] = /^`(test\/[\w/.-]+\.test\.ts)`: ("[^"]+"(?:, "[^"]+")*)$/.exec(part) ?? [];
  return Array.from(titles!.matchAll(/"([^"]+)"/g), ([, title]) => ({ file: file!, title: title! }));
});

/** Whether a file has a test, or a group of tests, with that title. */
function hasTest(file: string, title: string): boolean {
  const source = read(file);
  return source.includes(`('${title.replaceAll("'", "\\'")}', `) || source.includes(`("${title}", `);
}

test('SECURITY.md has threats to the deployed API and to the local tools', () => {
  expect(threats.length).toBeGreaterThan(20);
});

test.each(threats)('a test shows the defence against: $threat', ({ shownBy }) => {
  const tests = testsIn(shownBy);
  expect(tests).not.toEqual([]);
  expect(tests.filter(({ file, title }) => !hasTest(file, title))).toEqual([]);
});
