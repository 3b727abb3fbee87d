import { MAX_FOREACH_ITERATIONS } from './api-gateway/limits';
import type { CsvFromParametersOptions } from './construct/mapping-templates/csv-from-parameters-options';
import type { JsonArrayFromQueryOptions } from './construct/mapping-templates/json-array-from-query-options';
import type { JsonFromBodyOptions } from './construct/mapping-templates/json-from-body-options';
import * as rules from './construct/mapping-templates/template-builder-rules';
import { csvTemplate, jsonArrayTemplate, jsonFieldsTemplate } from './construct/mapping-templates/template-builders';

/**
 * Mapping templates for the commonest shapes of a model's input.
 *
 * What the client sends is checked or escaped, so that it stays within its place, whatever it is.
 */
export class MappingTemplates {
  /**
   * A list in a parameter, as a JSON object with an array of objects: `{"instances": [{"in0": 321, "in1": 101}, …]}`.
   *
   * @param options which parameters there are, and where they go
   */
  public static jsonArrayFromQuery(options: JsonArrayFromQueryOptions): string {
    const shape = {
      required: { items: rules.templateValue, itemField: 'string' },
      optional: { sharedFields: { mapOf: rules.templateValue }, arrayField: 'string', valuesInLists: 'boolean', maximumItems: 'number' },
    } as const;
    rules.validateOptions('jsonArrayFromQuery', options, shape, () => [
      ...rules.templateValueProblems('items', options.items),
      ...rules.fieldNameProblems('itemField', options.itemField),
      ...Object.entries(options.sharedFields ?? {}).flatMap(([field, value]) => [
        ...rules.fieldNameProblems('sharedFields', field),
        ...rules.templateValueProblems(`sharedFields['${field}']`, value),
      ]),
      ...rules.repeatedFieldProblems('sharedFields', options.sharedFields, options.itemField),
      ...rules.fieldNameProblems('arrayField', options.arrayField ?? 'instances'),
      ...rules.maximumItemsProblems('maximumItems', options.maximumItems ?? MAX_FOREACH_ITERATIONS),
    ]);
    const { items, itemField, sharedFields = {}, arrayField = 'instances', valuesInLists = false, maximumItems = MAX_FOREACH_ITERATIONS } = options;
    return jsonArrayTemplate({ items, itemField, sharedFields, arrayField, valuesInLists, maximumItems });
  }

  /**
   * Chosen fields of a JSON payload, as a JSON object; each may be any JSON. A field that the payload lacks is an empty text.
   *
   * A payload that is no JSON is answered with an error by API Gateway, and does not reach the model.
   *
   * @param options which fields there are
   */
  public static jsonFromBody(options: JsonFromBodyOptions): string {
    rules.validateOptions('jsonFromBody', options, { required: { fields: { mapOf: 'string' } } }, () => [
      ...rules.emptyProblems('fields', Object.keys(options.fields).length, 'field'),
      ...Object.entries(options.fields).flatMap(([field, path]) => [
        ...rules.fieldNameProblems('fields', field),
        ...rules.jsonPathProblems(`fields['${field}']`, path),
      ]),
    ]);
    return jsonFieldsTemplate(options.fields);
  }

  /**
   * Parameters, as one row of CSV. A text stands in quotes, and line breaks in it become spaces.
   *
   * The model must be told: map `'text/csv'` to `integration.request.header.Content-Type` in `integrationOptions.requestParameters`.
   *
   * @param options which columns there are
   */
  public static csvFromParameters(options: CsvFromParametersOptions): string {
    rules.validateOptions('csvFromParameters', options, { required: { columns: { listOf: rules.templateValue } } }, () => [
      ...rules.emptyProblems('columns', options.columns.length, 'column'),
      ...options.columns.flatMap((column, index) => rules.templateValueProblems(`columns[${index}]`, column)),
    ]);
    return csvTemplate(options.columns);
  }

  /** There are no objects of this class. */
  private constructor() {}
}
