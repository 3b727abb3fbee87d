import type { EventEmitter } from 'events';
import { Agent, type RequestOptions } from 'http';
import { MAX_PAYLOAD_BYTES } from '../../api-gateway/limits';
import type { NamedValue } from '../../api-gateway/named-value';
import type { EndpointCall } from '../endpoint-call';
import { StaleConnectionError } from './container-error';
import { type ContainerResponse, exchange, type ExchangeBounds } from './http-exchange';

/** Calls one model container, by the contract of SageMaker's: `POST /invocations` and `GET /ping`. */
export class ContainerClient {
  /** Where the container is, without what it is asked. */
  public readonly url: string;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly host: string;
  private readonly port: number;
  private readonly hostHeader: string;
  private readonly basePath: string;

  /** `url` is where the container is, such as `http://127.0.0.1:8080`; a path in it stands before `/invocations`. */
  public constructor(url: URL) {
    this.host = url.hostname.replace(/^\[|\]$/g, '');
    this.port = url.port === '' ? 80 : Number(url.port);
    this.hostHeader = url.host;
    this.basePath = url.pathname.replace(/(\/invocations)?\/*$/, '');
    this.url = url.origin + this.basePath;
  }

  /** Posts what is for the endpoint to `/invocations`, until `waiting` closes; throws a ContainerError where no answer comes. */
  public invoke({ headers, body, timeoutMillis }: EndpointCall, waiting?: EventEmitter): Promise<ContainerResponse> {
    return this.send(this.requestTo('POST', '/invocations', headers, body), body, { timeoutMillis, answerLimit: MAX_PAYLOAD_BYTES, waiting });
  }

  /** Whether the container answers `/ping` with 200. */
  public async isUp(timeoutMillis: number): Promise<boolean> {
    try {
      const { statusCode } = await this.send(this.requestTo('GET', '/ping', [], noBody), noBody, { timeoutMillis, answerLimit: MAX_PAYLOAD_BYTES });
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  /** Closes the connections. */
  public close(): void {
    this.agent.destroy();
  }

  /** The headers go as a list: Node checks and copies those of an object one by one before it does the same with the list. */
  private requestTo(method: string, path: string, headers: readonly NamedValue[], body: Buffer): RequestOptions {
    const list = ['Host', this.hostHeader];
    for (const [name, value] of headers) list.push(name, value);
    if (method !== 'GET') list.push('content-length', String(body.length));
    return { agent: this.agent, host: this.host, port: this.port, method, path: this.basePath + path, headers: list };
  }

  private async send(options: RequestOptions, body: Buffer, bounds: ExchangeBounds): Promise<ContainerResponse> {
    try {
      return await exchange(options, body, bounds);
    } catch (failure) {
      // A container may close an idle connection just when it is used again: then the request has not been read.
      if (failure instanceof StaleConnectionError) return exchange({ ...options, agent: false }, body, bounds);
      throw failure;
    }
  }
}

const noBody = Buffer.alloc(0);
