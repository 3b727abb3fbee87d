import { randomUUID } from 'crypto';
import type { GatewayRequest } from './gateway-request';
import { headerValue } from './header-values';
import type { ApiModel } from './model/api-model';
import { LOCAL_ACCOUNT } from './template/pseudo-parameters';

/** `$context`: what templates, mappings and the access log can read of a request. Steps add to it. */
export interface ContextVariables {
  [name: string]: unknown;
  readonly requestId: string;
  readonly extendedRequestId: string;
  readonly requestTimeEpoch: number;
  readonly xrayTraceId: string;
  readonly identity: { [name: string]: unknown };
}

/** What is known of a request before its method is. */
export function contextVariables(api: ApiModel, request: GatewayRequest): ContextVariables {
  const now = new Date();
  const domainName = headerValue(request.headers, 'host') ?? 'localhost';
  const { sourceIp = '127.0.0.1' } = request;
  return {
    accountId: LOCAL_ACCOUNT,
    apiId: api.apiId,
    domainName,
    domainPrefix: domainName.split('.')[0],
    extendedRequestId: Buffer.from(randomHex().slice(0, 22), 'hex').toString('base64'),
    httpMethod: request.httpMethod,
    identity: { sourceIp, userAgent: headerValue(request.headers, 'user-agent') },
    path: `/${api.stage.name}${request.path}`,
    protocol: 'HTTP/1.1',
    requestId: randomUUID(),
    requestTime: requestTime(now),
    requestTimeEpoch: now.getTime(),
    stage: api.stage.name,
    xrayTraceId: traceId(now, headerValue(request.headers, 'x-amzn-trace-id')),
  };
}

/** The time as the access log shows it: `22/Nov/2026:10:02:03 +0000`. */
function requestTime(time: Date): string {
  return time.toUTCString().replace(/^\w+, (\d+) (\w+) (\d+) (\S+) GMT$/, '$1/$2/$3:$4 +0000');
}

/** The client's trace goes on; without one, a new one starts. */
function traceId(time: Date, given: string | undefined): string {
  if (given?.includes('Root=')) return given;
  const seconds = Math.floor(time.getTime() / 1000).toString(16).padStart(8, '0');
  return `Root=1-${seconds}-${randomHex().slice(0, 24)}`;
}

/** Random digits: those of a UUID, of which Node.js keeps a stock, since each request needs three. */
function randomHex(): string {
  return randomUUID().replaceAll('-', '');
}
