import { isJsonObject } from '../cloudformation/json-object';
import { textOfValue } from './text-of-value';

/** The values that were set, by name: several only where a list was set. */
export function overridesIn(part: unknown): readonly (readonly [name: string, values: readonly string[]])[] {
  if (!isJsonObject(part)) return [];
  return Object.entries(part).map(([name, value]) => [name, Array.isArray(value) ? value.map(textOfValue) : [textOfValue(value)]]);
}
