import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import { isParameterName } from '../../api-gateway/mapping-expressions';
import { shapeProblems, type Shape, type Shapes } from '../validate/prop-shape';
import { showValue } from '../validate/show-value';
import { ValidationError, type Problem } from '../validate/validation-error';
import type { TemplateValue } from './template-value';
import { TemplateValueType } from './template-value-type';

/** The shape of a parameter that a template writes. */
export const templateValue: Shape = { required: { parameter: 'string' }, optional: { valueType: 'string' } };

/** Throws a ValidationError that names every problem with the options of a builder: of their shape, or else of what `rules` read. */
export function validateOptions(
  builder: string, options: unknown, shape: { required?: Shapes; optional?: Shapes }, rules: () => Problem[],
): void {
  const wrong = typeof options === 'object' && options !== null ? shapeProblems('', options, shape) : [`'options' must be an object; got ${showValue(options)}`];
  const problems = wrong.length > 0 ? wrong : rules();
  if (problems.length > 0) throw new ValidationError(problems, `MappingTemplates.${builder}`);
}

/** A name that stands in quotes in JSON, and means nothing to Velocity. */
export function fieldNameProblems(prop: string, name: string): Problem[] {
  return /^[\w .:-]+$/.test(name)
    ? []
    : [`'${prop}' must be letters, digits, spaces and any of _.:- to stand in a template as it is; got ${showValue(name)}`];
}

/** A parameter that API Gateway can map, written as what there is. */
export function templateValueProblems(prop: string, { parameter, valueType }: TemplateValue): Problem[] {
  const problems: Problem[] = [];
  if (!isParameterName(parameter)) {
    problems.push(`'${prop}.parameter' must be letters, digits and any of _.$-, as API Gateway's names of parameters are; got ${showValue(parameter)}`);
  }
  const types: string[] = Object.values(TemplateValueType);
  if (valueType !== undefined && !types.includes(valueType)) {
    problems.push(`'${prop}.valueType' must be one of ${types.join(', ')}; got ${showValue(valueType)}`);
  }
  return problems;
}

/** A JsonPath that can stand in double quotes, and means nothing to Velocity. */
export function jsonPathProblems(prop: string, path: string): Problem[] {
  return /^\$(?:[.[][^"$#\r\n]*)?$/.test(path)
    ? []
    : [`'${prop}' must be a JsonPath such as $.rows or $['rows'], in one line and without any of "$# behind its first '$'; got ${showValue(path)}`];
}

/** More elements than that, a #foreach leaves out. */
export function maximumItemsProblems(prop: string, maximum: number): Problem[] {
  return Number.isInteger(maximum) && maximum >= 1 && maximum <= MAX_FOREACH_ITERATIONS
    ? []
    : [`'${prop}' must be a whole number from 1 to ${MAX_FOREACH_ITERATIONS}, API Gateway's limit for #foreach; got ${maximum}`];
}

/** Where nothing would be written. */
export function emptyProblems(prop: string, count: number, what: string): Problem[] {
  return count > 0 ? [] : [`'${prop}' must have at least one ${what}; got none`];
}

/** A field cannot be there twice. */
export function repeatedFieldProblems(prop: string, fields: object = {}, name: string): Problem[] {
  return Object.hasOwn(fields, name) ? [`'${prop}' must not have '${name}', which holds the items; give one of them another name`] : [];
}
