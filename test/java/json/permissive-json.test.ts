import { jsonProblem, parsePermissively } from '../../../lib/java/json/permissive-json';

describe('parsePermissively', () => {
  test.each<[string, unknown]>([
    ['{statusCode: 200}', new Map([['statusCode', 200]])],
    ["{'a': \"b\", \"c\": 'd'}", new Map([['a', 'b'], ['c', 'd']])],
    ['{a: b c , , }', new Map([['a', 'b c']])],
    ['{a: [1, "x", y z, [], {}]} tail', new Map([['a', [1, 'x', 'y z', [], new Map()]]])],
    ['[true, false, null, -1.5e3, 007]', [true, false, null, -1500, '007']],
    [String.raw`{"a": "\n\t\b\f\r\"\\\/\u00e9\'"}`, new Map([['a', '\n\t\b\f\r"\\/é\'']])],
    ['  200', 200],
    ['{}', new Map()],
  ])('parses %s', (text, value) => {
    expect(parsePermissively(text)).toEqual(value);
  });

  test.each<[string, string]>([
    ['{a', 'Unexpected End Of File position 1: null'],
    ['[a', 'Unexpected End Of File position 1: EOF'],
    ['', 'Unexpected End Of File position -1: EOF'],
    ['{"a": 1', 'Unexpected End Of File position 6: null'],
    ['{"a', 'Unexpected End Of File position 2: "a'],
    ['{"a" 1}', 'Unexpected character (1) at position 4.'],
    ['{{a: 1}}', 'Unexpected character ({) at position 1.'],
    ['{"a": }', 'Unexpected character (}) at position 6.'],
    ['{"a": "b" c}', 'Unexpected token c at position 9.'],
    [String.raw`{"a": "\u00zz"}`, 'Unexpected character (0) at position 9.'],
    ['['.repeat(401), 'Malicious payload, having non natural depths, more than 400 on { or ['],
  ])('fails for %s', (text, message) => {
    expect(() => parsePermissively(text)).toThrow(message);
  });

  test('takes 400 levels', () => {
    expect(() => parsePermissively('['.repeat(400) + ']'.repeat(400))).not.toThrow();
  });
});

describe('jsonProblem', () => {
  test.each<[string, string | undefined]>([
    ['{"a": 1}', undefined],
    ['some text', undefined],
    ['"open', undefined],
    ['', undefined],
    ['\n {a', 'net.minidev.json.parser.ParseException: Unexpected End Of File position 3: null'],
  ])('of %j is %j', (payload, problem) => {
    expect(jsonProblem(payload)).toBe(problem);
  });
});
