/**
 * What `$context` has in an access log's format. Names of WebSocket APIs, which the CDK offers too, are among them: they print as `-`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 */
const NAMES = new Set([
  'accountId', 'apiId', 'authenticate.error', 'authenticate.latency', 'authenticate.status', 'authorize.error', 'authorize.latency', 'authorize.status',
  'awsEndpointRequestId', 'awsEndpointRequestId2', 'cipherSuite', 'connectedAt', 'connectionId', 'customDomain.basePathMatched',
  'customDomain.routingRuleIdMatched', 'deploymentId', 'domainName', 'domainPrefix', 'endpointType', 'error.message', 'error.messageString',
  'error.responseType', 'error.validationErrorString', 'eventType', 'extendedRequestId', 'httpMethod', 'integration.error',
  'integration.integrationStatus', 'integration.latency', 'integration.requestId', 'integration.responseTransferMode', 'integration.status',
  'integration.timeToAllHeaders', 'integration.timeToFirstContent', 'integrationErrorMessage', 'integrationLatency', 'integrationStatus',
  'isCanaryRequest', 'path', 'protocol', 'requestId', 'requestTime', 'requestTimeEpoch', 'resourceId', 'resourcePath', 'responseLatency',
  'responseLength', 'responseOverride.status', 'responseTransferMode', 'routeKey', 'stage', 'status', 'tlsVersion', 'waf.error', 'waf.latency',
  'waf.status', 'wafResponseCode', 'webaclArn', 'xrayTraceId',
]);

/** Below these, any name may be: an authorizer's own, a caller's, or a header's. */
const OPEN = /^(?:authorizer|identity|requestOverride\.(?:header|path|querystring)|responseOverride\.header)\../;

/** The names below `$context` in a format that API Gateway does not know. */
export function unknownAccessLogNames(format: string): string[] {
  const names = [...format.matchAll(/\$context\.((?:[\w-]+\.)*[\w-]+)/g)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !NAMES.has(name) && !OPEN.test(name)))];
}
