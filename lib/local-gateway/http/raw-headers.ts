import type { NamedValue } from '../../api-gateway/named-value';

/** The headers of Node's raw list, in which names and values take turns. */
export function headerPairs(rawHeaders: readonly string[]): NamedValue[] {
  const pairs: NamedValue[] = [];
  for (let index = 1; index < rawHeaders.length; index += 2) pairs.push([rawHeaders[index - 1] ?? '', rawHeaders[index] ?? '']);
  return pairs;
}

/**
 * The same, with the values of a header that came more than once joined by commas. Node's own `headers` have names in lower case, but
 * a mapping of a response finds a header by the letters of its name.
 */
export function joinedHeaders(rawHeaders: readonly string[]): readonly NamedValue[] {
  const headers = new Map<string, NamedValue>();
  for (const pair of headerPairs(rawHeaders)) {
    const [name, value] = pair;
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? pair : [before[0], `${before[1]}, ${value}`]);
  }
  return [...headers.values()];
}
