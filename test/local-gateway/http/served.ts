import { request as httpRequest, type RequestOptions } from 'http';
import { connect } from 'net';
import type { ClientResponse } from '../../../lib/local-gateway/client-response';
import type { EndpointResponse, EndpointFailure } from '../../../lib/local-gateway/endpoint-call';
import type { GatewayRequest } from '../../../lib/local-gateway/gateway-request';
import { ContainerClient } from '../../../lib/local-gateway/http/container-client';
import { GatewayServer, type ServerLimits } from '../../../lib/local-gateway/http/gateway-server';
import type { Handling } from '../../../lib/local-gateway/http/request-handler';

/** A response of a gateway. */
export function responseOf(statusCode: number, body: string, headers: ClientResponse['headers'] = []): ClientResponse {
  return {
    kind: 'response', statusCode, headers, body: Buffer.from(body), log: [], accessLogLine: undefined,
    request: { httpMethod: 'GET', path: '/321', query: [], headers: [], body: Buffer.alloc(0) }, durationMillis: 12, integrationMillis: undefined, refusal: undefined,
  };
}

/** A gateway that passes each request on, and each answer back; what fails is told by its name. */
export const passingGateway: Handling['gateway'] = {
  payloadLimit: 10 * 1024 * 1024,
  prepare: (request: GatewayRequest) => ({
    kind: 'call',
    call: {
      endpointName: 'my-endpoint', httpMethod: 'POST', path: '/endpoints/my-endpoint/invocations', query: [], headers: [], body: request.body,
      timeoutMillis: Number(request.query.find(([name]) => name === 'timeout')?.[1] ?? 30_000),
    },
    complete: ({ statusCode, headers, body }: EndpointResponse) =>
      responseOf(statusCode, body.toString(), headers.filter(([name]) => /^(?:x-.*|content-type)$/i.test(name))),
    fail: (failure: EndpointFailure) => responseOf(504, failure),
  }),
  refuse: (_request, reason) => responseOf(reason === 'REQUEST_TOO_LARGE' ? 413 : 400, reason),
};

/** A server of a test's, and what it reported. */
export interface Served {
  readonly server: GatewayServer;
  readonly port: number;
  readonly answered: number[];
  readonly problems: string[];
  stop(): Promise<void>;
}

/** Serves a gateway in front of one container. */
export async function serve(containerUrl: URL, gateway: Handling['gateway'] = passingGateway, limits?: ServerLimits): Promise<Served> {
  const answered: number[] = [];
  const problems: string[] = [];
  const client = new ContainerClient(containerUrl);
  const server = new GatewayServer({
    gateway,
    containers: new Map([['my-endpoint', client]]),
    report: {
      answered: ({ statusCode }) => answered.push(statusCode),
      containerFailed: (name, problem) => problems.push(`${name}: ${problem}`),
      unsendable: (problem) => problems.push(problem),
      failed: (error) => problems.push(String(error)),
    },
  }, limits);
  const port = await server.start(0, '127.0.0.1');
  const stop = async () => {
    await server.stop();
    client.close();
  };
  return { server, port, answered, problems, stop };
}

/** What a client got. */
export interface Got {
  readonly status: number;
  readonly body: string;
  readonly rawHeaders: readonly string[];
}

/** Sends a request of Node's, on a connection of its own unless an agent is given. */
export function send(port: number, options: RequestOptions & { readonly body?: string | Buffer } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString(), rawHeaders: response.rawHeaders });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(options.body);
  });
}

/** Sends bytes as they are, and gives all that comes until the server hangs up. */
export function sendRaw(port: number, ...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (chunk) => got += chunk.toString());
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(got);
    });
  });
}
