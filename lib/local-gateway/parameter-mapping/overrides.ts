import { RenderError } from '../../java/render-error';
import { JavaMap, type JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import { toJavaScript } from '../../template-engine/variables/to-javascript';
import { isJsonObject } from '../cloudformation/json-object';
import { textOfValue } from './source-values';

/** What a template can override, by the names in `$context`. */
const OVERRIDES = ['requestOverride', 'responseOverride'] as const;

type OverrideName = typeof OVERRIDES[number];

/** Each override can be set once: a template that does it twice fails. */
export function protectOverrides(context: JavaMap): void {
  for (const name of OVERRIDES) {
    const override = context.get(name);
    if (!(override instanceof JavaMap)) continue;
    for (const part of override.entryObjects()) {
      if (part.value instanceof JavaMap) part.value = WriteOnceMap.of(part.value);
    }
    context.set(name, WriteOnceMap.of(override));
  }
}

/** What was set in one of the overrides. */
export function overrideIn(context: JavaMap, name: OverrideName): { readonly [part: string]: unknown } {
  const part = context.get(name);
  return part instanceof JavaMap && !isBlank(part) ? toJavaScript(part) as { [part: string]: unknown } : {};
}

/** Whether nothing is set in an override: most templates leave it so. */
function isBlank(override: JavaMap): boolean {
  for (const { value } of override.entryObjects()) {
    if (!(value instanceof JavaMap && value.size === 0)) return false;
  }
  return true;
}

/** The values that were set, by name: several only where a list was set. */
export function overriddenValues(part: unknown): readonly (readonly [name: string, values: readonly string[]])[] {
  if (!isJsonObject(part)) return [];
  return Object.entries(part).map(([name, value]) => [name, Array.isArray(value) ? value.map(textOfValue) : [textOfValue(value)]]);
}

/** A map in which a template can set each entry once, whatever it held before. */
class WriteOnceMap extends JavaMap {
  /** Makes a map of the same class, with the same entries. */
  public static of(map: JavaMap): WriteOnceMap {
    const copy = new WriteOnceMap(map.mapClass);
    for (const { key, value } of map.entryObjects()) copy.setBefore(key, value);
    return copy;
  }

  private written?: Set<string>;

  public override set(key: JavaValue, value: JavaValue): void {
    const name = textOf(key);
    this.written ??= new Set();
    if (this.written.has(name)) throw new RenderError(`'${name}' is overridden twice, and API Gateway takes that once`);
    this.written.add(name);
    super.set(key, value);
  }

  private setBefore(key: JavaValue, value: JavaValue): void {
    super.set(key, value);
  }
}
