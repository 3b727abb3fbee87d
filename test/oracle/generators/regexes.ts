import { byDepth, join, mostly, pick, repeat, type Text, weigh } from './combine';

const characterClass = pick(
  '[a-z]', '[A-Z0-9]', '[^,]', '[abc]', '[^a-c]', '[a-c&&[^b]]', '[\\d.]', '[\\w-]', '[ \\t]', '[.]', '[a-zA-Z_$]', '[^"]', '[\\[\\]]',
);
const shorthand = pick('\\d', '\\w', '\\s', '\\D', '\\W', '\\S', '.', '\\b', '\\.', '\\|', '\\\\', '\\x41', '\\t', '\\Qa.b\\E', '\\p{Alpha}', '\\p{L}', '\\h', '\\R');
const letter = pick('a', 'b', 'X', 'c', 'foo', ',', '-', ':', '=', ' ', '/', '1', '"', '&', 'é');
const quantifier = weigh([10, ''], [3, '+'], [3, '*'], [2, '?'], [1, '{2}'], [1, '{1,2}'], [1, '{1,}'], [1, '+?'], [1, '*?'], [1, '??'], [1, '?+'], [1, '{0,3}?']);

const atom = (depth: number): Text => depth === 0
  ? weigh([4, letter], [2, characterClass], [2, shorthand])
  : weigh(
      [8, letter],
      [4, characterClass],
      [4, shorthand],
      [3, join('(', alternatives(depth - 1), ')')],
      [1, join('(?:', alternatives(depth - 1), ')')],
      [1, join(pick('(?=', '(?!', '(?<=a', '(?<!b', '(?i:', '(?<n>', '(?>'), repeat(letter, 1, 2), ')')],
      [1, join('(', letter, ')\\1')],
    );

const sequence = byDepth((depth) => repeat(join(atom(depth), quantifier), 1, 3));

const alternatives = byDepth((depth) => weigh([5, sequence(depth)], [1, join(sequence(depth), '|', sequence(depth))]));

/** A regular expression of Java, as it stands between single quotes. */
export const regex: Text = weigh(
  [30, mostly(alternatives(1), 4, alternatives(0))],
  [3, join('^', alternatives(1))],
  [3, join(alternatives(1), '$')],
  [3, join('(?i)', alternatives(0))],
  [4, pick(',', '\\|', '&', '=', '\\s+', '\\s*,\\s*', '[0-9]+', '', ';', '.', '^\\s+|\\s+$', '[^\\w]', '\\.')],
  [1, pick('(', '[', '*', 'a{', '\\', 'a**', '(?<x', '[z-a]', '\\k<n>', '(?z)')],
);

/** What a match is replaced with. */
export const replacement: Text = weigh([10, pick('', '-', 'x', '$0', '<$0>', '\\"', "''", '_', '\\\\', '\\$', 'é', ' ')], [3, pick('$1', '[$1]')], [1, pick('$', '\\', '$9', '${n}', '$x')]);
