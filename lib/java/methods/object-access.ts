import { RenderError } from '../render-error';
import { bitsOf } from '../values/big-number-size';
import { JavaClassObject } from '../values/java-class';
import { JavaBigDecimal, JavaBigInteger, JavaInteger } from '../values/java-number';
import { JavaList, JavaMap, type JavaValue } from '../values/java-value';
import { spendWork } from '../work-budget';
import { JavaMethod } from './java-method';
import { put } from './map-methods';
import { methodsOf, methodsOfClass } from './method-tables';
import { callMethod, chooseMethod } from './overload-resolution';

type Target = Exclude<JavaValue, null>;

/** Calls a method by its name; null where there is none that takes these values, or where it gives nothing. */
export function callByName(target: Target, name: string, values: readonly JavaValue[]): JavaValue {
  spendWork(callCost(target, values));
  const method = chooseMethod(methodsOf(target), name, values) ?? methodOfClass(target, name, values);
  return method === undefined ? null : callMethod(method, target, values);
}

/** A call takes longer with long texts and large numbers, whatever it does with them. */
function callCost(target: Target, values: readonly JavaValue[]): number {
  let length = lengthOf(target);
  for (const value of values) length += lengthOf(value);
  return 1 + (length >>> 6);
}

function lengthOf(value: JavaValue): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof JavaBigInteger) return bitsOf(value.value);
  return value instanceof JavaBigDecimal ? bitsOf(value.unscaled) : 0;
}

/** A class has the methods of its objects that need no object; the others fail. */
function methodOfClass(target: Target, name: string, values: readonly JavaValue[]): JavaMethod | undefined {
  if (!(target instanceof JavaClassObject)) return undefined;
  const method = chooseMethod(methodsOfClass(target.name), name, values);
  if (method?.isStatic === false) throw new RenderError(`the method '${name}' needs an object, not its class`);
  return method;
}

/** What an index gives: the element of a list, the value of a map. */
export function readIndex(target: Target, index: JavaValue): JavaValue {
  if (target instanceof JavaList && index instanceof JavaInteger && index.value >= 0 && index.value < target.items.length) {
    return target.items[index.value] ?? null;
  }
  return callByName(target, 'get', [fromTheEnd(target, index)]);
}

/** Sets what an index gives. */
export function writeIndex(target: Target, index: JavaValue, value: JavaValue): void {
  const key = fromTheEnd(target, index);
  if (target instanceof JavaMap) {
    put(target, key, value);
    return;
  }
  const values = [key, value];
  const table = methodsOf(target);
  const method = chooseMethod(table, 'set', values) ?? chooseMethod(table, 'put', values);
  if (method !== undefined) callMethod(method, target, values);
}

/** A negative index counts from the end. */
function fromTheEnd(target: Target, index: JavaValue): JavaValue {
  if (!(index instanceof JavaInteger) || index.value >= 0) return index;
  const size = callByName(target, 'size', []);
  if (!(size instanceof JavaInteger)) throw new RenderError(`the index ${index.value} counts from the end of what has no size`);
  return JavaInteger.of(size.value + index.value);
}
