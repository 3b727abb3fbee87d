import type { NamedValue } from '../../api-gateway/named-value';

/** The headers of Node's raw list, in which names and values take turns. */
export function pairsOf(rawHeaders: readonly string[]): NamedValue[] {
  const pairs: NamedValue[] = [];
  for (let index = 1; index < rawHeaders.length; index += 2) pairs.push([rawHeaders[index - 1] ?? '', rawHeaders[index] ?? '']);
  return pairs;
}
