import type { TemplateValue } from './template-value';

/**
 * The options of `MappingTemplates.csvFromParameters`.
 */
export interface CsvFromParametersOptions {
  /**
   * The columns, at least one.
   */
  readonly columns: TemplateValue[];
}
