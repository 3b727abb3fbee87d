import * as fc from 'fast-check';
import { join, mostly, pick, repeat, type Part, type Text, weigh } from './combine';

/** Whole numbers: small ones mostly, and those around the ends of Java's types. */
export const integer: Text = weigh(
  [12, fc.integer({ min: 0, max: 12 }).map(String)],
  [3, fc.integer({ min: -12, max: -1 }).map(String)],
  [2, fc.integer().map(String)],
  [2, pick('2147483647', '-2147483648', '2147483648', '-2147483649', '65536', '46341', '1000', '-0', '007')],
  [1, pick('9223372036854775807', '-9223372036854775808', '9223372036854775808', '4294967296', '3037000500')],
  [1, fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }).map(String)],
);

/** Numbers with a point or an exponent. */
export const decimal: Text = weigh(
  [6, fc.integer({ min: 0, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2))],
  [2, pick('.5', '1.', '0.1', '100.0', '1e3', '1E3', '1.5e-7', '.5e1', '12.5E+2', '-1.5', '-.5', '1e21', '1e-5', '123456789.123')],
  [1, pick('0.30000000000000004', '1e308', '4.9e-324', '1e400', '9007199254740993.0', '0.001', '0.0001', '1234567.0', '12345678.9', '-0.0')],
  [1, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toExponential())],
);

export const number: Text = weigh([3, integer], [1, decimal]);

const word = pick('a', 'b', 'x', 'abc', 'name', 'A', 'Hello', 'aXbXc', 'foo bar', 'a,b,,c,,', '1', '12', '1.0', 'true', 'false', 'null', 'key', 'zzz', ' pad ', '');
const mark = pick(',', ';', '-', '.', '/', '&', '=', ':', '|', '+', '*', '?', '(', ')', '[', ']', '{', '}', '<', '>', '%', '@', '!', '_', '~', '^', '`', ' ');
const foreign = pick('é', 'ß', 'İ', '€', '日本', '😀', '\u2028', '\u007f', '\u00a0', '\ufeff');

/** Text that no rule of the template language has a say in. */
export const plainText: Text = weigh([8, word], [3, mark], [1, foreign]);

const singleQuotedPiece = weigh(
  [12, plainText],
  [1, '"'],
  [1, '$x'],
  [1, '$'],
  [1, '#if'],
  [1, '\\'],
  [1, '\\n'],
  [1, '\\u0041'],
  [1, "''"],
  [1, '##'],
);

/** `'…'`: nothing in it is looked at. */
export const singleQuoted: Text = join("'", repeat(singleQuotedPiece, 0, 3), "'");

/** `"…"` around pieces that may be references and directives. */
export function doubleQuoted(inner: Part): Text {
  const piece = weigh(
    [10, plainText],
    [8, inner],
    [1, "'"],
    [1, '""'],
    [1, '\\'],
    [1, '\\n'],
    [1, '\\\\'],
    [1, '\\u0041'],
    [1, '#'],
    [1, '$ '],
    [1, '\\$x'],
    [1, '$5'],
    [1, '$!'],
    [1, '#[[$x]]#'],
  );
  return join('"', repeat(piece, 0, 3), '"');
}

/** A string for a key or a needle: without anything special. */
export const simpleString: Text = mostly(join("'", plainText, "'"), 3, join('"', plainText.filter((text) => !/["#$\\]/.test(text)), '"'));

export const boolean: Text = pick('true', 'false');

const key = pick("'a'", "'b'", "'c'", '"name"', '"id"', "'1'", '"x y"', '1', 'true', "''");

/** `{key: value, …}` */
export function mapLiteral(value: Part, gap: Part): Text {
  return join('{', gap, repeat(join(key, gap, ':', gap, value), 0, 4, join(gap, ',', gap)), gap, '}');
}

/** `[value, …]` */
export function listLiteral(value: Part, gap: Part): Text {
  const filled = join('[', gap, repeat(value, 1, 4, join(gap, ',', gap)), gap, ']');
  return weigh([40, filled], [6, '[]'], [1, '[ ]']);
}

/** `[from..to]`, short enough for every loop. */
export function rangeLiteral(end: Part, gap: Part): Text {
  return join('[', gap, end, gap, '..', gap, end, gap, ']');
}
