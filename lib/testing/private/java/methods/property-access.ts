import { JavaList } from '../java-list';
import { JavaMap } from '../java-map';
import type { JavaValue } from '../java-value';
import { methodsOf } from './class-methods';
import { JavaBean } from './java-bean';
import { JavaMethod } from './java-method';
import { put } from './map-methods';
import { callMethod, chooseMethod } from './method-choice';

/** How a property is written, and the methods that may read it. */
export interface PropertyName {
  /** The name as it is written. */
  readonly name: string;
  /** `getx` and `getX`. */
  readonly getters: readonly string[];
  /** `isx` and `isX`. */
  readonly testers: readonly string[];
}

/** An object that has properties as a map has entries. */
export abstract class PropertyHolder extends JavaBean {
  /** The value of a property; null where there is none. */
  public abstract property(name: string): JavaValue;

  /** Sets a property. */
  public abstract setProperty(name: string, value: JavaValue): void;
}

/** The value of a property, as Velocity finds it: by `getX()`, then as a map's entry, then by `isX()`. */
export function readProperty(target: Exclude<JavaValue, null>, property: PropertyName): JavaValue {
  if (target instanceof JavaMap && property.name !== 'class' && property.name !== 'Class') return target.get(property.name) ?? null;
  const getter = methodWithoutParameters(target, property.getters);
  if (getter !== undefined) return getter.invoke(target, []);
  if (target instanceof PropertyHolder) return target.property(property.name);
  return methodWithoutParameters(target, property.testers)?.invoke(target, []) ?? null;
}

/** Sets a property, as Velocity does: by `setX(…)`, else as a map's entry; where there is neither, nothing happens. */
export function writeProperty(target: Exclude<JavaValue, null>, name: string, value: JavaValue): void {
  if (target instanceof JavaMap) {
    put(target, name, value);
    return;
  }
  const table = methodsOf(target);
  const [setter] = spellingsOf(name).flatMap((spelling) => chooseMethod(table, `set${spelling}`, [value]) ?? []);
  if (setter !== undefined) callMethod(setter, target, [value]);
  else if (target instanceof PropertyHolder) target.setProperty(name, value);
}

/** How a property may be spelled in the name of a method: as it is, and with the other case of its first letter. */
export function spellingsOf(name: string): readonly [string, string] {
  const first = name.charAt(0);
  const upper = first.toUpperCase();
  return [name, (first === upper ? first.toLowerCase() : upper) + name.slice(1)];
}

/** Arrays have the methods of lists, but no properties by them. */
function methodWithoutParameters(target: Exclude<JavaValue, null>, names: readonly string[]): JavaMethod | undefined {
  const isArray = target instanceof JavaList && target.listClass === 'Array';
  const table = methodsOf(target);
  for (const name of names) {
    const method = table.get(name)?.find((overload) => overload.parameters.length === 0);
    if (method !== undefined && (!isArray || name.startsWith('get'))) return method;
  }
  return undefined;
}
