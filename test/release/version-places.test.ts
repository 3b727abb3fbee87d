import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionPlaces, withVersion } from '../../scripts/release/version-places';

const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

test.each(versionPlaces)('$file has the version of package.json at $pattern', ({ file, pattern }) => {
  expect(withVersion(read(file), pattern, version, '9.8.7')).toContain('9.8.7');
});

test('every naming of the version is changed, and nothing else', () => {
  expect(withVersion('a==1.0.0 b==1.0.0 a==1.0.0', /(a==)[\d.]+/g, '1.0.0', '1.1.0')).toBe('a==1.1.0 b==1.0.0 a==1.1.0');
});

test.each([
  ['another version', 'a==1.0.1', 'expected 1.0.0 at (a==)[\\d.]+, found 1.0.1'],
  ['none', 'b==1.0.0', 'expected 1.0.0 at (a==)[\\d.]+, found nothing'],
])('%s in the place is an error', (_, text, message) => {
  expect(() => withVersion(text, /(a==)[\d.]+/g, '1.0.0', '1.1.0')).toThrow(message);
});
