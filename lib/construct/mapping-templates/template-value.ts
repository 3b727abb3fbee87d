import type { TemplateValueType } from './template-value-type';

/**
 * A parameter of the request that a mapping template writes.
 */
export interface TemplateValue {
  /**
   * The name of the parameter: a variable of the path, else of the query string, else a header.
   *
   * Letters, digits and `_`, `.`, `$`, `-`. A parameter that is missing counts as an empty text.
   */
  readonly parameter: string;

  /**
   * What the parameter is written as.
   *
   * @default TemplateValueType.TEXT
   */
  readonly valueType?: TemplateValueType;
}
