import { UsageError } from './usage-error';

/** The values of an option that is given as NAME=VALUE, by name. */
export function valuesByName(option: string, given: readonly string[], example: string): { readonly [name: string]: string } {
  const values: { [name: string]: string } = {};
  for (const each of given) {
    const equals = each.indexOf('=');
    if (equals < 1 || equals === each.length - 1) throw new UsageError(`--${option} takes ${example}; got '${each}'`, 2);
    const name = each.slice(0, equals);
    if (Object.hasOwn(values, name)) throw new UsageError(`--${option} is given twice for '${name}'`, 2);
    values[name] = each.slice(equals + 1);
  }
  return values;
}

/** The URLs of containers, by the names of their endpoints. */
export function containerUrls(given: readonly string[]): { readonly [endpointName: string]: URL } {
  const example = 'NAME=URL, such as my-endpoint=http://127.0.0.1:8080';
  const texts = valuesByName('endpoint', given, example);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'http:') throw new UsageError(`--endpoint takes ${example}; got '${name}=${text}'`, 2);
    return [name, url];
  }));
}

/** A port, from 0 for any free one to 65,535. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--port takes a number from 0 to 65535; got '${text}'`, 2);
  return port;
}

/** One of the values that an option can have. */
export function oneOf<T extends string>(option: string, given: string, values: readonly T[]): T {
  const value = values.find((each) => each === given);
  if (value === undefined) throw new UsageError(`--${option} takes one of ${values.join(', ')}; got '${given}'`, 2);
  return value;
}

/** The variables of a path such as `/models/{model}`. */
export function pathVariables(path: string): string[] {
  return Array.from(path.matchAll(/\{([^}+]+)\+?\}/g), ([, name = '']) => name);
}

/** Parameters such as `querystring.items`, as a method declares them. */
export function methodParameters(given: readonly string[]): { readonly [name: string]: boolean } {
  return Object.fromEntries(given.map((parameter) => {
    if (!/^(?:path|querystring|header)\../.test(parameter)) {
      throw new UsageError(`--parameter takes path.NAME, querystring.NAME or header.NAME; got '${parameter}'`, 2);
    }
    return [`method.request.${parameter}`, true];
  }));
}
