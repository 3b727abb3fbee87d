import { classNameOf, JavaClassObject } from '../values/java-class';
import type { JavaValue } from '../values/java-value';
import { javaEquals } from '../values/value-equality';
import { hashOf } from '../values/value-hash';
import { callToString } from '../values/value-text';
import { defineMethods } from './java-method';
import { valueAt } from './method-arguments';

/** The methods that every object has. */
export const objectMethods = defineMethods<Exclude<JavaValue, null>>({
  'boolean equals(Object)': (target, values) => javaEquals(target, valueAt(values, 0)),
  'Class getClass()': (target) => new JavaClassObject(classNameOf(target)),
  'int hashCode()': (target) => hashOf(target),
  'String toString()': (target) => callToString(target),
});
