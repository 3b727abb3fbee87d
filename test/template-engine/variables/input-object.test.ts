import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('$input', () => {
  const REQUEST = { body: '{"a": [1, {"b": "é/"}], "l": []}', pathParameters: { id: 'p' }, queryStringParameters: { id: 'x', q: 'y' }, headers: { q: 'z', H: 'w' } };

  test.each([
    ['$input.body|$input.json("$")|$input.path("$")|$input.path("$.a")|$input.json("$.a")|$input.json("$.nope")|', '{"a": [1, {"b": "é/"}], "l": []}|{"a":[1,{"b":"é\\/"}],"l":[]}|{a=[1,{"b":"é\\/"}], l=[]}|[1,{"b":"é\\/"}]|[1,{"b":"é\\/"}]|""|'],
    ['$input.path(" $ ").a', '[1,{"b":"é\\/"}]'],
    ['[$input.params("id")][$input.params("q")][$input.params("H")][$input.params("h")][$input.params("nope")][$input.params()]', '[p][y][w][w][][{path={id=p}, querystring={id=x, q=y}, header={q=z, H=w}}]'],
    ['$input.params().path.id $input.params().get("header") $input.params().keySet() [$input.params][$input][$input.nope][$input.path]', 'p {q=z, H=w} [path, querystring, header] [][][][]'],
    ['$input.getBody() $input.equals($input)', '{"a": [1, {"b": "é/"}], "l": []} true'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template, REQUEST)).toBe(expected);
  });

  test.each([
    ['[$input.params(5)][$input.path(1)][$input.json()]', "the method 'params' takes no arguments, got 1"],
    ['$input.path("$.l[")', "The JSONPath '$.l[' is invalid: '[' holds neither names in single quotes nor indexes"],
    ['$input.path("")', "The JSONPath '' is invalid: it is empty"],
    ['$input.json(null)', 'a method expected a text, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(template, REQUEST)).toThrow(problem);
  });
});

describe('$input without a payload', () => {
  test.each([
    ['$input.body|$input.json("$")|$input.path("$")|$input.path("$.a")|$input.json("$.a")|$input.path("$").class.name', '{}|{}|{}||""|java.util.LinkedHashMap'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template)).toBe(expected);
  });
});

describe('$input with a payload that is a text', () => {
  const REQUEST = { body: ' 5 ' };

  test.each([
    ['$input.body|$input.json("$")|$input.path("$")|$input.path("$.a")|$input.json("$.a")|', ' 5 |" 5 "| 5 ||""|'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template, REQUEST)).toBe(expected);
  });
});

describe('$input with a payload that is no JSON', () => {
  const REQUEST = { body: '{"a": ' };

  test.each([
    ['$input.body', '{"a": '],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$input.json("$")', 'The JSON text cannot be parsed: unexpected end of the text'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(template, REQUEST)).toThrow(problem);
  });
});
