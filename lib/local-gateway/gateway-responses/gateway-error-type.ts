import { MAX_PAYLOAD_BYTES } from '../../api-gateway/limits';

/** What a gateway response says unless the API customises it. */
export interface DefaultResponse {
  readonly statusCode: number;
  /** The header `x-amzn-ErrorType`; none where it is undefined. */
  readonly errorType: string | undefined;
  readonly message: string;
}

/** The types of gateway responses. */
export type GatewayErrorType = keyof typeof DEFAULTS;

/** The default response of a type. */
export function defaultResponse(type: GatewayErrorType): DefaultResponse {
  const [statusCode, errorType, message] = DEFAULTS[type];
  return { statusCode, errorType, message };
}

/** The type whose customised response stands in where a type has none of its own. */
export function fallbackType(statusCode: number): 'DEFAULT_4XX' | 'DEFAULT_5XX' {
  return statusCode < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
}

const FORBIDDEN = 'ForbiddenException';
const BAD_REQUEST = 'BadRequestException';
const INTERNAL = 'InternalServerErrorException';
const INTERNAL_MESSAGE = 'Internal server error';

/** Status code, error type and message of each. */
const DEFAULTS = {
  ACCESS_DENIED: [403, 'AccessDeniedException', 'Access Denied'],
  API_CONFIGURATION_ERROR: [500, INTERNAL, INTERNAL_MESSAGE],
  AUTHORIZER_CONFIGURATION_ERROR: [500, 'AuthorizerConfigurationException', INTERNAL_MESSAGE],
  AUTHORIZER_FAILURE: [500, 'AuthorizerConfigurationException', INTERNAL_MESSAGE],
  BAD_REQUEST_BODY: [400, BAD_REQUEST, 'Invalid request body'],
  BAD_REQUEST_PARAMETERS: [400, BAD_REQUEST, 'Missing required request parameters'],
  DEFAULT_4XX: [400, BAD_REQUEST, 'Bad Request'],
  DEFAULT_5XX: [500, INTERNAL, INTERNAL_MESSAGE],
  EXPIRED_TOKEN: [403, 'ExpiredTokenException', 'The security token included in the request is expired'],
  INTEGRATION_FAILURE: [504, INTERNAL, INTERNAL_MESSAGE],
  INTEGRATION_TIMEOUT: [504, INTERNAL, 'Endpoint request timed out'],
  INVALID_API_KEY: [403, FORBIDDEN, 'Forbidden'],
  INVALID_SIGNATURE: [403, 'InvalidSignatureException', 'The request signature we calculated does not match the signature you provided.'],
  MISSING_AUTHENTICATION_TOKEN: [403, 'MissingAuthenticationTokenException', 'Missing Authentication Token'],
  QUOTA_EXCEEDED: [429, 'LimitExceededException', 'Limit Exceeded'],
  REQUEST_TOO_LARGE: [413, 'RequestTooLargeException', `HTTP content length exceeded ${MAX_PAYLOAD_BYTES} bytes.`],
  RESOURCE_NOT_FOUND: [404, 'NotFoundException', 'Not Found'],
  THROTTLED: [429, 'TooManyRequestsException', 'Too Many Requests'],
  UNAUTHORIZED: [401, 'UnauthorizedException', 'Unauthorized'],
  UNSUPPORTED_MEDIA_TYPE: [415, BAD_REQUEST, 'Unsupported Media Type'],
  WAF_FILTERED: [403, FORBIDDEN, 'Forbidden'],
} as const;
