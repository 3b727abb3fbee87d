import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXECUTABLE = '/usr/bin/chromium';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Whether Debian's Chromium is here; root installs it where it is missing. */
export function hasChromium(): boolean {
  if (existsSync(EXECUTABLE)) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  for (const given of [['update'], ['install', '--yes', 'chromium']]) {
    execFileSync('apt-get', ['--quiet', ...given], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return existsSync(EXECUTABLE);
}

/** Opens a page in a browser without a window and with a new profile, and closes it once `isDone` is settled. */
export async function openUntil<T>(url: string, isDone: Promise<T>, timeoutSeconds: number): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  // A process group of its own, because Chromium starts many processes.
  const browser = spawn(EXECUTABLE, [...FLAGS, `--user-data-dir=${profile}`, url], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  browser.stderr.on('data', (chunk: Buffer) => log += chunk.toString());
  const exited = once(browser, 'exit');
  const timeout = new AbortController();
  try {
    return await Promise.race([isDone, failureOf(exited, timeout.signal, timeoutSeconds, () => log)]);
  } finally {
    timeout.abort();
    if (browser.exitCode === null) process.kill(-browser.pid!, 'SIGKILL');
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Fails once the browser ends, or the time is over. */
async function failureOf(exited: Promise<unknown>, aborted: AbortSignal, timeoutSeconds: number, log: () => string): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((resolve) => timer = setTimeout(resolve, timeoutSeconds * 1000));
  aborted.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  await Promise.race([exited, over]);
  throw new Error(`Chromium told no results within ${timeoutSeconds} s:\n${log()}`);
}
