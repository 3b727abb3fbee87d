/**
 * A schema in which every reference to another model of the API is a key by the model's name. Such a reference is a URL:
 * `https://apigateway.amazonaws.com/restapis/<API>/models/<name>`, whatever the API.
 */
export function withModelReferences(schema: object, keyOf: (name: string) => string): object {
  return Object.fromEntries(Object.entries(schema).map(([name, value]: [string, unknown]) => {
    const [, model, rest] = name === '$ref' && typeof value === 'string' ? /\/models\/([^/#]+)(#.*)?$/.exec(value) ?? [] : [];
    return [name, model === undefined ? converted(value, keyOf) : `${keyOf(model)}${rest ?? ''}`];
  }));
}

function converted(value: unknown, keyOf: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => converted(item, keyOf));
  return typeof value === 'object' && value !== null ? withModelReferences(value, keyOf) : value;
}
