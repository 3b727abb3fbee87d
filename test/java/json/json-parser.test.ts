import * as fc from 'fast-check';
import { parseJson } from '../../../lib/java/json/json-parser';
import { writeJson } from '../../../lib/java/json/json-writer';
import { RenderError } from '../../../lib/java/render-error';
import { javaNotation } from './java-notation';

test.each([
  ['null', 'null'],
  ['true', 'true'],
  ['false', 'false'],
  ['"a"', '"a"'],
  ['{}', 'LinkedHashMap{}'],
  ['[]', 'JSONArray[]'],
  [' \t\r\n{ "a" : [ 1 , "b" , null , true , false ] } ', 'LinkedHashMap{"a": JSONArray[Long 1, "b", null, true, false]}'],
])('parses %j as JSON', (text, expected) => {
  expect(javaNotation(parseJson(text))).toBe(expected);
});

test.each([
  ['a repeated key in its first place, with the last value', '{"b":1,"a":2,"b":3}', 'LinkedHashMap{"b": Long 3, "a": Long 2}'],
  ['surplus commas in an object', '{,,"a":1,,"b":2,}', 'LinkedHashMap{"a": Long 1, "b": Long 2}'],
  ['surplus commas in an array', '[,1,,2,]', 'JSONArray[Long 1, Long 2]'],
  ['missing commas between what is quoted or bracketed', '["a" "b"{"c":1}[]]', 'JSONArray["a", "b", LinkedHashMap{"c": Long 1}, JSONArray[]]'],
  ['text after the value', '{"a":1} tail', 'LinkedHashMap{"a": Long 1}'],
  ['a character beyond ASCII right after a number', '5é', 'Long 5'],
  ['a tilde right after a number', '5~', 'Long 5'],
  ['control characters after a number', '[1\u0001,2]', 'JSONArray[Long 1, Long 2]'],
  ['control characters around a colon and after a value', '{"a"\u0001:1\u0002}', 'LinkedHashMap{"a": Long 1}'],
  ['the substitute character as the end', 'null\u001ax', 'null'],
  ['a lone minus sign as zero', '-', 'Long 0'],
])('takes %s', (_, text, expected) => {
  expect(javaNotation(parseJson(text))).toBe(expected);
});

test.each([
  ['0', 'Long 0'],
  ['-0', 'Long 0'],
  ['7', 'Long 7'],
  ['1000', 'Long 1000'],
  ['-1', 'Long -1'],
  ['9223372036854775807', 'Long 9223372036854775807'],
  ['9223372036854775808', 'BigInteger 9223372036854775808'],
  ['-9223372036854775808', 'Long -9223372036854775808'],
  ['-9223372036854775809', 'BigInteger -9223372036854775809'],
  ['123456789012345678901234567890', 'BigInteger 123456789012345678901234567890'],
  ['1.5', 'Double 1.5'],
  ['1.', 'Double 1.0'],
  ['-.5', 'Double -0.5'],
  ['1e3', 'Double 1000.0'],
  ['1E-2', 'Double 0.01'],
  ['0.1e+1', 'Double 1.0'],
  ['-0.0', 'Double -0.0'],
  ['1e999', 'Double Infinity'],
  ['1.2345678901234567', 'Double 1.2345678901234567'],
  ['1.23456789012345678', 'BigDecimal 1.23456789012345678'],
  ['100000000000000000000.50', 'BigDecimal 100000000000000000000.50'],
  ['1.0000000000000000e5', 'BigDecimal 100000.00000000000'],
])('reads the number %s as %s', (text, expected) => {
  expect(javaNotation(parseJson(text))).toBe(expected);
});

test.each([
  ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\\'"', '"\\/\b\f\n\r\t\''],
  ['"\\u00e9\\u00E9\\x41"', 'ééA'],
  ['"\\uD83D\\uDE00"', '😀'],
  ['"\\q1"', '1'],
  ['"\\\n1"', '1'],
  ['"\'"', "'"],
  ['"a\u0080é"', 'a\u0080é'],
  ['"a" "', 'a'],
])('reads the string %j', (text, expected) => {
  expect(parseJson(text)).toBe(expected);
});

test.each([
  '', ' ', '{', '[', '"a', '"a\\', '"\\u12', '"\\u12x4"', '"\\x4"', '"a\u0000"', '"a\u007f"', '"a\tb"',
  "'a'", "{'a':1}", '{a:1}', '{"a"}', '{"a":}', '{"a" 1}', '{"a":1 "b":2}', '{"a":"x" "b":2}', '{"a":1]', '[1}', '[1 2]',
  '[true false]', '[nul]', '[truex]', 'nullx', 'null x', 'True', 'NaN', '[NaN]', 'Infinity', 'undefined',
  '+1', '.5', '01', '-01', '00.5', '1e', '1e+', '-e5', '-.', '1.5x', '5 x', '[1é]', '[1~',
  '}', ']', ':', '{:1}', '{{}:1}', '{[]:1}', '[:]', '[1:2]', '[\u0001]', '{\u0001"a":1}', '{"a":\u00011}',
  '1.0000000000000000e9999999999', '//x\n1', '/*x*/1',
])('fails for %j', (text) => {
  expect(() => parseJson(text)).toThrow(RenderError);
});

test.each([
  ['{"a":}', "The JSON text cannot be parsed: unexpected character '}' at position 5"],
  ['[1', 'The JSON text cannot be parsed: unexpected end of the text'],
  ['[01]', 'The JSON text cannot be parsed: the number 01 starts with a zero'],
  ['-.', 'The JSON text cannot be parsed: -. is no number'],
])('says what is wrong with %j', (text, message) => {
  expect(() => parseJson(text)).toThrow(new RenderError(message));
});

test('takes 400 levels of arrays and objects', () => {
  const text = '[{"a":'.repeat(200) + '1' + '}]'.repeat(200);
  expect(writeJson(parseJson(text))).toBe(text);
});

test('takes any number of objects beside each other', () => {
  const text = `[${'{"a":[1]},'.repeat(1_000)}{}]`;
  expect(writeJson(parseJson(text))).toBe(text);
});

test.each([401, 10_000, 1_000_000])('fails for %i levels, without a stack overflow', (levels) => {
  const failure = new RenderError('The JSON text cannot be parsed: it is nested more than 400 deep');
  expect(() => parseJson('['.repeat(levels))).toThrow(failure);
  expect(() => parseJson('{"a":'.repeat(levels))).toThrow(failure);
});

test('bounds the length of a number', () => {
  expect(javaNotation(parseJson('9'.repeat(10_000)))).toHaveLength('BigInteger '.length + 10_000);
  expect(() => parseJson('9'.repeat(10_001))).toThrow('a number has more than 10000 characters');
});

test('keeps a key that JavaScript treats specially', () => {
  expect(javaNotation(parseJson('{"__proto__":{"x":1},"constructor":2}')))
    .toBe('LinkedHashMap{"__proto__": LinkedHashMap{"x": Long 1}, "constructor": Long 2}');
});

test('reads what JavaScript writes, and writes what JavaScript reads', () => {
  fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
    // JavaScript writes a DEL as it is, which json-smart refuses.
    const written = JSON.stringify(value).replaceAll('\u007f', '\\u007f');
    expect(JSON.parse(writeJson(parseJson(written)))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
});

test('ends in a value or a RenderError for any text', () => {
  const token = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'true', 'null', '-', '1', '.', 'e', ' ', 'u', '\u001a', 'é');
  fc.assert(fc.property(fc.array(token).map((tokens) => tokens.join('')), (text) => {
    try {
      expect(parseJson(text)).not.toBeUndefined();
    } catch (failure) {
      expect(failure).toBeInstanceOf(RenderError);
    }
  }), { numRuns: 1_000 });
});
