/** The headers that no mapping may set on a request to an AWS integration: it fails. */
const REFUSED = new Set([
  'authorization', 'connection', 'content-length', 'expect', 'proxy-authenticate', 'te', 'transfer-encoding', 'x-amzn-apigateway-api-id', 'x-amzn-trace-id',
]);

/** The headers that are sent to no AWS integration, even where a template sets them. */
const DROPPED = new Set([...REFUSED, 'host', 'referer']);

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

/** The name under which a header of the response reaches the client; undefined for one that does not. */
export function clientHeaderName(name: string): string | undefined {
  const key = name.toLowerCase();
  if (key === 'transfer-encoding') return undefined;
  return REMAPPED.has(key) ? `x-amzn-Remapped-${name}` : name;
}
