import type { NamedValue } from '../gateway/gateway-request';

/** The headers of Node's raw list, in which names and values take turns. */
export function pairsOf(rawHeaders: readonly string[]): NamedValue[] {
  const pairs: NamedValue[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return pairs;
}
