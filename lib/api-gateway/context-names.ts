/**
 * What `$context` has in mapping templates, by the page "Mapping template variable reference". A name that is not here may be a newer one,
 * but one that differs only by its case is written wrong.
 */
const NAMES = [
  'accountId', 'apiId', 'authorizer', 'awsEndpointRequestId', 'customDomain', 'deploymentId', 'domainName', 'domainPrefix', 'extendedRequestId',
  'httpMethod', 'identity', 'isCanaryRequest', 'path', 'protocol', 'requestId', 'requestOverride', 'requestTime', 'requestTimeEpoch', 'resourceId',
  'resourcePath', 'responseOverride', 'stage', 'wafResponseCode', 'webaclArn',
];

/** What `$context.identity` has, by the same page; below `clientCert` there is more. */
const IDENTITY = [
  'accountId', 'apiKey', 'apiKeyId', 'caller', 'clientCert', 'cognitoAuthenticationProvider', 'cognitoAuthenticationType', 'cognitoIdentityId',
  'cognitoIdentityPoolId', 'principalOrgId', 'sourceIp', 'user', 'userAgent', 'userArn', 'vpcId', 'vpceId',
];

const byLowerCase = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The right spelling of a name that is wrong in its case alone; undefined for any other name. */
export function meantName(name: string): string | undefined {
  const meant = byLowerCase.get(name.toLowerCase());
  return meant === name ? undefined : meant;
}

/** The right spelling of a name below `$context.identity` that is wrong in its case alone; undefined for any other name. */
export function meantIdentityName(name: string): string | undefined {
  const meant = IDENTITY.find((known) => known.toLowerCase() === name.toLowerCase());
  return meant === name ? undefined : meant;
}

/** Whether a name of `$context` is one of those below `$context.identity`. */
export function isIdentityName(name: string): boolean {
  return IDENTITY.includes(name) && !NAMES.includes(name);
}
