/** What a template overrides of the response to the client, by `$context.responseOverride`. */
export interface ResponseOverride {
  /** The headers that were set, by name. */
  readonly header: { readonly [name: string]: unknown };

  /**
   * The status code, as the template set it: a number or a text. API Gateway takes it only if it is a whole number from 100 to 599.
   *
   * @default - the template set none, and the integration response's status code is sent
   */
  readonly status?: unknown;
}
