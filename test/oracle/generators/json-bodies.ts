import * as fc from 'fast-check';
import { join, mostly, pick, repeat, type Text, weigh } from './combine';
import { integer, plainText } from './literals';

/** Text of every kind that a client may send as a value. */
export const clientText: Text = weigh(
  [8, plainText],
  [2, pick('321', 'a,b,c', '101,131,162', 'a=1&b=2&c', '{"a":[1,2]}', '[1,2]', '2.50', 'prod', '$x', '#if')],
  [1, pick("it's", '"quoted"', 'line\nbreak', '100%', 'a%20b+c', 'aGVsbG8=', '%zz', '</script>', 'tab\t', '\\', 'é😀', '\u0001', '\u009f')],
);

const jsonSpace = weigh([12, ''], [2, ' '], [1, '\n  '], [1, '\t']);
const comma = join(jsonSpace, ',', jsonSpace);
const jsonString = mostly(clientText.map((text) => JSON.stringify(text)), 20, pick('"\\u00e9"', '"\\/"', '"\\ud83d\\ude00"', '"\\b\\f"', '"\\u2028"'));
const jsonNumber = weigh(
  [8, integer.map((text) => String(BigInt(text)))],
  [3, fc.integer({ min: 0, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2))],
  [1, pick('1e3', '1.0', '-0', '0.1', '1.5E-7', '123456789.123456789', '0.30000000000000004', '12345678901234567890.5', '-1.25', '1E+2', '10.0')],
);
const truth = pick('true', 'false');
const scalar = weigh([6, jsonString], [5, jsonNumber], [2, truth], [2, 'null']);

const list = (item: Text): Text => join('[', jsonSpace, repeat(item, 0, 4, comma), jsonSpace, ']');

/** An object with most of the members. */
function object(members: { [name: string]: Text }): Text {
  const optional = Object.entries(members).map(([name, value]) => fc.option(value.map((text) => `"${name}":${text}`), { freq: 5 }));
  return fc.tuple(comma, ...optional).map(([separator, ...texts]) => `{${texts.filter((text) => text !== null).join(separator)}}`);
}

const small = weigh(
  [4, scalar],
  [1, list(scalar)],
  [1, object({ a: scalar, b: list(scalar) })],
  [1, pick('[]', '{}', '[[1,2],[3]]', '[{"a":1},{"a":null},{}]', '{"":1," ":2}')],
);
const item = weigh(
  [6, object({ id: jsonNumber, name: jsonString, price: jsonNumber, tags: list(scalar), flag: truth, none: pick('null', '""') })],
  [1, object({ a: scalar, b: scalar })],
  [1, scalar],
);
const document = object({
  'id': scalar,
  'name': weigh([4, jsonString], [1, small]),
  'price': jsonNumber,
  'flag': truth,
  'none': mostly('null', 4, small),
  'tags': list(scalar),
  'items': list(item),
  'person': object({ 'name': jsonString, 'a': small, 'tags': list(jsonString), 'x-y': scalar }),
  'text': jsonString,
  'x-y': scalar,
  'a': small,
  'b': small,
  'empty': pick('[]', '{}', '""'),
});

/** What json-smart reads and JSON forbids, and what it does not read either. */
const nearlyJson = pick(
  '{"a":1,}', '[1,2,]', '[1,,2]', '{"a":1} tail', "{'a':1}", '{a:1}', '{"a":b c}', '{"a":01}', '{"a":1.}', '{"a":.5}', '{"a":-}', '{"a":1e}', '{"a"}', '{', '[', '[1',
  '{"a":1', '"open', '"a" b', '{"a":"\\x"}', '{"a":"\\u12"}', '{"a":NaN}', '{"a":Infinity}', '{"a":tru}', '[true false]', '{"a":1 "b":2}', '{,}', '[,]', '{"a":"x\ny"}',
  '{"a":1,"a":2}', '{"a":+1}', '{"a":nul}', '[1]]', '{"a":"\u0001"}', '{"a":"\u007f"}', '\ufeff{"a":1}', ' [1] ', '[-0.0,1E400,0e0]', '{"a":/**/1}',
);

/** A payload: a document of known members mostly, at times anything. */
export const body: Text = weigh(
  [16, document],
  [2, list(item)],
  [1, list(scalar)],
  [1, nearlyJson],
  [1, fc.json({ maxDepth: 2 })],
  [1, clientText],
  [1, pick('', ' ', '5', 'true', 'null', '"text"', '""', 'a=1&b=2', 'name=foo+bar&id=%31', '-1', ' {"a":1}')],
);
