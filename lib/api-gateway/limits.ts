// Limits of REST APIs: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html

/** The most bytes that a payload may have, of a request and of an integration's response: 10 MB. */
export const MAX_PAYLOAD_BYTES = 10_485_760;

/** The most bytes that the URL, and the values of all headers, may have: 10,240 each. */
export const MAX_REQUEST_HEAD_BYTES = 10_240 + 10_240;

/** The most bytes that one mapping template may have: 300 KB. */
export const MAX_TEMPLATE_BYTES = 300 * 1024;

/** The most iterations of a #foreach: the template goes on after the loop. */
export const MAX_FOREACH_ITERATIONS = 1_000;

/** The default timeout of an integration, and the longest one unless the quota of a Regional or private API was raised. */
export const MAX_TIMEOUT_SECONDS = 29;

/** The shortest timeout of an integration. */
export const MIN_TIMEOUT_MILLIS = 50;

/** The most resources of an API, unless the account's quota was raised. */
export const MAX_RESOURCES = 300;
