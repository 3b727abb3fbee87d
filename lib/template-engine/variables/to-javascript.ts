import { isJavaNumber } from '../../java/values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { toDouble } from '../../java/values/number-conversion';
import { textOf } from '../../java/values/value-text';
import { checkDataDepth, OBJECT_BYTES, REFERENCE_BYTES, spendMemory, spendWork } from '../../java/work-budget';

/** What a property takes, in bytes, with what it is made of. */
const PROPERTY_BYTES = 200;

/** Makes of a value what it would be as JSON in JavaScript. */
export function toJavaScript(value: JavaValue, depth = 0): unknown {
  checkDataDepth(depth);
  spendWork(1);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (isJavaNumber(value)) return toDouble(value);
  if (value instanceof JavaList) return elementsOf(value, depth);
  return value instanceof JavaMap ? propertiesOf(value, depth) : textOf(value);
}

function elementsOf({ items }: JavaList, depth: number): unknown[] {
  spendMemory(OBJECT_BYTES + items.length * REFERENCE_BYTES);
  return items.map((item) => toJavaScript(item, depth + 1));
}

/** Makes an object with a property for each entry; whatever the keys are, they are own properties. */
function propertiesOf(map: JavaMap, depth: number): { [name: string]: unknown } {
  if (map.size === 0) return {};
  spendMemory(map.size * PROPERTY_BYTES);
  const properties: [string, unknown][] = [];
  for (const { key, value } of map.entryObjects()) properties.push([textOf(key), toJavaScript(value, depth + 1)]);
  return Object.fromEntries(properties);
}
