/** A request to a `LocalApi`. Its form is that of the event that API Gateway passes to Lambda functions. */
export interface LocalRequest {
  /** The method, such as `GET`. */
  readonly httpMethod: string;

  /**
   * The path as a client sends it: percent-encoded, without the stage. A query string may follow, such as `/321?items=101,131`;
   * its parameters come before those of the other properties.
   */
  readonly path: string;

  /**
   * The parameters of the query string by name, decoded.
   *
   * @default - no parameters but those in `path` and in `multiValueQueryStringParameters`
   */
  readonly queryStringParameters?: { readonly [name: string]: string };

  /**
   * The parameters of the query string that are sent more than once, by name.
   *
   * @default - every parameter is sent once
   */
  readonly multiValueQueryStringParameters?: { readonly [name: string]: string[] };

  /**
   * The headers by name.
   *
   * @default - no headers but those in `multiValueHeaders`
   */
  readonly headers?: { readonly [name: string]: string };

  /**
   * The headers that are sent more than once, by name.
   *
   * @default - every header is sent once
   */
  readonly multiValueHeaders?: { readonly [name: string]: string[] };

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
   * The result of the method's authorizer, which is `$context.authorizer`: for Cognito, `{ claims: { sub: '…' } }`. The authorizer itself
   * is not asked. A method without one does not read it.
   *
   * @default - a method with an authorizer answers 401
   */
  readonly authorizer?: { readonly [name: string]: unknown };
}
