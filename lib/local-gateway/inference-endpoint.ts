/** A SageMaker endpoint in a test: a stand-in for the model that is deployed behind the API. */
export interface IInferenceEndpoint {
  /**
   * Answers a request as SageMaker would. What it throws reaches the caller of `LocalApi.handle`.
   *
   * @param request what API Gateway sends to the endpoint
   */
  invoke(request: InferenceRequest): InferenceResponse;
}

/** What API Gateway sends to a SageMaker endpoint. */
export interface InferenceRequest {
  /** The name of the endpoint, as the path has it. */
  readonly endpointName: string;

  /** The method of the integration: `POST`. */
  readonly httpMethod: string;

  /** The path at SageMaker, such as `/endpoints/my-endpoint/invocations`. */
  readonly path: string;

  /** The query string's parameters that the integration maps, by name: of one with several values, the last. SageMaker takes none. */
  readonly queryStringParameters: { readonly [name: string]: string };

  /** The headers by name, with those that API Gateway adds; without the signature. */
  readonly headers: { readonly [name: string]: string };

  /** The payload: mostly what the mapping template rendered. */
  readonly body: string;

  /** Whether `body` is in Base64, since the payload is no text in UTF-8. */
  readonly isBase64Encoded: boolean;
}

/** What a SageMaker endpoint answers. */
export interface InferenceResponse {
  /**
   * The status code of SageMaker: 424 where the model failed, 429 where it is throttled.
   *
   * @default 200
   */
  readonly statusCode?: number;

  /**
   * The headers by name.
   *
   * @default - the answer has no headers
   */
  readonly headers?: { readonly [name: string]: string };

  /**
   * The payload.
   *
   * @default - an empty payload
   */
  readonly body?: string;

  /**
   * Whether `body` is in Base64, for a payload that is no text.
   *
   * @default false
   */
  readonly isBase64Encoded?: boolean;

  /**
   * How long the endpoint is to have taken, in milliseconds. Past the integration's timeout, the client gets 504, without a wait.
   *
   * @default - the time that `invoke` took
   */
  readonly latencyMillis?: number;
}
