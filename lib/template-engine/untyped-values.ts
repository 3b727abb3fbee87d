import type { RenderRequest } from './render-request';

// What jsii checks for callers in other languages, and TypeScript for typed ones, is asked here of those in JavaScript.

/** Fails for a value that is not a text; undefined is one that is left out. */
export function checkText(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string') throw new Error(`'${name}' must be a text; got ${kindOf(value)}.${remedyFor(value)}`);
}

/** Fails for a value that is not a text, one that is left out too. */
export function checkRequiredText(name: string, value: unknown): void {
  checkText(name, value ?? null);
}

/** Fails for a value that is not a number; undefined is one that is left out. */
export function checkNumber(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'number') throw new Error(`'${name}' must be a number; got ${kindOf(value)}.`);
}

/** Fails for a value that is not an object. */
export function checkObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`'${name}' must be an object; got ${kindOf(value)}.`);
}

/** Fails for a value that is not an object with the map's entries as its members; undefined is one that is left out. */
export function checkMap(name: string, value: unknown, checkItem: (name: string, item: unknown) => void = checkText): void {
  if (value === undefined) return;
  checkObject(name, value);
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new Error(`'${name}' must be an object with a member for each entry; got ${kindOf(value)}.${remedyFor(value)}`);
  }
  const members = value as { readonly [key: string]: unknown };
  for (const key of Object.keys(members)) {
    const item = members[key];
    // To name each text would take longer than to check it (benchmark: README's template).
    if (checkItem !== checkText || typeof item !== 'string') checkItem(`${name}['${key}']`, item);
  }
}

/** Fails for a value that is not a list of texts. */
export function checkTexts(name: string, value: unknown): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw new Error(`'${name}' must be a list of texts; got ${kindOf(value)}.`);
  value.forEach((item, index) => {
    checkText(`${name}[${index}]`, item);
  });
}

/** A member of a value of any kind; undefined where the value has none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly [name: string]: unknown })[name] : undefined;
}

/** The kind of a value, as an error names it. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return typeof value === 'symbol' ? 'a symbol' : `a ${typeof value}`;
  if (Array.isArray(value)) return 'a list';
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return tag === 'Object' ? 'an object' : `a ${tag}`;
}

function remedyFor(value: unknown): string {
  if (value instanceof Map) return ' Write Object.fromEntries(…) around it.';
  if (typeof value === 'object' && value !== null) return ' Write JSON.stringify(…) around it.';
  return typeof value === 'number' || typeof value === 'boolean' ? ' Write String(…) around it.' : '';
}

/** Fails for a request to render a template for that is of a wrong kind. */
export function checkRenderRequest(request: RenderRequest): void {
  checkObject('request', request);
  checkMap('request.pathParameters', request.pathParameters);
  checkMap('request.queryStringParameters', request.queryStringParameters);
  checkMap('request.headers', request.headers);
  checkText('request.body', request.body);
  checkMap('request.stageVariables', request.stageVariables);
  checkMap('request.context', request.context, () => undefined);
}
