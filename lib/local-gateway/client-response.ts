import type { NamedValue } from '../api-gateway/named-value';

/** The response to the client, complete: nothing is to be added but what the transport needs. */
export interface ClientResponse {
  readonly kind: 'response';
  readonly statusCode: number;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
  /** The lines of the execution log; none unless the gateway was told to keep it. */
  readonly log: readonly string[];
  /** The line for the access log, in the format that the stage declares; undefined where it declares none. */
  readonly accessLogLine: string | undefined;
  /** Why the gateway itself ended the request, such as a template's error with its line; undefined where the integration answered. */
  readonly problem?: string;
}
