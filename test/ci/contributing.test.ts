import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstHour } from '../../scripts/ci/first-hour-steps';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: { [name: string]: string } };
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => existsSync(join(root, file)));

const commands = new Set(Array.from(read('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name));
test.each([...commands])('there is the command npm run %s, which CONTRIBUTING.md names', (name) => {
  expect(scripts).toHaveProperty([name]);
});

describe('firstHour', () => {
  const contributing = 'Before\n\n```bash\nno\n```\n\n## The first hour\n\n```bash\na\nb\n```\n\ntext\n\n```diff\n+c\n```\n\n## After\n\n```bash\nno\n```\n';

  test('gives the blocks of its section', () => {
    expect(firstHour(contributing)).toEqual([{ language: 'bash', text: 'a\nb\n' }, { language: 'diff', text: '+c\n' }]);
  });

  test('reads a section that is the last', () => {
    expect(firstHour('## The first hour\n\n```bash\na\n```\n')).toEqual([{ language: 'bash', text: 'a\n' }]);
  });

  test.each([
    ['without the section', '# Contributing\n', 'there is no section "The first hour"'],
    ['with a block that nobody can follow', '## The first hour\n\n```python\na\n```\n', 'a newcomer cannot follow a block of python'],
    ['with a command after one that must fail', '## The first hour\n\n```bash\n! a\nb\n```\n', 'a command that must fail needs a block of its own'],
  ])('refuses a file %s', (_title, text, message) => {
    expect(() => firstHour(text)).toThrow(message);
  });
});

const changes = firstHour(read('CONTRIBUTING.md')).flatMap(({ language, text }) => (language === 'diff' ? [text] : []));
test.each(changes)('this change of the first hour fits the file that it is for:\n%s', (change) => {
  expect(() => execFileSync('git', ['apply', '--check', '-'], { cwd: root, input: change, stdio: ['pipe', 'pipe', 'pipe'] })).not.toThrow();
});

/** The folders that Dependabot looks after, with the ecosystem of each. */
const lookedAfter = read('.github/dependabot.yml').split('- package-ecosystem: ').slice(1).flatMap((update) => {
  const [ecosystem = ''] = update.split('\n');
  const folders = /director(?:y|ies): \[?([^\]\n]*)/.exec(update)?.[1]?.split(', ') ?? [];
  return folders.map((folder) => `${ecosystem} ${folder}`);
});
/** Files that name dependencies, by ecosystem. Those of the oracle are the versions that API Gateway has. */
const manifests: readonly (readonly [ecosystem: string, pattern: RegExp])[] = [
  ['pip', /(^|\/)requirements(-\w+)?\.txt$/],
  ['maven', /^examples\/.*pom\.xml$/],
  ['gomod', /(^|\/)go\.mod$/],
  ['docker', /^(?!integ\/).*\/Dockerfile$/],
];
const folders = new Set(manifests.flatMap(([ecosystem, pattern]) => files.filter((file) => pattern.test(file)).map((file) => `${ecosystem} /${dirname(file)}`)));

test.each([...folders, 'npm /', 'npm /bench', 'nuget /examples/dotnet/src', 'github-actions /'])('Dependabot looks after %s', (folder) => {
  expect(lookedAfter).toContain(folder);
});

const ours = [...files.filter((file) => /^(\.vscode|\.devcontainer)\//.test(file))];
test.each(ours)('%s is JSON, and names files that there are', (file) => {
  const paths = Array.from(JSON.stringify(JSON.parse(read(file))).matchAll(/\$\{workspaceFolder\}\/([^"]+)/g), ([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
