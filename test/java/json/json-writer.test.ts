import { jsonArrayText, writeJson } from '../../../lib/java/json/json-writer';
import { RenderError } from '../../../lib/java/render-error';
import { JavaClassObject } from '../../../lib/java/values/java-class';
import { JavaMapView } from '../../../lib/java/values/java-map-view';
import {
  JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong,
} from '../../../lib/java/values/java-number';
import { JavaCharacter, JavaEntry, JavaList, JavaMap, JavaValue } from '../../../lib/java/values/java-value';

function mapOf(...entries: [JavaValue, JavaValue][]): JavaMap {
  const map = new JavaMap();
  for (const [key, value] of entries) {
    map.set(key, value);
  }
  return map;
}

const nested = (levels: number): JavaList => {
  let list = new JavaList('ArrayList');
  for (let level = 1; level < levels; level += 1) {
    list = new JavaList('ArrayList', [list]);
  }
  return list;
};

test.each<[string, JavaValue, string]>([
  ['null', null, 'null'],
  ['true', true, 'true'],
  ['an Integer', new JavaInteger(-5), '-5'],
  ['a Long', new JavaLong(2n ** 40n), '1099511627776'],
  ['a BigInteger', new JavaBigInteger(10n ** 20n), '100000000000000000000'],
  ['a Double', new JavaDouble(1), '1.0'],
  ['a large Double', new JavaDouble(1e10), '1.0E10'],
  ['a Float', new JavaFloat(Math.fround(0.1)), '0.1'],
  ['a BigDecimal', new JavaBigDecimal(1n, -3), '1E+3'],
  ['infinity as null', new JavaDouble(-Infinity), 'null'],
  ['an infinite Float as null', new JavaFloat(Infinity), 'null'],
  ['not-a-number as it is', new JavaDouble(Number.NaN), 'NaN'],
  ['a Character as an empty object', new JavaCharacter('c'), '{}'],
  ['an empty list', new JavaList('ArrayList'), '[]'],
  ['an empty map', new JavaMap(), '{}'],
  ['an array of Java', new JavaList('Array', ['a', null]), '["a",null]'],
  ['a map that prints nothing', new JavaMap('OverrideMap'), '{}'],
])('writes %s', (_, value, expected) => {
  expect(writeJson(value)).toBe(expected);
});

test.each([
  ['plain text', 'Grüße 日本 😀', '"Grüße 日本 😀"'],
  ['what JSON needs escaped', '"\\\b\f\n\r\t', '"\\"\\\\\\b\\f\\n\\r\\t"'],
  ['a slash', 'a/b', '"a\\/b"'],
  ['control characters', '\u0000\u001f', '"\\u0000\\u001F"'],
  ['U+007F to U+009F', '~\u007f\u009f\u00a0', '"~\\u007F\\u009F\u00a0"'],
  ['U+2000 to U+20FF', '\u1fff\u2000\u20ff\u2100', '"\u1fff\\u2000\\u20FF\u2100"'],
])('escapes %s', (_, text, expected) => {
  expect(writeJson(text)).toBe(expected);
});

test('writes maps and lists in each other', () => {
  const map = mapOf(['a', new JavaList('ArrayList', [new JavaInteger(1), mapOf(['b', null]), new JavaList('JSONArray')])], ['c/', 'd']);
  expect(writeJson(map)).toBe('{"a":[1,{"b":null},[]],"c\\/":"d"}');
});

test('prints a JSON array as JSON', () => {
  expect(jsonArrayText(new JavaList('JSONArray', ['a', mapOf(['b', new JavaLong(1n)])]))).toBe('["a",{"b":1}]');
});

test.each<[string, JavaValue, string]>([
  ['a number', new JavaInteger(1), '1'],
  ['a boolean', true, 'true'],
  ['a map', mapOf(['a', new JavaList('JSONArray', [new JavaInteger(1)])], ['b', 'x']), '{a=[1], b=x}'],
  ['a list', new JavaList('ArrayList', ['x', null]), '[x, null]'],
  ['a character', new JavaCharacter('c'), 'c'],
])('writes a key that is %s as it prints', (_, key, expected) => {
  expect(writeJson(mapOf([key, new JavaInteger(2)]))).toBe(`{"${expected}":2}`);
});

test('fails for a key that is null', () => {
  expect(() => writeJson(mapOf([null, 'a']))).toThrow(new RenderError('A map that has null as a key cannot be written as JSON'));
});

test.each<[string, JavaValue, string]>([
  ['an entry of a map', new JavaEntry('a', 'b'), 'An object of the class java.util.LinkedHashMap$Entry cannot be written as JSON'],
  ['a class', new JavaClassObject('java.lang.String'), 'An object of the class java.lang.Class cannot be written as JSON'],
  ['the bytes of a text', new JavaList('Array', [], 'byte'), 'An array of byte cannot be written as JSON'],
  ['the characters of a text', new JavaList('Array', [], 'char'), 'An array of char cannot be written as JSON'],
])('fails for %s', (_, value, message) => {
  expect(() => writeJson(value)).toThrow(new RenderError(message));
});

test('writes the keys and the values of a map as lists', () => {
  const map = mapOf(['a', new JavaInteger(1)], ['b', new JavaList('JSONArray', [null])]);
  expect(writeJson(new JavaList('ArrayList', [new JavaMapView(map, 'keySet'), new JavaMapView(map, 'values')]))).toBe('[["a","b"],[1,[null]]]');
});

test('writes 2,000 levels and fails for more', () => {
  expect(writeJson(nested(2_000))).toBe('['.repeat(2_000) + ']'.repeat(2_000));
  expect(() => writeJson(nested(2_001))).toThrow(RenderError);
});

test('fails for a list that holds itself', () => {
  const list = new JavaList('JSONArray');
  list.items.push(list);
  expect(() => writeJson(list)).toThrow('Lists and maps nested more than 2000 deep cannot be written as JSON');
});

test('fails for a key that holds itself', () => {
  const list = new JavaList('ArrayList');
  const map = mapOf([list, 'a']);
  list.items.push(list);
  expect(() => writeJson(map)).toThrow(RenderError);
});

test('fails for a list whose text doubles with every level', () => {
  let list = new JavaList('JSONArray', ['0123456789']);
  for (let level = 0; level < 30; level += 1) {
    list = new JavaList('JSONArray', [list, list]);
  }
  expect(() => writeJson(list)).toThrow('text of more than 30000000 characters');
});

test('fails for a list that holds a long text very often', () => {
  const items = new Array<string>(100_000).fill('x'.repeat(1_000_000));
  expect(() => writeJson(new JavaList('JSONArray', items))).toThrow('text of more than 30000000 characters');
});
