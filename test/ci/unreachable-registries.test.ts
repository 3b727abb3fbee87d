import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
/** A port on which nothing listens. */
const closed = 'http://127.0.0.1:9';
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
  mkdirSync(join(home, '.m2'));
  writeFileSync(join(home, '.m2/settings.xml'), `<settings><mirrors><mirror><id>closed</id><mirrorOf>*</mirrorOf><url>${closed}</url></mirror></mirrors></settings>`);
  mkdirSync(join(home, '.cargo'));
  writeFileSync(join(home, '.cargo/config.toml'), `[source.crates-io]\nreplace-with = "closed"\n[source.closed]\nregistry = "sparse+${closed}/"\n`);
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** What CI would do where no registry but npm's can be reached and nothing has been downloaded before. */
function planned(...parameters: string[]): { lines: string[]; status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/ci/main.ts', '--plan', ...parameters], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      HOME: home, CARGO_HOME: join(home, '.cargo'), GOPROXY: closed, PIP_INDEX_URL: closed, PIP_CONFIG_FILE: '/dev/null',
      MAVEN_OPTS: `-Duser.home=${home}`,
    },
  });
  return { lines: stdout.trim().split('\n'), status };
}

const languages: [id: string, title: string][] = [['python', 'Python'], ['java', 'Java'], ['go', 'Go'], ['dotnet', '.NET']];

test('a language whose registry cannot be reached is skipped by name, and nothing fails', () => {
  const { lines, status } = planned(...languages.map(([id]) => id), 'audits', 'oracle', 'model-server', 'shell', 'workflows', 'lint');
  const skipped = lines.flatMap((line) => /^(.*): would be skipped, this machine does not have or reach \S/.exec(line)?.[1] ?? []);
  expect({ skipped: skipped.sort(), status }).toEqual({
    skipped: [
      "GitHub's workflows", 'audits by cfn-guard', 'audits by cfn-lint and checkov', 'what passes the rules of the props, by cfn-lint', 'generated templates, beside Apache Velocity', 'shell scripts',
      'the API in front of a real model server', ...languages.map(([, title]) => `the package in ${title}`),
    ].sort(),
    status: 0,
  });
  expect(lines).toEqual(expect.arrayContaining(['build: would run', 'lint: would run', 'audits by cdk-nag: would run']));
});

test.each(languages)('%s fails where it is required', (id, title) => {
  const { lines, status } = planned('build', '--require', id);
  expect({ failed: lines.filter((line) => line.startsWith(`the package in ${title}: would be failed, `)).length, status }).toEqual({ failed: 1, status: 1 });
});
