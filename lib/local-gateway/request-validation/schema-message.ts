import type { ErrorObject } from 'ajv';

/** What is wrong with a payload, in the words of API Gateway where it has its own. */
export function schemaMessage({ keyword, params, data, schema, message }: ErrorObject): string {
  switch (keyword) {
    case 'required': return `object has missing required properties (${JSON.stringify([params.missingProperty])})`;
    case 'type': return `instance type (${typeName(data)}) does not match any allowed primitive type (allowed: ${JSON.stringify([schema].flat())})`;
    case 'enum': return `instance value (${JSON.stringify(data)}) not found in enum (possible values: ${JSON.stringify(schema)})`;
    case 'minimum': case 'maximum': return limitMessage(keyword, String(params.comparison), JSON.stringify(schema), JSON.stringify(data));
    case 'additionalProperties': return `object instance has properties which are not allowed by the schema: ${JSON.stringify([params.additionalProperty])}`;
    case 'multipleOf': return `must be multiple of ${JSON.stringify(schema)}`;
    default: return message ?? keyword;
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function limitMessage(keyword: 'minimum' | 'maximum', comparison: string, limit: string, found: string): string {
  const [wanted, unwanted] = keyword === 'minimum' ? ['greater', 'lower'] : ['lower', 'greater'];
  // A limit that is exclusive is compared without the equals sign.
  if (!comparison.includes('=')) return `numeric instance is not strictly ${wanted} than the required ${keyword} ${limit}`;
  return `numeric instance is ${unwanted} than the required ${keyword} (${keyword}: ${limit}, found: ${found})`;
}
