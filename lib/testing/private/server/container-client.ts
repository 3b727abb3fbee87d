import type { EventEmitter } from 'events';
import { Agent, type OutgoingHttpHeaders, type RequestOptions } from 'http';
import type { EndpointCall } from '../gateway/endpoint-call';
import type { NamedValue } from '../gateway/gateway-request';
import { StaleConnection } from './container-failure';
import { type ContainerAnswer, exchange, type ExchangeBounds } from './http-exchange';

/** The most bytes of an answer that are read: API Gateway's limit for a payload. */
const ANSWER_LIMIT = 10 * 1024 * 1024;

/** Calls one model container, by the contract of SageMaker's: `POST /invocations` and `GET /ping`. */
export class ContainerClient {
  /** Where the container is, without what it is asked. */
  public readonly url: string;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly target: RequestOptions;
  private readonly basePath: string;

  /** `url` is where the container is, such as `http://127.0.0.1:8080`; a path in it stands before `/invocations`. */
  public constructor(url: URL) {
    this.target = { agent: this.agent, host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? 80 : Number(url.port) };
    this.basePath = url.pathname.replace(/(\/invocations)?\/*$/, '');
    this.url = url.origin + this.basePath;
  }

  /** Posts what is for the endpoint to `/invocations`, until `waiting` closes; throws a ContainerFailure where no answer comes. */
  public invoke({ headers, body, timeoutMillis }: EndpointCall, waiting?: EventEmitter): Promise<ContainerAnswer> {
    const options = { method: 'POST', path: '/invocations', headers: { ...byName(headers), 'content-length': body.length } };
    return this.send(options, body, { timeoutMillis, answerLimit: ANSWER_LIMIT, waiting });
  }

  /** Whether the container answers `/ping` with 200. */
  public async isUp(timeoutMillis: number): Promise<boolean> {
    try {
      const { statusCode } = await this.send({ method: 'GET', path: '/ping' }, Buffer.alloc(0), { timeoutMillis, answerLimit: ANSWER_LIMIT });
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  /** Closes the connections. */
  public close(): void {
    this.agent.destroy();
  }

  private async send(options: RequestOptions, body: Buffer, bounds: ExchangeBounds): Promise<ContainerAnswer> {
    const complete = { ...this.target, ...options, path: `${this.basePath}${options.path ?? ''}` };
    try {
      return await exchange(complete, body, bounds);
    } catch (failure) {
      // A container may close an idle connection just when it is used again: then the request has not been read.
      if (failure instanceof StaleConnection) return exchange({ ...complete, agent: false }, body, bounds);
      throw failure;
    }
  }
}

function byName(headers: readonly NamedValue[]): OutgoingHttpHeaders {
  const named: { [name: string]: string | string[] } = {};
  for (const [name, value] of headers) {
    const before = named[name];
    named[name] = before === undefined ? value : [before, value].flat();
  }
  return named;
}
