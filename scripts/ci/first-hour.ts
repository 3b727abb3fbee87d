// Does in a fresh clone what CONTRIBUTING.md has a newcomer do in the first hour: runs its commands, and applies its changes.
//
//   npm run test:first-hour
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstHour, type FirstHourStep } from './first-hour-steps';

const ROOT = join(__dirname, '../..');
const newcomer = { name: 'Newcomer', email: 'newcomer@repository.invalid' };
const variables = {
  ...process.env,
  GIT_AUTHOR_NAME: newcomer.name, GIT_AUTHOR_EMAIL: newcomer.email, GIT_COMMITTER_NAME: newcomer.name, GIT_COMMITTER_EMAIL: newcomer.email,
  npm_config_prefer_offline: 'true',
};
// The caller's npm may have been told to leave out scripts.
Reflect.deleteProperty(variables, 'npm_config_ignore_scripts');

const FOLDER = mkdtempSync(join(tmpdir(), 'first-hour-'));
try {
  execFileSync('git', ['clone', '--quiet', ROOT, FOLDER]);
  const steps = firstHour(readFileSync(join(FOLDER, 'CONTRIBUTING.md'), 'utf8'));
  for (const step of steps) run(step);
  process.stdout.write(`the first hour's ${steps.length} steps go as CONTRIBUTING.md says\n`);
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}

function run({ language, text }: FirstHourStep): void {
  const start = Date.now();
  const options = { cwd: FOLDER, env: variables, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = language === 'diff'
    ? spawnSync('git', ['apply', '-'], { ...options, input: text })
    : spawnSync('bash', ['-e', '-c', text], { ...options, input: '' });
  if (status !== 0) throw new Error(`this fails in the first hour:\n${text}\n${stdout}${stderr}`);
  process.stdout.write(`${text.slice(0, text.indexOf('\n'))}: ${Math.round((Date.now() - start) / 1000)} s\n`);
}
