import { JavaList, JavaMap, type JavaValue } from '../values/java-value';
import { type PropertyName, spellingsOf } from '../values/property-name';
import { PropertyHolder } from './host-object';
import { JavaMethod } from './java-method';
import { put } from './map-methods';
import { methodsOf } from './method-tables';
import { callMethod, chooseMethod } from './overload-resolution';

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

/** Arrays have the methods of lists, but no properties by them. */
function methodWithoutParameters(target: Exclude<JavaValue, null>, names: readonly string[]): JavaMethod | undefined {
  const isArray = target instanceof JavaList && target.listClass === 'Array';
  const table = methodsOf(target);
  for (const name of names) {
    const method = table.get(name)?.methods.find((overload) => overload.parameters.length === 0);
    if (method !== undefined && (!isArray || name.startsWith('get'))) return method;
  }
  return undefined;
}
