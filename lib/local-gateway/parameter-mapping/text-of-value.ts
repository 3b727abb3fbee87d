/** A value of `$context` as a text: a list or an object in JSON, nothing as an empty text. */
export function textOfValue(value: unknown): string {
  switch (typeof value) {
    case 'string': return value;
    case 'number': case 'boolean': case 'bigint': return String(value);
    case 'object': return value === null ? '' : JSON.stringify(value);
    default: return '';
  }
}
