import type { NamedValue } from '../gateway/gateway-request';

/** The headers of Node's raw list, in which names and values take turns. */
export function pairsOf(rawHeaders: readonly string[]): NamedValue[] {
  const pairs: NamedValue[] = [];
  let name: string | undefined;
  for (const text of rawHeaders) {
    if (name !== undefined) pairs.push([name, text]);
    name = name === undefined ? text : undefined;
  }
  return pairs;
}
