import { once } from 'events';
import { AllowedHosts, ContainerClient, FileWatch, type Gateway, GatewayServer } from '../local-gateway';
import { LiveLog } from './live-log';
import { loadGateway } from './load-gateway';
import { printableLine } from './printable';
import { readText } from './read-json';
import type { ServeArguments } from './serve-arguments';
import { startText } from './start-text';
import { chosenTemplate } from './template-choice';
import { type Terminal, warn } from './terminal';
import { UsageError } from './usage-error';

/** Serves an API until `stop` says so. */
export async function serveCommand(given: ServeArguments, terminal: Terminal, stop: AbortSignal): Promise<void> {
  const path = chosenTemplate(given.template);
  const content = readText(path, 'the template');
  const gateway = loadGateway(content, path, given);
  const containers = new Map(Object.entries(given.endpoints).map(([name, url]) => [name, new ContainerClient(url)]));
  const report = new LiveLog(terminal, given.logFormat ?? (terminal.isInteractive ? 'pretty' : 'access'), gateway);
  const { lowerCaseHeaders } = given;
  const allowedHosts = new AllowedHosts([...given.allowedHosts, given.host]);
  const server = new GatewayServer({ gateway, containers, report, allowedHosts, lowerCaseHeaders });
  const port = await listening(server, given);
  terminal.out(startText(gateway, path, `http://${given.host.includes(':') ? `[${given.host}]` : given.host}:${port}`, given.endpoints));
  for (const [name, container] of containers) void warnWhereSilent(name, container, terminal, stop);

  const watch = new FileWatch(path, content, (changed) => {
    const next = reloaded(changed, path, given, terminal);
    if (next === undefined) return;
    report.api = next;
    server.handling = { gateway: next, containers, report, allowedHosts, lowerCaseHeaders };
  });
  if (!stop.aborted) await once(stop, 'abort');
  watch.close();
  await server.stop();
  for (const container of containers.values()) container.close();
}

async function listening(server: GatewayServer, { port, host }: ServeArguments): Promise<number> {
  try {
    return await server.start(port, host);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    switch (code) {
      case 'EADDRINUSE': throw new UsageError(`port ${port} of ${host} is in use: choose another with --port, or any free one with --port 0`);
      case 'EACCES': throw new UsageError(`you may not listen on port ${port}: choose one from 1024 on with --port`);
      default: throw new UsageError(`cannot listen on ${host} (${code}): choose an address of this machine with --host`);
    }
  }
}

/** The API of a changed template. If the template is broken, `serve` reports it and keeps serving the old one. */
function reloaded(content: string, path: string, given: ServeArguments, terminal: Terminal): Gateway | undefined {
  try {
    const gateway = loadGateway(content, path, given);
    const problem = gateway.templateProblem();
    if (problem !== undefined) throw new UsageError(problem);
    terminal.out(`${printableLine(path)} has changed, and is served as it is now\n`);
    return gateway;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`${path} has changed, and is still served as it was before: ${error.message}`, terminal);
    return undefined;
  }
}

/** How long a container may take to answer `/ping`: SageMaker gives it 2 seconds. */
const PING_MILLIS = 2000;

async function warnWhereSilent(name: string, container: ContainerClient, terminal: Terminal, stop: AbortSignal): Promise<void> {
  if (await container.isUp(PING_MILLIS) || stop.aborted) return;
  warn(`the container of ${name} does not answer GET ${container.url}/ping with 200`, terminal);
}
