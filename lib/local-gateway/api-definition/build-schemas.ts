import type { JsonObject } from '../cloudformation/json-object';
import type { BuildContext } from './build-context';

/** The JSON schemas of an API's models, by name. */
export function buildSchemas(scope: BuildContext, apiId: string): ReadonlyMap<string, JsonObject> {
  const schemas = new Map<string, JsonObject>([['Empty', { type: 'object' }], ['Error', { type: 'object', properties: { message: { type: 'string' } } }]]);
  for (const { logicalId, properties } of scope.ofApi('AWS::ApiGateway::Model', apiId)) {
    const name = properties.text('Name') ?? logicalId;
    const schema = properties.object('Schema');
    if (usesFormat(schema)) scope.note(`Model ${name}: 'format' in its schema is not checked.`);
    schemas.set(name, schema);
  }
  return schemas;
}

function usesFormat(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(([key, value]: [string, unknown]) => (key === 'format' && typeof value === 'string') || usesFormat(value));
}
