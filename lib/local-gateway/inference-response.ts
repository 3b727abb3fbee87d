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
