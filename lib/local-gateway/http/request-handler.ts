import type { IncomingMessage, ServerResponse } from 'http';
import { containerHeaders } from '../../api-gateway/container-headers';
import type { ClientResponse } from '../client-response';
import type { PreparedCall } from '../endpoint-call';
import type { Gateway } from '../gateway';
import type { AllowedHosts } from './allowed-hosts';
import { readAll } from './byte-stream';
import type { ContainerClient } from './container-client';
import { ContainerError } from './container-error';
import { endpointAnswer } from './endpoint-response';
import { gatewayRequest } from './incoming-request';
import { sendPlain, sendResponse } from './outgoing-response';

/** What a request is answered with, and what is told of it. */
export interface Handling {
  readonly gateway: Pick<Gateway, 'payloadLimit' | 'prepare' | 'refuse'>;
  /** The containers by the names of their endpoints. */
  readonly containers: ReadonlyMap<string, ContainerClient>;
  readonly report: ServerReport;
  /** The names under which the server may be called; any, if it is left out. */
  readonly allowedHosts?: AllowedHosts;
  /** Whether the names of headers are in lower case, as those of clients by HTTP/2. */
  readonly lowerCaseHeaders?: boolean;
}

/** Is told what the server does. */
export interface ServerReport {
  /** A request was answered. */
  answered(response: ClientResponse): void;
  /** A container brought no answer. */
  containerFailed(endpointName: string, problem: string): void;
  /** The gateway made a response that HTTP cannot carry: the client got 500. */
  unsendable(problem: string): void;
  /** The server itself failed, and answered 500. */
  failed(error: unknown): void;
}

/** Answers one request. Never throws. */
export async function handleRequest(message: IncomingMessage, outgoing: ServerResponse, handling: Handling): Promise<void> {
  try {
    const { host } = message.headers;
    if (handling.allowedHosts?.allow(host, message.socket.localAddress) === false) {
      sendPlain(403, `The host '${host ?? ''}' is not allowed; start the server with --allowed-host to allow it`, outgoing);
      return;
    }
    const response = await responseTo(message, outgoing, handling);
    // Undefined where the client is gone before there is anything to tell it.
    if (response === undefined) return;
    send(response, outgoing, handling.report);
    handling.report.answered(response);
  } catch (error) {
    handling.report.failed(error);
    sendPlain(500, 'Internal server error', outgoing);
  }
}

/** Sends a response; where HTTP cannot carry it, what a mapping made is at fault, and the client gets 500. */
function send(response: ClientResponse, outgoing: ServerResponse, report: ServerReport): void {
  try {
    sendResponse(response, outgoing);
  } catch (error) {
    report.unsendable(error instanceof Error ? error.message : String(error));
    sendPlain(500, 'Internal server error', outgoing);
  }
}

async function responseTo(message: IncomingMessage, outgoing: ServerResponse, handling: Handling): Promise<ClientResponse | undefined> {
  const { gateway, lowerCaseHeaders } = handling;
  const body = hasBody(message) ? await bodyOf(message, gateway.payloadLimit) : noBody;
  if (body === 'gone') return undefined;
  if (body === 'too large') return gateway.refuse(gatewayRequest(message, noBody, lowerCaseHeaders), 'REQUEST_TOO_LARGE');
  const prepared = gateway.prepare(gatewayRequest(message, body, lowerCaseHeaders));
  return prepared.kind === 'response' ? prepared : callContainer(prepared, outgoing, handling);
}

const noBody = Buffer.alloc(0);

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

async function bodyOf(message: IncomingMessage, limit: number): Promise<Buffer | 'gone' | 'too large'> {
  if (Number(message.headers['content-length'] ?? 0) > limit) return 'too large';
  try {
    return await readAll(message, limit) ?? 'too large';
  } catch {
    return 'gone';
  }
}

async function callContainer(prepared: PreparedCall, outgoing: ServerResponse, handling: Handling): Promise<ClientResponse | undefined> {
  const { endpointName } = prepared.call;
  const client = handling.containers.get(endpointName);
  if (client === undefined) throw new Error(`no container stands for the endpoint '${endpointName}'`);
  try {
    const call = { ...prepared.call, headers: containerHeaders(prepared.call.headers) };
    return prepared.complete(endpointAnswer(endpointName, await client.invoke(call, outgoing)));
  } catch (failure) {
    if (!(failure instanceof ContainerError)) throw failure;
    if (failure.kind === 'aborted') return undefined;
    handling.report.containerFailed(endpointName, failure.message);
    return prepared.fail(failure.kind === 'timeout' ? 'timeout' : 'unreachable');
  }
}
