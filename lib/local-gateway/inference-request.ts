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
