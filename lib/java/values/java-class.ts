import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong } from './java-number';
import { JavaList, JavaMap, JavaObject, type JavaValue } from './java-value';

/** The classes and interfaces that a class extends or implements, by name: those that parameters of methods have. */
const SUPERTYPES = new Map<string, ReadonlySet<string>>();

function define(name: string, ...supertypes: string[]): void {
  const all = new Set([name, 'java.lang.Object']);
  for (const supertype of supertypes) {
    for (const inherited of SUPERTYPES.get(supertype) ?? [supertype]) all.add(inherited);
  }
  SUPERTYPES.set(name, all);
}

define('java.lang.String', 'java.lang.CharSequence', 'java.lang.Comparable');
for (const name of ['Integer', 'Long', 'Float', 'Double', 'Short', 'Byte']) {
  define(`java.lang.${name}`, 'java.lang.Number', 'java.lang.Comparable');
}
define('java.math.BigInteger', 'java.lang.Number', 'java.lang.Comparable');
define('java.math.BigDecimal', 'java.lang.Number', 'java.lang.Comparable');
define('java.lang.Boolean', 'java.lang.Comparable');
define('java.lang.Character', 'java.lang.Comparable');
define('java.util.Collection', 'java.lang.Iterable');
define('java.util.List', 'java.util.Collection');
define('java.util.Set', 'java.util.Collection');
define('java.util.ArrayList', 'java.util.List');
define('java.util.ArrayList$SubList', 'java.util.List');
define('net.minidev.json.JSONArray', 'java.util.ArrayList');
define('java.util.HashMap', 'java.util.Map');
define('java.util.LinkedHashMap', 'java.util.HashMap');
define('java.util.LinkedHashMap$LinkedKeySet', 'java.util.Set');
define('java.util.LinkedHashMap$LinkedEntrySet', 'java.util.Set');
define('java.util.LinkedHashMap$LinkedValues', 'java.util.Collection');
define('java.util.LinkedHashMap$Entry', 'java.util.Map$Entry');
define('java.util.ListIterator', 'java.util.Iterator');
define('java.util.ArrayList$Itr', 'java.util.Iterator');
define('java.util.ArrayList$ListItr', 'java.util.ListIterator');
define('java.util.LinkedHashMap$LinkedKeyIterator', 'java.util.Iterator');
define('OverrideMap', 'java.util.LinkedHashMap');
define('org.apache.velocity.runtime.directive.Scope', 'java.util.Map');
define('org.apache.velocity.runtime.directive.ForeachScope', 'org.apache.velocity.runtime.directive.Scope');

const listClasses = {
  ArrayList: 'java.util.ArrayList',
  JSONArray: 'net.minidev.json.JSONArray',
  SubList: 'java.util.ArrayList$SubList',
} as const;

const mapClasses = {
  LinkedHashMap: 'java.util.LinkedHashMap',
  OverrideMap: 'OverrideMap',
} as const;

/** The name of the value's class in Java. */
export function classNameOf(value: Exclude<JavaValue, null>): string {
  if (typeof value === 'string') return 'java.lang.String';
  if (typeof value === 'boolean') return 'java.lang.Boolean';
  if (value instanceof JavaMap) return mapClasses[value.mapClass];
  if (value instanceof JavaList) return value.listClass === 'Array' ? arrayClassName(value) : listClasses[value.listClass];
  if (value instanceof JavaInteger) return 'java.lang.Integer';
  if (value instanceof JavaDouble) return 'java.lang.Double';
  if (value instanceof JavaLong) return 'java.lang.Long';
  if (value instanceof JavaBigInteger) return 'java.math.BigInteger';
  if (value instanceof JavaBigDecimal) return 'java.math.BigDecimal';
  if (value instanceof JavaFloat) return 'java.lang.Float';
  return value.className;
}

/** The names of the classes of arrays whose elements are no objects. */
export const primitiveArrays: ReadonlyMap<string, string> = new Map([['byte', '[B'], ['char', '[C'], ['int', '[I']]);

/** The name of the class of an array. */
export function arrayClassName(array: JavaList): string {
  return primitiveArrays.get(array.elementType) ?? `[L${array.elementType};`;
}

/** Whether a variable of the class `general` may hold an object of the class `special`. */
export function isAssignable(general: string, special: string): boolean {
  return general === special || general === 'java.lang.Object' || SUPERTYPES.get(special)?.has(general) === true;
}

/** What `.class` gives: nothing but the name of a class, and the methods that need no object. */
export class JavaClassObject extends JavaObject {
  /** `name` is the full name of the class. */
  public constructor(public readonly name: string) {
    super();
  }

  /** The class `java.lang.Class`, of which templates may ask the name only. */
  public override get className(): string {
    return 'java.lang.Class';
  }

  /** The name, as Java prints a class. */
  public override text(): string {
    return `class ${this.name}`;
  }
}
