import type { NamedValue } from '../api-gateway/named-value';

/** A request as it came in: of the server's, or of a test's. */
export interface GatewayRequest {
  readonly httpMethod: string;
  /** The path as it was sent, percent-encoded, without the query string and without the stage. */
  readonly path: string;
  /** The parameters of the query string, decoded, in the order in which they were sent. */
  readonly query: readonly NamedValue[];
  /** The query string as it was sent, without `?`; left out where it was not sent as a text. */
  readonly queryString?: string;
  /** The headers in the order and with the letters in which they were sent; one sent twice is there twice. */
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
  /** The result of the method's authorizer, where a test gives it. */
  readonly authorizer?: { readonly [name: string]: unknown };
  /** The address of the client; 127.0.0.1 if it is left out. */
  readonly sourceIp?: string;
}
