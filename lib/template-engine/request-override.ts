/** What a template overrides of the request to the integration, by `$context.requestOverride`. */
export interface RequestOverride {
  /** The headers that were set, by name: texts, or lists of texts for a header that is sent more than once. */
  readonly header: { readonly [name: string]: unknown };

  /** The path parameters of the integration that were set, by name. */
  readonly path: { readonly [name: string]: unknown };

  /** The query string parameters of the integration that were set, by name. */
  readonly querystring: { readonly [name: string]: unknown };
}
