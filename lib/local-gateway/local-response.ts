/** What a client of a `LocalApi` gets. */
export interface LocalResponse {
  /** The status code. */
  readonly statusCode: number;

  /** The headers by name, with the letters in which API Gateway writes them. */
  readonly headers: { readonly [name: string]: string };

  /** The payload. */
  readonly body: string;

  /** Whether `body` is in Base64, since the payload is no text in UTF-8. */
  readonly isBase64Encoded: boolean;

  /**
   * The execution log, line by line, as the test in API Gateway's console shows it, without the time before each line: the method
   * request, the endpoint request after transformations, the endpoint response, and the method response after transformations. Of a
   * mapping template that fails, it has the error with the line and the place.
   *
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html
   */
  readonly log: string[];
}
