import type { NamedValue } from '../api-gateway/named-value';
import type { ClientResponse } from './client-response';

/** What is to be sent to a SageMaker endpoint. */
export interface EndpointCall {
  readonly endpointName: string;
  /** The method of the integration: `POST`. */
  readonly httpMethod: string;
  /** The path at SageMaker: `/endpoints/my-endpoint/invocations`. A container answers it at `/invocations`. */
  readonly path: string;
  readonly query: readonly NamedValue[];
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
  /** The integration's timeout: past it, what the endpoint answers comes too late. */
  readonly timeoutMillis: number;
}

/** What a SageMaker endpoint answered. */
export interface EndpointResponse {
  readonly statusCode: number;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
}

/** Why there is no answer: none in time, or none at all. */
export type EndpointFailure = 'timeout' | 'unreachable';

/** A request that has come as far as the call: whoever has the answer completes it. */
export interface PreparedCall {
  readonly kind: 'call';
  readonly call: EndpointCall;
  /** Goes on with the answer, and with how long it took: the time since the call was prepared, if that is left out. To be called once. */
  complete(answer: EndpointResponse, latencyMillis?: number): ClientResponse;
  /** Goes on where the endpoint did not answer. To be called once. */
  fail(failure: EndpointFailure): ClientResponse;
}
