import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Commit } from './changelog';

/** The tag of the last release before HEAD; undefined where there is none. */
export function lastRelease(): string | undefined {
  return git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort', '-version:refname').split('\n').find((tag) => tag !== '');
}

/** The commits of a range, without merges. */
export function commitsIn(range: string): Commit[] {
  const log = git('log', '--no-merges', '--format=%h%x1f%B%x1e', range);
  return log.split('\x1e').map((entry) => entry.trim()).filter((entry) => entry !== '').map((entry) => {
    const [hash = '', message = ''] = entry.split('\x1f');
    return { hash, message: message.trim() };
  });
}

function git(...parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: join(__dirname, '../..'), encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
