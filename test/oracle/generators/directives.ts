import * as fc from 'fast-check';
import { byDepth, join, mostly, pick, repeat, type Part, type Text, weigh } from './combine';
import { condition, expression, sequence } from './expressions';
import { plainText } from './literals';
import { anyPath, argument, listPath, mapPath, numberPath, reference, textPath, truthPath } from './references';
import { beforeParenthesis, blank, innerGap, space } from './white-space';

/** `#name` or, as rarely in life, `#{name}`. */
const named = (name: string): Text => mostly(`#${name}`, 12, `#{${name}}`);

/** `#end`, in braces where a letter could follow. */
const end: Text = weigh([20, '#end'], [1, '#{end}'], [1, '#end ']);

/** What follows `else` and `end` must not be a letter. */
const then: Text = weigh([4, ' '], [4, '\n'], [1, '{else}']).map((text) => text.startsWith('{') ? ' ' : text);

const target = weigh(
  [12, pick('s', 't', 'x', 'name', 'i', 'n', 'd', 'yes', 'no')],
  [3, pick('list', 'names', 'items', 'map', 'root', 'person', 'item')],
  [3, pick('map.a', 'map.name', 'root.a', 'map.list', "map['a']", 'person.name', 'root.person.name', 'list[0]', 'items[0].a')],
  [2, pick('context.responseOverride.status', 'context.requestOverride.header.h', 'context.requestOverride.path.p', 'context.requestOverride.querystring.q', 'context.responseOverride.header.Location', "context.requestOverride.header['x-y']")],
  [1, pick('nope.a', 'context.stage', 'stageVariables.env', 'input', 'util', 'foreach', 's.a', 'none')],
);

/** `#set( $target = … )` */
export function set(name: Part, value: Part): Text {
  const left = weigh([24, join('$', name)], [1, join('${', name, '}')], [1, join('$!', name)]);
  return join(named('set'), beforeParenthesis, '(', innerGap, left, innerGap, '=', innerGap, value, innerGap, ')');
}

const ordinaryText: Text = weigh(
  [10, plainText],
  [4, pick('"key": ', ', ', '{', '}', '[', ']', '"', ': ', ',\n', '{"in0": [', ']}', '<a href="#">', 'C# ', '100%', "it's", '|', '/', '@')],
);

const oddText: Text = pick(
  '$ ', '$5', '$$', '$$x', '# ', '#1', '##comment\n', '## $x #if\n', '##\n', '#* c *#', '#*\n#if($x)\n*#', '#**\n * doc\n *#', '#[[raw $x #if]]#', '#[[\n$s\n]]#', '#[[ # ]# ]]#', '#foo', '#foo($x)', '#foo()', '#ending', '#setx',
  '\\$s', '\\\\$s', '\\\\\\$s', '\\$nope', '\\\\$nope', '\\${s}', '\\$!s', '\\$!{s}', '$\\!s', '$!\\s', '\\#if', '\\#set($x = 1)', '\\\\#set($x = 1)', '\\#end', '\\#foo', '\\', '\\\\', '\\n', '\\#if(true)a\\#end', '\\##', '\\#[[',
  '#evaluate("$s")', '#parse("a.vm")', '#include("a.txt")', '#macro(m $a)<$a>#end', '#m("x")', '#return', '#@foo()x#end', '#literal()x#end', '#{foo}', '#{if', '#-', '#!', '#$s', '#$nope', '#(', '#else1', '$s$t', '$s.', '$s..a', '$s.5', '$s.(a)', '$s-t', '$s-', '$s[', '$s[x]',
  '$s {', '$s{', '$s}', '$s(', '$s()', '$!', '$!5', '$!!s', '$-x', '$_x', '${', '${s', '${ s}', '${s }', '${s.}', '$!{s', '$.s', '$s.length', '$s.length ()', '$s .length()', '$s\n.length()', '$list [0]', '$list[0][0]', '$map.name[0]', '$x.get', '$s#', '$s##c\n', '$s#*c*#', '*#', ']]#', '#*', '#end',
);

const text: Text = weigh([30, ordinaryText], [1, oddText]);

const anyReference = reference(weigh(
  [3, textPath(1)], [2, numberPath(1)], [1, truthPath(1)], [2, listPath(1)], [2, mapPath(1)], [6, anyPath(1)], [3, anyPath(2)],
));

const loopText: Text = weigh(
  [6, pick('$item', '$x', '$key', '$entry', '$foreach.index', '$foreach.count', '$velocityCount', '$item.name', '$!item.price', '$entry.key=$entry.value', '$root.get($key)', '${foreach.index}')],
  [4, pick('#if($foreach.hasNext),#end', '#if( $foreach.hasNext ), #end', '#if($velocityHasNext),#end', '#if($foreach.first)[#end', '#if($foreach.last)]#end', '#if($foreach.count > 1),#end', '#if(!$foreach.last),#else.#end')],
  [1, pick('#if($foreach.index == 1)#break#end', '#if($foreach.count >= 2)#break #end', '$foreach.parent.index', '$foreach.topmost.count', '$foreach', '$foreach.stop()', '#break', '$item.setValue("v")', '#set($item = 1)', '#set($foreach.a = 1)$foreach.a')],
);

const block = byDepth((depth): Text => repeat(join(piece(depth), space), depth === 0 ? 0 : 1, depth === 0 ? 2 : 3));

const ifDirective = byDepth((depth): Text => join(
  named('if'), beforeParenthesis, '(', innerGap, condition(1), innerGap, ')', space, block(depth),
  weigh([4, ''], [1, join(named('elseif'), beforeParenthesis, '(', innerGap, condition(0), innerGap, ')', space, block(depth))]),
  weigh([3, ''], [2, join('#else', then, block(depth))], [1, join('#{else}', block(depth))]),
  end,
));

const loopBlock = (depth: number): Text => repeat(join(weigh([2, loopText], [1, piece(depth)]), space), 0, 4);

const foreachDirective = byDepth((depth): Text => join(
  named('foreach'), beforeParenthesis, '(', innerGap, mostly('$', 16, '$!'), pick('item', 'x', 'key', 'entry', 'i', 's'), blank, 'in', blank, sequence, innerGap, ')', space, loopBlock(depth), end,
));

const defineDirective = byDepth((depth): Text => join(
  '#define', beforeParenthesis, '(', innerGap, '$', pick('block', 'x', 'b'), innerGap, ')', space, block(depth), end, pick('', '$block', '$x', '$b', '$block$block', '${block}', '$b()'),
));

/** A directive, a reference or text. */
const piece = byDepth((depth): Text => depth === 0
  ? weigh([6, text], [8, anyReference], [3, set(target, expression)], [1, space])
  : weigh(
      [6, text],
      [8, anyReference],
      [6, set(target, expression)],
      [5, ifDirective(depth - 1)],
      [4, foreachDirective(depth - 1)],
      [1, defineDirective(depth - 1)],
      [1, join('#set($x = "', mostly(ifDirective(0), 3, foreachDirective(0)).filter((directive) => !directive.includes('"')), '")$x')],
      [1, mostly(join('$util.parseJson($input.json(\'$\'))', '.', pick('a', 'items', 'person')), 4, join('$!map.put(', argument(1), ', ', argument(1), ')'))],
      [1, mostly('', 8, pick('#stop', '#break', '#stop()', '#stop x', '#break()'))],
    ));

/** What makes the variables that the references name; now and then one is missing. */
const preparation: Text = fc.tuple(
  ...[
    join("#set($s = '", plainText.filter((text) => !text.includes("'")), "')"),
    join('#set($t = "', pick('Hello', 'a,b,,c', 'aXbXc', '', 'foo bar', '12', 'é'), '")'),
    join('#set($name = ', pick("'n'", "$input.path('$.name')", '$root.name', '"$s$t"', "$input.params('q')"), ')'),
    join('#set($i = ', pick('0', '1', '2', '-1', '7'), ')'),
    join('#set($n = ', pick('3', '10', '-2', '2147483647', '9223372036854775807', '12345678901234567890', "$input.path('$.price')"), ')'),
    join('#set($d = ', pick('1.5', '0.1', '100.0', '-2.25', '1e10', '3.0'), ')'),
    pick('#set($lo = 0)#set($hi = 4)', '#set($lo = -1)#set($hi = 2)', '#set($lo = 3)#set($hi = 1)'),
    pick('#set($yes = true)#set($no = false)', '#set($yes = 1 < 2)', '#set($no = !true)', '#set( $yes = "a" == "a" )'),
    pick("#set($list = ['a', 'b', 3])", '#set($list = [])', '#set($list = [1..4])', "#set($list = ['x', [1, 2], {'k': 1.5}])", "#set($list = [1, 2.0, '1', true])"),
    pick("#set($names = 'a,b,,c,,'.split(','))", "#set($names = $t.split(','))", "#set($names = ['n1', 'n2'])", '#set($names = $map.keySet())').map((line) => line.includes("'a,b") ? "#set($names = $t.split(','))" : line),
    pick("#set($map = {'name': 'm', 'a': 1, 'list': [1, 2], 'n': 2.5})", '#set($map = {})', "#set($map = {'a': {'b': $s}, 'name': $t, 1: 'one'})"),
    pick("#set($root = $input.path('$'))", "#set($root = $util.parseJson($input.json('$')))", "#set( $root = $input.path('$') )\n"),
    pick("#set($items = $input.path('$.items'))", '#set($items = $root.items)', "#set($items = $input.params('items').split(','))"),
    pick("#set($person = $input.path('$.person'))", '#set($person = $root.person)', "#set($person = {'name': 'p'})"),
    pick('#set($x = $nope)', "#set($x = 'x')", '#set($x = $map.a)', ''),
  ].map((line) => fc.tuple(mostly(line, 8, ''), weigh([3, '\n'], [3, ''], [1, ' '], [1, '\r\n']))),
).map((lines) => lines.flat().join(''));

/** A template that sets its variables first and then does all kinds of things with them. */
export const grammarTemplate: Text = join(weigh([6, preparation], [1, '']), space, repeat(join(piece(2), space), 1, 4));
