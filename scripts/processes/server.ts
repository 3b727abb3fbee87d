import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

const TRIES = 100;
const EACH_MILLIS = 100;

export interface Server {
  readonly url: string;
  /** Rejects when the process ends. */
  readonly ended: Promise<never>;
}

/** Starts a process on a port, `wantedPort` if that is free, and waits until it listens. The signal ends it. */
export async function startServer(
  wantedPort: number, command: string, argsFor: (port: string) => string[], signal: AbortSignal,
): Promise<Server> {
  const port = await freePort(wantedPort);
  // In a process group of its own it does not get the Ctrl-C that is for its parent.
  const child = spawn(command, argsFor(String(port)), { detached: true, signal, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${child.spawnargs.join(' ')} ended by itself.`));
    });
  });
  await Promise.race([ended, untilListening(port)]);
  return { url: `http://127.0.0.1:${port}`, ended };
}

async function freePort(wanted: number): Promise<number> {
  const server = createServer().listen(await isListening(wanted) ? 0 : wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await isListening(port)) return;
    await new Promise((resolve) => setTimeout(resolve, EACH_MILLIS));
  }
  throw new Error(`Nothing listens on port ${port}.`);
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const connected = await once(socket, 'connect').then(() => true, () => false);
  socket.destroy();
  return connected;
}
