import { jsonArrayText } from '../json/json-writer';
import { joinedTexts } from '../text/joined-texts';
import { checkDataDepth } from '../work-budget';
import { arrayClassName } from './java-class';
import { JavaInteger } from './java-number';
import { JavaList, JavaMap, JavaObject, type JavaValue } from './java-value';
import { numberText } from './number-text';

/** The text of a value, as Java's `toString` gives it: what printing it gives. */
export function textOf(value: JavaValue): string {
  if (typeof value === 'string') return value;
  if (value instanceof JavaInteger) return String(value.value);
  return nestedText(value, 0);
}

/** What calling `toString` of a value gives, which for the rare object is null. */
export function callToString(value: Exclude<JavaValue, null>): string | null {
  return value instanceof JavaObject ? value.tryText((item) => nestedText(item, 1)) : textOf(value);
}

function nestedText(value: JavaValue, depth: number): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof JavaList) return listText(value, depth);
  if (value instanceof JavaMap) return mapText(value, depth);
  if (!(value instanceof JavaObject)) return numberText(value);
  checkDataDepth(depth);
  return value.text((item) => nestedText(item, depth + 1));
}

function listText(list: JavaList, depth: number): string {
  if (list.listClass === 'JSONArray') return jsonArrayText(list);
  if (list.listClass === 'Array') return `${arrayClassName(list)}@${ARRAY_HASH}`;
  checkDataDepth(depth);
  return `[${joinedTexts(list.items, (item) => item === list ? '(this Collection)' : nestedText(item, depth + 1))}]`;
}

function mapText(map: JavaMap, depth: number): string {
  if (map.mapClass === 'OverrideMap') return '';
  checkDataDepth(depth);
  const print = (part: JavaValue): string => part === map ? '(this Map)' : nestedText(part, depth + 1);
  return `{${joinedTexts(map.entryObjects(), ({ key, value }) => `${print(key)}=${print(value)}`)}}`;
}

/** What stands for the address that Java prints for an array: another with each run, so nothing can depend on it. */
const ARRAY_HASH = '5e9f23b4';
