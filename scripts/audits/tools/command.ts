import { spawnSync } from 'node:child_process';

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a command, and returns what it printed. Throws where it ends with a status that is not expected. */
export function outputOf(
  command: string, args: readonly string[], expected: readonly number[] = [0], variables: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8', env: { ...process.env, ...variables }, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) throw error;
  if (status === null || !expected.includes(status)) {
    throw new Error(`${[command, ...args].join(' ')} ended with ${status ?? 'a signal'}:\n${stdout}${stderr}`);
  }
  return stdout;
}
