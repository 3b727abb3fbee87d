import type { NamedValue } from './named-value';

// Limits of REST APIs: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html

/** The most bytes that a payload may have, of a request and of an integration's response: 10 MB. */
export const MAX_PAYLOAD_BYTES = 10_485_760;

/** The most bytes that the names and values of all headers of a request may have. Which status answers more is not recorded: 431 here. */
export const MAX_HEADER_BYTES = 10_240;

/** The most bytes that the URL may have, without the host. Which status answers a longer one is not recorded: 414 here. */
export function maxUrlBytes(isEdgeOptimized: boolean): number {
  return isEdgeOptimized ? 8_192 : 10_240;
}

/** The bytes of the names and values of headers. */
export function headBytes(headers: readonly NamedValue[]): number {
  let bytes = 0;
  for (const [name, value] of headers) bytes += name.length + Buffer.byteLength(value);
  return bytes;
}

/** The most bytes that InvokeEndpoint takes. */
export const MAX_INVOCATION_BYTES = 6_291_456;

/** The most bytes that InvokeEndpointAsync takes as an inline payload. */
export const MAX_ASYNC_INVOCATION_BYTES = 128_000;

/** The most bytes that one mapping template may have: 300 KB. */
export const MAX_TEMPLATE_BYTES = 300 * 1024;

/** The most iterations of a #foreach: the template goes on after the loop. */
export const MAX_FOREACH_ITERATIONS = 1_000;

/** The default timeout of an integration, and the longest one unless the quota of a Regional or private API was raised. */
export const MAX_TIMEOUT_SECONDS = 29;

/** The longest timeout that anything here waits for, whatever a raised quota allows: 15 minutes. */
export const MAX_LOCAL_TIMEOUT_MILLIS = 900_000;

/** The shortest timeout of an integration. */
export const MIN_TIMEOUT_MILLIS = 50;

/** The most resources of an API, unless the account's quota was raised. */
export const MAX_RESOURCES = 300;
