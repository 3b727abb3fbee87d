import type { NamedValue } from '../api-gateway/named-value';
import type { GatewayRequest } from './gateway-request';
import type { GatewayErrorType } from './gateway-responses/gateway-error-type';
import type { RequestTrace } from './trace/request-trace';

/** The response to the client, complete: nothing is to be added but what the transport needs. */
export interface ClientResponse {
  readonly kind: 'response';
  readonly statusCode: number;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
  /** What was done with the request, stage by stage; undefined unless the gateway was told to keep it. */
  readonly trace?: RequestTrace;
  /** The lines of the execution log, made from the trace; none unless the gateway was told to keep it. */
  readonly log: readonly string[];
  /** The line for the access log, in the format that the stage declares; undefined where it declares none. */
  readonly accessLogLine: string | undefined;
  /** The request as it was sent. */
  readonly request: GatewayRequest;
  /** The time from the request to the response, in milliseconds. */
  readonly durationMillis: number;
  /** How long the endpoint took of it; undefined where it was not asked, or gave no answer. */
  readonly integrationMillis: number | undefined;
  /** The type of the gateway response, such as `BAD_REQUEST_BODY`; undefined where the integration answered. */
  readonly refusal: GatewayErrorType | undefined;
  /** Why the gateway itself ended the request, such as a template's error with its line; undefined where the integration answered. */
  readonly problem?: string;
}
