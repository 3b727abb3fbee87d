/**
 * What a mapping template writes a parameter as.
 */
export enum TemplateValueType {
  /**
   * A number of JSON: at most 15 digits, and 15 after a decimal point. Any other value becomes `null`, and in CSV nothing.
   */
  NUMBER = 'NUMBER',

  /**
   * A text in quotes, whatever is in it.
   */
  TEXT = 'TEXT',
}
