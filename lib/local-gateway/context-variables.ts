import { randomFillSync, randomUUID } from 'crypto';
import { headerValue } from '../api-gateway/header-values';
import type { ApiDefinition } from './api-definition/api-definition';
import { LOCAL_ACCOUNT } from './cloudformation/pseudo-parameters';
import type { GatewayRequest } from './gateway-request';
import { timeTexts } from './request-time';

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
export function contextVariables(api: ApiDefinition, request: GatewayRequest): ContextVariables {
  const now = Date.now();
  const domainName = headerValue(request.headers, 'host') ?? 'localhost';
  const { sourceIp = '127.0.0.1' } = request;
  return {
    accountId: LOCAL_ACCOUNT,
    apiId: api.apiId,
    domainName,
    domainPrefix: domainName.split('.')[0],
    extendedRequestId: randomText(11, 'base64'),
    httpMethod: request.httpMethod,
    identity: { sourceIp, userAgent: headerValue(request.headers, 'user-agent') },
    path: `/${api.stage.name}${request.path}`,
    protocol: 'HTTP/1.1',
    requestId: randomUUID(),
    requestTime: timeTexts(now).requestTime,
    requestTimeEpoch: now,
    stage: api.stage.name,
    xrayTraceId: traceId(now, headerValue(request.headers, 'x-amzn-trace-id')),
  };
}

/** The client's trace goes on; without one, a new one starts. */
function traceId(millis: number, given: string | undefined): string {
  if (given?.includes('Root=')) return given;
  const seconds = Math.floor(millis / 1000).toString(16).padStart(8, '0');
  return `Root=1-${seconds}-${randomText(12, 'hex')}`;
}

// Random bytes cost less by the thousand.
const stock = Buffer.alloc(8192);
let used = stock.length;

/** A text for a few random bytes. */
function randomText(byteCount: number, encoding: 'base64' | 'hex'): string {
  if (used + byteCount > stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  const start = used;
  used += byteCount;
  return stock.toString(encoding, start, used);
}
