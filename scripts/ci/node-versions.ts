// Runs the unit tests, and apps with the packed package, on other versions of Node.js, which npm packages carry. The package must be built.
//
//   npm run test:node-versions [-- VERSION…]
//
// All unit tests run on the newest version and on those named. On the others, those run that depend most on Node.js: of what it prints,
// parses and matches, of the command and of the construct.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileApps, runApps, withConsumer } from '../release/consumer';

const ROOT = join(__dirname, '../..');
const NEWEST = 'latest';
const given = process.argv.slice(2);
const versions = given.length === 0 ? ['22', '24', NEWEST] : given;
const dependent = ['test/java', 'test/cli', 'test/construct'];

async function main(): Promise<void> {
  const installed = versions.map((version) => ({ version, node: install(version) }));
  await withConsumer((consumer) => {
    compileApps(consumer);
    for (const { node } of installed) runApps(consumer, node);
  });
  for (const { version, node } of installed) {
    const tests = version === NEWEST || given.includes(version) ? [] : dependent;
    run(node, [join(ROOT, 'node_modules/jest/bin/jest.js'), '--silent', ...tests], { PATH: `${dirname(node)}:${process.env.PATH ?? ''}` });
    const actual = run(node, ['--version'], {}).trim();
    process.stdout.write(`Node.js ${actual}: an app in each module system and ${tests.length === 0 ? 'all unit tests' : tests.join(', ')} pass\n`);
  }
}

/** The path of a version of Node.js, which is installed first. */
function install(version: string): string {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(ROOT, '.cache/node-versions', version);
  mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--silent', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', folder, `${name}@${version}`], {});
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/** Runs a command and returns what it printed. Throws, with all of that, where it fails. */
function run(command: string, parameters: readonly string[], variables: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...variables }, maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${[command, ...parameters].join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
