import type { JsonObject } from '../cloudformation/json-object';
import type { GatewayRequest } from '../gateway-request';

/** What decides on the requests to a method with an authorizer. */
export interface Authorizer {
  /** `$context.authorizer` of a request that is let through; undefined for one that is answered with 401. */
  resultFor(request: GatewayRequest): JsonObject | undefined;
}

/** How requests to methods with authorizers are authorized where they bring tokens, and no results. */
export interface TokenAuthorizing {
  /** The result of each Lambda authorizer; without it, they let every request through. */
  readonly lambdaContext?: JsonObject;
}

/** Takes the result that comes with the request, of a test. */
export const givenAuthorizer: Authorizer = { resultFor: ({ authorizer }) => authorizer };
