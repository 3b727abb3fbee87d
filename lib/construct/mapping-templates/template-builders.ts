import type { TemplateValue } from './template-value';
import { TemplateValueType } from './template-value-type';

/** What a list of instances is made of. */
export interface JsonArraySettings {
  readonly arrayField: string;
  readonly itemField: string;
  readonly items: TemplateValue;
  readonly sharedFields: { readonly [field: string]: TemplateValue };
  readonly valuesInLists: boolean;
  readonly maximumItems: number;
}

const NUMBER_PATTERN = '-?(0|[1-9][0-9]{0,14})([.][0-9]{1,15})?';

/** A template for a JSON object with a list, which has an object for each value in a parameter. */
export function jsonArrayTemplate(settings: JsonArraySettings): string {
  const { arrayField, itemField, items, sharedFields, valuesInLists, maximumItems } = settings;
  const shared = Object.entries(sharedFields);
  const member = (field: string, variable: string, type?: TemplateValueType): string => {
    const value = jsonValue(variable, type);
    return `"${field}": ${valuesInLists ? `[${value}]` : value}`;
  };
  const members = [
    ...shared.map(([field, { valueType }], index) => member(field, `$value${index}`, valueType)),
    member(itemField, '$item', items.valueType),
  ];
  return [
    ...shared.map(([, { parameter }], index) => `#set( $value${index} = ${read(parameter)} )`),
    `#set( $items = ${read(items.parameter)}.split(",") )`,
    '{',
    `  "${arrayField}": [`,
    `#if( ${read(items.parameter)} != "" && $items.size() <= ${maximumItems} )`,
    '#foreach( $item in $items )',
    `    {${members.join(', ')}}#if( $foreach.hasNext ),#end`,
    '',
    '#end',
    '#end',
    '  ]',
    '}',
    '',
  ].join('\n');
}

/** A template for a JSON object with chosen fields of the payload. */
export function jsonFieldsTemplate(fields: { readonly [field: string]: string }): string {
  const members = Object.entries(fields).map(([field, path]) => `  "${field}": $input.json("${path}")`);
  return `{\n${members.join(',\n')}\n}\n`;
}

/** A template for one row of CSV. */
export function csvTemplate(columns: readonly TemplateValue[]): string {
  const sets = columns.map(({ parameter }, index) => `#set( $value${index} = ${read(parameter)} )\n`);
  return `${sets.join('')}${columns.map(({ valueType }, index) => csvValue(`$value${index}`, valueType)).join(',')}\n`;
}

function read(parameter: string): string {
  return `$input.params('${parameter}')`;
}

function jsonValue(variable: string, type = TemplateValueType.TEXT): string {
  return type === TemplateValueType.NUMBER
    ? `#if( ${variable}.matches('${NUMBER_PATTERN}') )${variable}#{else}null#end`
    : `"$util.escapeJavaScript(${variable}).replaceAll("\\\\'", "'")"`;
}

/** A line break would end the row for readers that know no quotes. */
function csvValue(variable: string, type = TemplateValueType.TEXT): string {
  return type === TemplateValueType.NUMBER
    ? `#if( ${variable}.matches('${NUMBER_PATTERN}') )${variable}#end`
    : `"${variable}.replaceAll('"', '""').replaceAll('[\\r\\n]+', ' ')"`;
}
