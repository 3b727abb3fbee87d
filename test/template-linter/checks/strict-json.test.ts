import * as fc from 'fast-check';
import { jsonProblem } from '../../../lib/template-linter/checks/strict-json';

test.each([
  '{}', '[]', '""', '0', '-0', '12.5', '1e5', '1E+5', '1.5e-5', 'true', 'false', 'null', ' \t\r\n[ ] \n', '{"a":1}', '{ "a" : [ 1 , { } ] , "b" : null }',
  String.raw`"\" \\ \/ \b \f \n \r \t é \u2028"`, '"\u007f\u2028"', '[[1,2],[3]]',
])('accepts %j', (text) => {
  expect(jsonProblem(text)).toBeUndefined();
});

test.each([
  ['', 0, 'expected a value, found the end'],
  ['  \n', 0, 'expected a value, found the end'],
  ['01', 1, 'expected the end, or a bracket that is still open, found "1"'],
  ['1.', 1, 'expected the end, or a bracket that is still open, found "."'],
  ['+1', 0, 'expected a value, found "+"'],
  ['True', 0, 'expected a value, found "T"'],
  ['[1,]', 2, "the comma before ']' is one too many"],
  ['{"a":1 ,\n}', 7, "the comma before '}' is one too many"],
  ['[,1]', 1, 'expected an element, found ","'],
  ['[1,,2]', 3, 'expected an element, found ","'],
  ['{,"a":1}', 1, 'expected a member in quotes, found ","'],
  ['[1 2]', 3, "expected a comma or ']', found \"2\""],
  ['{"a":1 "b":2}', 7, "expected a comma or '}', found \"\\\"\""],
  ['{"a" 1}', 5, "expected ':' after the name of a member, found \"1\""],
  ['{"a":\n}', 4, 'expected a value after \':\', found "}"'],
  ['{"a": , "b":1}', 4, 'expected a value after \':\', found ","'],
  ['{"a":]', 5, 'expected a value, found "]"'],
  ['{a:1}', 1, 'expected a member in quotes, found "a"'],
  ["{'a':1}", 1, "expected a member in quotes, found \"'\""],
  ['[1\n\n', 2, "expected a comma or ']', found the end"],
  ['{}}', 2, 'expected the end, or a bracket that is still open, found "}"'],
  ['"a\nb"', 0, 'expected a string that ends on its line, without stray backslashes, found "\\""'],
  [String.raw`"\'"`, 0, 'expected a string that ends on its line, without stray backslashes, found "\\""'],
  [String.raw`["\u12"]`, 1, 'expected a string that ends on its line, without stray backslashes, found "\\""'],
])('says where %j stops being JSON', (text, offset, message) => {
  expect(jsonProblem(text)).toEqual(expect.objectContaining({ offset, message }));
});

test('does not judge what is nested deeper than 200', () => {
  expect(jsonProblem('['.repeat(200))).toBeDefined();
  expect(jsonProblem('['.repeat(202))).toBeUndefined();
  expect(jsonProblem('['.repeat(5000) + ']'.repeat(5000))).toBeUndefined();
});

test('takes texts of any length', () => {
  expect(jsonProblem(`"${'x\\n'.repeat(1_000_000)}"`)).toBeUndefined();
});

const nested = fc.integer({ min: 0, max: 190 }).chain((depth) => fc.jsonValue({ maxDepth: 5 }).map((value) => {
  let wrapped: unknown = value;
  for (let level = 0; level < depth; level += 1) wrapped = level % 2 === 0 ? [wrapped] : { a: wrapped };
  return JSON.stringify(wrapped, undefined, depth % 3);
}));

const mutated = fc.tuple(nested, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ',', '"', '\\', '{', '}', '[', ']', ':', '0', '1', '-', '.', 'e', 'n', "'", '\n', 'é', '\u0000'))
  .map(([text, place, removed, inserted]) => {
    const start = place % (text.length + 1);
    return text.slice(0, start) + inserted + text.slice(start + removed);
  });

test('agrees with JSON.parse', () => {
  fc.assert(fc.property(fc.oneof(nested, mutated), (text) => {
    expect(jsonProblem(text) === undefined).toBe(parses(text));
  }), { numRuns: 1000 });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
