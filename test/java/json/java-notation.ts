import {
  JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber,
} from '../../../lib/java/values/java-number';
import { JavaList, JavaMap, JavaObject, JavaValue } from '../../../lib/java/values/java-value';
import { numberText } from '../../../lib/java/values/number-text';

/** Writes a value with the classes of its parts, so that a test sees them too: `JSONArray[Long 1, "a"]`. */
export function javaNotation(value: JavaValue): string {
  if (value === null || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (value instanceof JavaList) {
    return `${value.listClass}[${value.items.map(javaNotation).join(', ')}]`;
  }
  if (value instanceof JavaMap) {
    const entries = [...value.entries()].map(([key, item]) => `${javaNotation(key)}: ${javaNotation(item)}`);
    return `${value.mapClass}{${entries.join(', ')}}`;
  }
  return value instanceof JavaObject ? value.className : `${numberClass(value)} ${numberText(value)}`;
}

function numberClass(number: JavaNumber): string {
  const classes = [JavaInteger, JavaLong, JavaBigInteger, JavaFloat, JavaDouble, JavaBigDecimal];
  return classes.find((candidate) => number instanceof candidate)!.name.replace('Java', '');
}
