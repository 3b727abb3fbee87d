import { classNameOf } from '../values/java-class';
import { JavaList, type JavaValue } from '../values/java-value';
import { bigDecimalMethods, bigIntegerMethods } from './big-number-methods';
import { booleanMethods } from './boolean-methods';
import { characterMethods } from './character-methods';
import { comparableMethods } from './comparable-methods';
import { classMethods, entryMethods, iteratorMethods } from './entry-iterator-methods';
import { doubleMethods, floatMethods } from './floating-point-methods';
import { HostObject } from './host-object';
import { MethodTable, methodTable } from './java-method';
import { arrayListMethods, jsonArrayMethods, listReadMethods, listWriteMethods } from './list-methods';
import { mapMethods } from './map-methods';
import { mapViewMethods, setViewMethods } from './map-view-methods';
import { numberMethods } from './number-methods';
import { objectMethods } from './object-methods';
import { stringFactories } from './string-factories';
import { stringLineMethods } from './string-line-methods';
import { stringMethods } from './string-methods';
import { stringPatternMethods } from './string-pattern-methods';
import { integerStaticMethods, longStaticMethods } from './whole-number-methods';

const numberGroups = [numberMethods, comparableMethods, objectMethods] as const;
const listMethods = [listReadMethods, listWriteMethods, objectMethods] as const;
const setMethods = methodTable(setViewMethods, mapViewMethods, objectMethods);
const mapTable = methodTable(mapMethods, objectMethods);

/** The methods of every class that a template may call: what is not here does not exist for it. */
const TABLES = new Map<string, MethodTable>([
  ['java.lang.String', methodTable(
    stringMethods, stringLineMethods, stringPatternMethods, stringFactories, comparableMethods, objectMethods,
  )],
  ['java.lang.Character', methodTable(characterMethods, comparableMethods, objectMethods)],
  ['java.lang.Boolean', methodTable(booleanMethods, comparableMethods, objectMethods)],
  ['java.lang.Integer', methodTable(integerStaticMethods, ...numberGroups)],
  ['java.lang.Long', methodTable(longStaticMethods, ...numberGroups)],
  ['java.lang.Float', methodTable(floatMethods, ...numberGroups)],
  ['java.lang.Double', methodTable(doubleMethods, ...numberGroups)],
  ['java.math.BigInteger', methodTable(bigIntegerMethods, ...numberGroups)],
  ['java.math.BigDecimal', methodTable(bigDecimalMethods, ...numberGroups)],
  ['java.lang.Class', methodTable(classMethods)],
  ['java.util.ArrayList', methodTable(arrayListMethods, ...listMethods)],
  ['java.util.ArrayList$SubList', methodTable(...listMethods)],
  ['net.minidev.json.JSONArray', methodTable(jsonArrayMethods, arrayListMethods, ...listMethods)],
  ['java.util.LinkedHashMap', mapTable],
  ['OverrideMap', mapTable],
  ['java.util.LinkedHashMap$LinkedKeySet', setMethods],
  ['java.util.LinkedHashMap$LinkedEntrySet', setMethods],
  ['java.util.LinkedHashMap$LinkedValues', methodTable(mapViewMethods, objectMethods)],
  ['java.util.LinkedHashMap$Entry', methodTable(entryMethods, objectMethods)],
  ['java.util.ArrayList$Itr', methodTable(iteratorMethods, objectMethods)],
  ['java.util.LinkedHashMap$LinkedKeyIterator', methodTable(iteratorMethods, objectMethods)],
]);

/** Arrays have the methods of objects, and those of lists: what would change their length fails. */
const arrayTable = methodTable(objectMethods, listReadMethods, listWriteMethods);
const plainTable = methodTable(objectMethods);

/** The methods of a value. */
export function methodsOf(value: Exclude<JavaValue, null>): MethodTable {
  if (value instanceof HostObject) return value.methods;
  return value instanceof JavaList && value.listClass === 'Array' ? arrayTable : methodsOfClass(classNameOf(value));
}

/** The methods of a class, by its name: of an array's, those that every object has. */
export function methodsOfClass(className: string): MethodTable {
  return TABLES.get(className) ?? plainTable;
}
