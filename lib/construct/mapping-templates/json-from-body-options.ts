/**
 * The options of `MappingTemplates.jsonFromBody`.
 */
export interface JsonFromBodyOptions {
  /**
   * The fields of the model's input, with the JsonPath of each in the payload: `{ instances: '$.rows' }`.
   *
   * A path begins with `$`, and has no other `$`, no `#` and no double quotes.
   */
  readonly fields: { readonly [field: string]: string };
}
