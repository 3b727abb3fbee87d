import { join, pick, repeat, type Text, weigh } from './combine';

const member = pick('a', 'b', 'id', 'name', 'price', 'tags', 'items', 'person', 'none', 'flag', 'missing', 'text', 'x-y', 'length', 'empty');

const child = weigh([14, join('.', member)], [3, join("['", member, "']")], [1, join('["', member, '"]')], [1, join("['", member, "','", member, "']")], [1, join("['", member, "', '", member, "']")]);

const index = weigh([8, pick('[0]', '[1]', '[2]')], [1, pick('[-1]', '[9]', '[0,1]', '[1,0]', '[0, 2]', '[0:2]', '[1:]', '[:1]', '[-2:]', '[0:-1]', '[ 0 ]', '[:-1]')], [2, '[*]'], [1, '.*']);

const operand = pick('1', '10', '2.5', "'a'", '"b"', 'true', 'null', "'abc'", '@.price', '@.id', '$.id', "''", '-1', 'false');

const comparison = weigh(
  [6, join('@.', member, pick(' ', ''), pick('==', '!=', '<', '>', '<=', '>='), pick(' ', ''), operand)],
  [3, join('@.', member)],
  [1, join('@.', member, " in ['a','b', 1]")],
  [1, join('@.', member, pick(' =~ /a.*/', ' =~ /A/i', ' nin [1]', ' size 2', ' empty true', ' exists true', ' contains 1'))],
  [1, join('@', pick('==', '>', '<='), operand)],
  [1, join("@['", member, "'] == ", operand)],
);

const filter = weigh([8, join('[?(', comparison, ')]')], [1, join('[?(', comparison, pick(' && ', ' || ', '&&'), comparison, ')]')], [1, join('[?( ', comparison, ' )]')]);

const step = weigh([12, child], [5, index], [2, filter], [1, join('..', member)], [1, pick('..*', '.length()', '..[0]', '[(@.length-1)]', '[@.length-1]', '.min()', '..')]);

/** A JsonPath, mostly one that a mapping template of today would hold. */
export const jsonPath: Text = weigh(
  [4, '$'],
  [8, join('$', child)],
  [6, join('$.', pick('items', 'tags'), index, repeat(child, 0, 2))],
  [5, join('$.', pick('items', 'tags', 'person'), filter, repeat(child, 0, 1))],
  [5, join('$.', pick('person', 'items', 'a'), child)],
  [6, join('$', repeat(step, 1, 3))],
  [2, join('$..', member, repeat(index, 0, 1))],
  [1, join('$.', repeat(step, 1, 2), '.', member)],
  [1, join(member, repeat(child, 0, 1))],
  [1, pick('', ' ', '$.', '$..', '$[', '@', '$.a.', ' $', '$ ', '$.items[', '$[*]', '$.*', '$..*', '$.items[?(@.a]', '$.items[?(]', "$['']", '$.name.length', '$a', '$.a b', '$.items.length()')],
);
