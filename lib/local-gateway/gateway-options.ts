import type { TokenAuthorizing } from './authorizers/authorizer';
import type { LocalCredentials } from './sigv4/local-credentials';

/** What a gateway needs to know besides the template. */
export interface GatewayOptions {
  /** The names of the endpoints that can be called. A call to any other is answered as SageMaker answers it. */
  readonly endpointNames: readonly string[];
  /** The values of the template's parameters, by name; the others have their defaults. */
  readonly parameters?: { readonly [name: string]: string };
  /** The API to serve, by logical ID or name; needed where the template has several. */
  readonly api?: string;
  /** The stage to serve; needed where the API has several. */
  readonly stageName?: string;
  /** Values of API keys that are accepted besides those that the template gives a value. */
  readonly apiKeys?: readonly string[];
  /** The credentials that a request must be signed with where the method asks for IAM; without them this is not checked. */
  readonly credentials?: LocalCredentials;
  /** How requests with tokens are authorized; without it, each request brings the result of its authorizer. */
  readonly tokenAuthorizing?: TokenAuthorizing;
  /** Whether to keep the trace of each request, and to make its execution log. */
  readonly executionLog?: boolean;
}
