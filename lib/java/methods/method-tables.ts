import { classNameOf } from '../values/java-class';
import { JavaList, type JavaValue } from '../values/java-value';
import { BIG_DECIMAL_METHODS, BIG_INTEGER_METHODS } from './big-number-methods';
import { BOOLEAN_METHODS } from './boolean-methods';
import { CHARACTER_METHODS } from './character-methods';
import { COMPARABLE_METHODS } from './comparable-methods';
import { CLASS_METHODS, ENTRY_METHODS, ITERATOR_METHODS } from './entry-iterator-methods';
import { DOUBLE_METHODS, FLOAT_METHODS } from './floating-point-methods';
import { HostObject } from './host-object';
import { MethodTable, methodTable } from './java-method';
import { ARRAY_LIST_METHODS, JSON_ARRAY_METHODS, LIST_READ_METHODS, LIST_WRITE_METHODS } from './list-methods';
import { MAP_METHODS } from './map-methods';
import { MAP_VIEW_METHODS, SET_VIEW_METHODS } from './map-view-methods';
import { NUMBER_METHODS } from './number-methods';
import { OBJECT_METHODS } from './object-methods';
import { STRING_FACTORIES } from './string-factories';
import { STRING_LINE_METHODS } from './string-line-methods';
import { STRING_METHODS } from './string-methods';
import { STRING_PATTERN_METHODS } from './string-pattern-methods';
import { INTEGER_STATIC_METHODS, LONG_STATIC_METHODS } from './whole-number-methods';

const NUMBER_GROUPS = [NUMBER_METHODS, COMPARABLE_METHODS, OBJECT_METHODS] as const;
const LIST_METHODS = [LIST_READ_METHODS, LIST_WRITE_METHODS, OBJECT_METHODS] as const;
const SET_METHODS = methodTable(SET_VIEW_METHODS, MAP_VIEW_METHODS, OBJECT_METHODS);
const MAP_TABLE = methodTable(MAP_METHODS, OBJECT_METHODS);

/** The methods of every class that a template may call: what is not here does not exist for it. */
const TABLES = new Map<string, MethodTable>([
  ['java.lang.String', methodTable(
    STRING_METHODS, STRING_LINE_METHODS, STRING_PATTERN_METHODS, STRING_FACTORIES, COMPARABLE_METHODS, OBJECT_METHODS,
  )],
  ['java.lang.Character', methodTable(CHARACTER_METHODS, COMPARABLE_METHODS, OBJECT_METHODS)],
  ['java.lang.Boolean', methodTable(BOOLEAN_METHODS, COMPARABLE_METHODS, OBJECT_METHODS)],
  ['java.lang.Integer', methodTable(INTEGER_STATIC_METHODS, ...NUMBER_GROUPS)],
  ['java.lang.Long', methodTable(LONG_STATIC_METHODS, ...NUMBER_GROUPS)],
  ['java.lang.Float', methodTable(FLOAT_METHODS, ...NUMBER_GROUPS)],
  ['java.lang.Double', methodTable(DOUBLE_METHODS, ...NUMBER_GROUPS)],
  ['java.math.BigInteger', methodTable(BIG_INTEGER_METHODS, ...NUMBER_GROUPS)],
  ['java.math.BigDecimal', methodTable(BIG_DECIMAL_METHODS, ...NUMBER_GROUPS)],
  ['java.lang.Class', methodTable(CLASS_METHODS)],
  ['java.util.ArrayList', methodTable(ARRAY_LIST_METHODS, ...LIST_METHODS)],
  ['java.util.ArrayList$SubList', methodTable(...LIST_METHODS)],
  ['net.minidev.json.JSONArray', methodTable(JSON_ARRAY_METHODS, ARRAY_LIST_METHODS, ...LIST_METHODS)],
  ['java.util.LinkedHashMap', MAP_TABLE],
  ['OverrideMap', MAP_TABLE],
  ['java.util.LinkedHashMap$LinkedKeySet', SET_METHODS],
  ['java.util.LinkedHashMap$LinkedEntrySet', SET_METHODS],
  ['java.util.LinkedHashMap$LinkedValues', methodTable(MAP_VIEW_METHODS, OBJECT_METHODS)],
  ['java.util.LinkedHashMap$Entry', methodTable(ENTRY_METHODS, OBJECT_METHODS)],
  ['java.util.ArrayList$Itr', methodTable(ITERATOR_METHODS, OBJECT_METHODS)],
  ['java.util.LinkedHashMap$LinkedKeyIterator', methodTable(ITERATOR_METHODS, OBJECT_METHODS)],
]);

/** Arrays have the methods of objects, and those of lists: what would change their length fails. */
const ARRAY_TABLE = methodTable(OBJECT_METHODS, LIST_READ_METHODS, LIST_WRITE_METHODS);
const PLAIN_TABLE = methodTable(OBJECT_METHODS);

/** The methods of a value. */
export function methodsOf(value: Exclude<JavaValue, null>): MethodTable {
  if (value instanceof HostObject) return value.methods;
  return value instanceof JavaList && value.listClass === 'Array' ? ARRAY_TABLE : methodsOfClass(classNameOf(value));
}

/** The methods of a class, by its name: of an array's, those that every object has. */
export function methodsOfClass(className: string): MethodTable {
  return TABLES.get(className) ?? PLAIN_TABLE;
}
