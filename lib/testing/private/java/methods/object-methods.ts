import { classNameOf } from '../java-class';
import { JavaClassObject } from '../java-class-object';
import type { JavaValue } from '../java-value';
import { javaEquals } from '../value-equality';
import { hashOf } from '../value-hash';
import { callToString } from '../value-text';
import { defineMethods } from './java-method';
import { valueAt } from './method-arguments';

/** The methods that every object has. */
export const OBJECT_METHODS = defineMethods<Exclude<JavaValue, null>>({
  'equals(Object)': (target, values) => javaEquals(target, valueAt(values, 0)),
  'getClass()': (target) => new JavaClassObject(classNameOf(target)),
  'hashCode()': (target) => hashOf(target),
  'toString()': (target) => callToString(target),
});
