import { JavaClassObject } from '../values/java-class';
import { JavaIterator } from '../values/java-iterator';
import { JavaEntry } from '../values/java-value';
import { defineMethods, VOID_RESULT } from './java-method';
import { valueAt } from './method-arguments';

/** The methods of an entry of a map. */
export const entryMethods = defineMethods<JavaEntry>({
  'Object getKey()': (entry) => entry.key,
  'Object getValue()': (entry) => entry.value,
  'Object setValue(Object)': (entry, values) => {
    const old = entry.value;
    entry.value = valueAt(values, 0);
    return old;
  },
});

/** The methods of an iterator. */
export const iteratorMethods = defineMethods<JavaIterator>({
  'boolean hasNext()': (iterator) => iterator.cursor.hasNext(),
  'Object next()': (iterator) => iterator.cursor.next(),
  'void remove()': (iterator) => {
    iterator.cursor.remove();
    return VOID_RESULT;
  },
});

/** What Velocity lets templates ask a class: its name, and nothing else. */
export const classMethods = defineMethods<JavaClassObject>({
  'String getName()': (type) => type.name,
});
