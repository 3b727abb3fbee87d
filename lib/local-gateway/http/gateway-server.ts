import { once } from 'events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import { answerClientError } from './client-error';
import { discardRest } from './discard-rest';
import { type Handling, handleRequest } from './request-handler';

/** What bounds the clients; each has a default that suits a machine of one's own. */
export interface ServerLimits {
  /** The time in which a client must have sent all headers: 10 seconds. */
  readonly headersTimeoutMillis?: number;
  /** The time in which a client must have sent the whole request: 30 seconds. */
  readonly requestTimeoutMillis?: number;
  /** The time that requests have to end in once the server is stopped: 3 seconds. */
  readonly stopTimeoutMillis?: number;
}

/** How much of a request's head is read: more than API Gateway takes, so that the gateway can say which part is too long. */
const MAX_HEAD_BYTES = 64 * 1024;

/** How often connections that have become idle are closed once the server is stopped. */
const IDLE_CHECK_MILLIS = 20;

/** An HTTP server in front of a gateway and the containers that it calls. */
export class GatewayServer {
  /** What the next request is answered with; may be replaced at any time. */
  public handling: Handling;
  private readonly server: Server;
  private readonly stopTimeoutMillis: number;

  public constructor(handling: Handling, limits: ServerLimits = {}) {
    const { headersTimeoutMillis = 10_000, requestTimeoutMillis = 30_000, stopTimeoutMillis = 3000 } = limits;
    this.handling = handling;
    this.stopTimeoutMillis = stopTimeoutMillis;
    const checkMillis = Math.min(1000, headersTimeoutMillis / 2, requestTimeoutMillis / 2);
    this.server = createServer({
      headersTimeout: headersTimeoutMillis,
      requestTimeout: requestTimeoutMillis,
      connectionsCheckingInterval: checkMillis,
      keepAliveTimeout: 60_000,
      maxHeaderSize: MAX_HEAD_BYTES,
    });
    // A client that has sent all, and says so, still reads its answer.
    Object.assign(this.server, { httpAllowHalfOpen: true });
    this.server.on('request', (message, outgoing) => {
      this.handle(message, outgoing);
    });
    this.server.on('checkContinue', (message: IncomingMessage, outgoing: ServerResponse) => {
      // A client that asks before it sends too much is told so at once.
      if (Number(message.headers['content-length'] ?? 0) <= this.handling.gateway.payloadLimit) outgoing.writeContinue();
      this.handle(message, outgoing);
    });
    this.server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      answerClientError(error, socket);
    });
  }

  /** Listens; gives the port, which is a free one for 0. Throws Node's error where it cannot. */
  public async start(port: number, host: string): Promise<number> {
    this.server.listen({ port, host, backlog: 1024 });
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  /** Takes no more requests, and waits for those that there are. */
  public async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    // A connection that a client keeps for later is open until it is idle.
    const idle = setInterval(() => {
      this.server.closeIdleConnections();
    }, IDLE_CHECK_MILLIS);
    const deadline = setTimeout(() => {
      this.server.closeAllConnections();
    }, this.stopTimeoutMillis);
    await closed;
    clearInterval(idle);
    clearTimeout(deadline);
  }

  private handle(message: IncomingMessage, outgoing: ServerResponse): void {
    void handleRequest(message, outgoing, this.handling).then(() => {
      discardRest(message);
    });
  }
}
