import type { NamedValue } from './named-value';

/** The headers that no mapping may set on a request to an AWS integration: it fails. */
const REFUSED = new Set([
  'authorization', 'connection', 'content-length', 'expect', 'proxy-authenticate', 'te', 'transfer-encoding', 'x-amzn-apigateway-api-id', 'x-amzn-trace-id',
]);

/** The headers that are sent to no AWS integration, even where a template sets them. */
const DROPPED = new Set([...REFUSED, 'host', 'referer']);

/** The headers of a request that speak of its connection: neither templates nor mappings see them. Recorded on the service. */
const HIDDEN = new Set([
  'connection', 'content-length', 'content-md5', 'expect', 'max-forwards', 'proxy-authenticate', 'server', 'te', 'transfer-encoding', 'trailer', 'upgrade',
  'www-authenticate',
]);

/** The headers of a client that API Gateway replaces by its own. */
const REPLACED = new Set(['x-forwarded-for', 'x-forwarded-port', 'x-forwarded-proto', 'x-amzn-trace-id']);

/** The headers that reach the client under another name, since they speak of the connection to the integration. */
const REMAPPED = new Set([
  'authorization', 'connection', 'content-length', 'content-md5', 'date', 'expect', 'host', 'max-forwards', 'proxy-authenticate', 'server', 'trailer',
  'upgrade', 'user-agent', 'www-authenticate',
]);

/** Whether a mapping that sets this header on a request to an AWS integration fails. */
export function isRefusedHeader(name: string): boolean {
  return REFUSED.has(name.toLowerCase());
}

/** Whether API Gateway takes this header off a request to an AWS integration. */
export function isDroppedHeader(name: string): boolean {
  return DROPPED.has(name.toLowerCase());
}

/** Whether templates, mappings and validation see another header in place of this one of a request, or none. */
export function isHiddenHeader(name: string): boolean {
  const key = name.toLowerCase();
  return HIDDEN.has(key) || REPLACED.has(key);
}

/** The headers that API Gateway adds to a request. The deployed API is reached by HTTPS alone. */
export function forwardedHeaders(forwardedFor: string | undefined, sourceIp: string, traceId: string): readonly NamedValue[] {
  return [
    ['X-Amzn-Trace-Id', traceId],
    ['X-Forwarded-For', forwardedFor === undefined ? sourceIp : `${forwardedFor}, ${sourceIp}`],
    ['X-Forwarded-Port', '443'],
    ['X-Forwarded-Proto', 'https'],
  ];
}

/**
 * Whether a template, a mapping or a validator that names a header means this one of the request.
 *
 * Names are compared letter by letter. The guide says so for Lambda and HTTP integrations, and nothing is recorded for AWS ones: one rule
 * for all of them finds what would not work. A client by HTTP/2 sends its names in lower case.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
 */
export function isNamedHeader(wanted: string, sent: string): boolean {
  return wanted === sent;
}

/** The name under which a header of the response reaches the client; undefined for one that does not. */
export function clientHeaderName(name: string): string | undefined {
  const key = name.toLowerCase();
  if (key === 'transfer-encoding') return undefined;
  return REMAPPED.has(key) ? `x-amzn-Remapped-${name}` : name;
}
