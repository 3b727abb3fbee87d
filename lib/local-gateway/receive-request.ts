import { forwardedHeaders, isHiddenHeader } from '../api-gateway/header-names';
import { headerValue } from '../api-gateway/header-values';
import { headBytes, MAX_HEADER_BYTES, maxUrlBytes } from '../api-gateway/limits';
import type { NamedValue } from '../api-gateway/named-value';
import { hasRefusedCharacter } from '../api-gateway/query-strings';
import type { Exchange } from './exchange';
import type { GatewayRequest } from './gateway-request';
import { GatewayError } from './gateway-responses/gateway-error';

/** The request as methods see it: the method that its header names, no headers of its connection, and those that API Gateway adds. */
export function receiveRequest({ api, sent, context }: Exchange): GatewayRequest {
  checkHead(sent, maxUrlBytes(api.isEdgeOptimized));
  const override = headerValue(sent.headers, 'x-http-method-override')?.trim() ?? '';
  const httpMethod = override === '' ? sent.httpMethod : override;
  context.httpMethod = httpMethod;
  return { ...sent, httpMethod, headers: receivedHeaders(sent, context.xrayTraceId) };
}

function checkHead({ path, queryString = '', headers }: GatewayRequest, urlLimit: number): void {
  const urlBytes = Buffer.byteLength(path) + (queryString === '' ? 0 : 1 + Buffer.byteLength(queryString));
  if (urlBytes > urlLimit) throw refused(414, 'Request-URI Too Long', `The URL has ${urlBytes} bytes, and may have ${urlLimit}`);
  const headerBytes = headBytes(headers);
  if (headerBytes > MAX_HEADER_BYTES) {
    throw refused(431, 'Request Header Fields Too Large', `The headers have ${headerBytes} bytes, and may have ${MAX_HEADER_BYTES}`);
  }
  if (hasRefusedCharacter(queryString)) throw refused(400, 'Bad Request', 'The query string has |, { or }, which must be percent-encoded');
}

function refused(statusCode: number, message: string, log: string): GatewayError {
  return new GatewayError('DEFAULT_4XX', { statusCode, message, log });
}

function receivedHeaders({ headers, sourceIp = '127.0.0.1' }: GatewayRequest, traceId: string): readonly NamedValue[] {
  const kept = headers.filter(([name]) => !isHiddenHeader(name));
  return [...kept, ...forwardedHeaders(headerValue(headers, 'x-forwarded-for'), sourceIp, traceId)];
}
