import type { TemplateValue } from './template-value';

/**
 * The options of `MappingTemplates.jsonArrayFromQuery`.
 */
export interface JsonArrayFromQueryOptions {
  /**
   * The parameter that lists the values, with commas between them: `items=101,131,162`.
   */
  readonly items: TemplateValue;

  /**
   * The field that holds one of the values in each element: letters, digits, spaces and `_`, `.`, `:`, `-`.
   */
  readonly itemField: string;

  /**
   * Fields that are the same in each element, by name, before `itemField`.
   *
   * @default - each element has `itemField` alone
   */
  readonly sharedFields?: { readonly [field: string]: TemplateValue };

  /**
   * The field that holds the array.
   *
   * @default instances
   */
  readonly arrayField?: string;

  /**
   * Whether each value is written as a list of one, as TensorFlow's models take it: `{"in1": [101]}`.
   *
   * @default false
   */
  readonly valuesInLists?: boolean;

  /**
   * The most values, from 1 to 1,000. For more of them, and for none, the array is empty.
   *
   * @default 1000
   */
  readonly maximumItems?: number;
}
