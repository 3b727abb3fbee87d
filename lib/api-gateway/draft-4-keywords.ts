// The schemas of models are of JSON schema, draft 4: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html

/** A schema, or a part of one. */
interface Schema {
  readonly [keyword: string]: unknown;
}

/** The keywords of draft 4 whose value is no schema. */
const plain = new Set([
  'id', '$ref', 'title', 'description', 'default', 'format', 'enum', 'type', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum',
  'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxProperties', 'minProperties', 'required',
]);

/** Those whose value is a schema, a list of schemas, or neither: `additionalItems: false`, `dependencies` of names. */
const ofSchemas = new Set(['additionalItems', 'items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not']);

/** Those whose value holds schemas by name. */
const byName = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);

/** Keywords that were another thing in draft 4: limits that are exclusive were flags, and `required` and booleans no schemas. */
function isOfLaterDraft(keyword: string, value: unknown): boolean {
  if (keyword === 'exclusiveMaximum' || keyword === 'exclusiveMinimum') return typeof value === 'number';
  return keyword === '$schema' ? typeof value !== 'string' || !/^http:\/\/json-schema\.org\/(?:draft-04\/)?schema#?$/.test(value) : false;
}

/** A schema as a validator of draft 4 reads it, and what it leaves out. */
export interface Draft4Schema {
  /** The schema with the keywords of draft 4 alone. */
  readonly schema: Schema;
  /** The keywords that it does not have, each once, such as `const`. API Gateway refuses some and ignores others; which is not recorded. */
  readonly unknownKeywords: readonly string[];
}

/** Leaves out of a schema what draft 4 does not have. What is named in `properties` or `enum` is no keyword. */
export function toDraft4(schema: Schema): Draft4Schema {
  const unknown = new Set<string>();
  return { schema: cleaned(schema, unknown), unknownKeywords: [...unknown] };
}

function cleaned(schema: Schema, unknown: Set<string>): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword, value]) => isKept(keyword, value, unknown))
    .map(([keyword, value]) => [keyword, cleanedValue(keyword, value, unknown)]));
}

function isKept(keyword: string, value: unknown, unknown: Set<string>): boolean {
  const isKnown = keyword === '$schema' || plain.has(keyword) || ofSchemas.has(keyword) || byName.has(keyword);
  if (isKnown && !isOfLaterDraft(keyword, value)) return true;
  unknown.add(keyword);
  return false;
}

function cleanedValue(keyword: string, value: unknown, unknown: Set<string>): unknown {
  if (ofSchemas.has(keyword) && Array.isArray(value)) return value.map((each) => cleanedSchema(each, unknown));
  if (ofSchemas.has(keyword)) return cleanedSchema(value, unknown);
  if (!byName.has(keyword) || !isSchema(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleanedSchema(each, unknown)]));
}

function cleanedSchema(value: unknown, unknown: Set<string>): unknown {
  return isSchema(value) ? cleaned(value, unknown) : value;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
