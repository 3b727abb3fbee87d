import { join, mostly, pick, type Part, type Text, weigh } from './combine';
import { condition, expression, sequence, textLiteral } from './expressions';
import { clientText } from './json-bodies';
import { jsonPath } from './json-paths';
import { decimal, integer, number, plainText } from './literals';
import { anyPath, argument, reference, textPath } from './references';
import { regex, replacement } from './regexes';
import { gap, space } from './white-space';

/*
 * Short templates that are about one thing each, so that one failure hides no other.
 */

const values = join(
  '#set($s = ', mostly("'a,b,,c'", 2, textLiteral), ')#set($t = "Hello")#set($n = ', number, ')#set($i = ', pick('0', '1', '2'), ')#set($d = ', decimal, ')#set($yes = true)#set($lo = 0)#set($hi = 2)',
  "#set($list = ['a', 2, 1.5])#set($map = {'a': 1, 'name': 'm', 'list': [1]})#set($root = $input.path('$'))#set($items = $root.items)#set($person = $root.person)",
);

const quotedSubject = plainText.map((text) => `'${text.replaceAll('\'', '')}'`);
const subject = pick("'a,b,,c,,'", "'aXbXc'", "'foo bar  baz'", "'2026-11-22'", "'aaa'", "'k=v&x=1'", "'  pad '", "''", "'Éé ß'", "'a.b|c'", "'line\nbreak\r\n'", "$input.params('q')", '$input.body', "$input.path('$.text')");

const onRegex: Text = join(
  '#set($s = ', weigh([3, subject], [1, quotedSubject]), ')',
  weigh(
    [3, join("$s.replaceAll('", regex, "', '", replacement, "')")],
    [1, join("$s.replaceFirst('", regex, "', '", replacement, "')")],
    [2, join("$s.matches('", regex, "')")],
    [3, join("#foreach($x in $s.split('", regex, "'", mostly('', 5, pick(', 2', ', 0', ', -1')), '))[$x]#end')],
  ),
);

const onPath: Text = weigh(
  [4, join("$input.json('", jsonPath, "')")],
  [3, join("$input.path('", jsonPath, "')")],
  [2, join('$input.', pick('json', 'path'), '("', jsonPath.filter((path) => !path.includes('"')), '")')],
  [2, join("#set($x = $input.path('", jsonPath, "'))$x|$x.size()|$x[0]|#foreach($y in $x)[$y]#end")],
  [1, join("#set($x = $input.path('", jsonPath, "'))#set($x.a = 5)$!x.put('b', 'n')$!x.add(1)$input.json('$')")],
  [1, join('$util.parseJson($input.body).toString() ', "$input.json('$') $input.path('$')")],
);

const arithmeticSign = pick(' + ', ' - ', ' * ', ' / ', ' % ');
const onNumbers: Text = weigh(
  [3, join('#set($x = ', number, arithmeticSign, number, ')$x $x.class.name')],
  [2, join('#set($x = ', number, ')#set($y = ', number, ')#set($z = $x', arithmeticSign, '$y)$z', arithmeticSign, pick('$x', '$y'), ' #if($x == $y)e#end#if($x < $y)l#end#if($x >= $y)g#end')],
  [2, join("#set($x = $util.parseJson('[", number, ', ', number, "]'))$x $x[0] #set($z = $x[0]", arithmeticSign, '$x[1])$z #if($x[0] == $x[1])e#end#if($x[0] > $x[1])g#end')],
  [1, join('#set($x = ', number, ')$x.', pick('intValue()', 'longValue()', 'doubleValue()', 'floatValue()', 'toString()', 'hashCode()', 'byteValue()', 'shortValue()', 'class.name', 'isNaN()'))],
  [1, join('#set($x = ', integer, ')#set($x = ($x + ', integer, ') * ', number, ' - $x / ', integer, ')$x')],
);

const onConditions: Text = weigh(
  [4, join(values, '#if(', condition(1), ')T#{else}F#end')],
  [1, join(values, '#set($x = ', condition(1), ')$x')],
);

const onCalls: Text = weigh(
  [5, join(values, '[', reference(anyPath(2)), ']')],
  [2, join(values, '[', reference(textPath(2)), ']')],
  [1, join(values, '#set($x = ', expression, ')[$x] #foreach($y in $x)<$y>#end')],
  [1, join(values, '#foreach($y in ', sequence, ')<$y $foreach.index $foreach.hasNext>#end')],
  [1, join(values, '$!map.put(', argument(1), ', ', argument(1), ')$map $map.keySet() $map.values() $map.size()')],
  [1, join(values, '#set($list = ["a"])$list.add(', argument(1), ')$list $list.contains(', argument(1), ') $list.indexOf(', argument(0), ')')],
);

const use = pick('$b', '$b.length()', '$b.toString()', '$b.a', '#if($b == "v")T#end', '#if($b)T#end', '#set($c = $b)$c', '#set($c = "$b")$c.length()', '#set($c = $b + "x")$c', '$util.urlEncode($b)', '$s.concat($b)', '$list.add($b)$list', '#foreach($i in [1, 2])$b#end', '$b.class.name', '#set($b = 1)$b', '${b}', '$!b$b', '#foreach($i in $b)i#end', '$list.contains($b)', '$map.get($b)');
const onBlocks: Text = join(
  "#set($s = 'v')#set($list = ['a'])#set($map = {'v': 'w'})#define($b)", space, pick('v', '$s', '$!nope', '$i', '$b', '#set($s = "w")', '#if($i == 1)one#break#end', '#stop', '#foreach($j in [1, 2])$j#break#end', '$foreach.index', '#define($c)inner#end$c'), space, '#end', space, use, space, use, '$!c',
);

const encoded: Part = weigh([2, "$input.params('q')"], [1, '$input.body'], [1, "$input.path('$.text')"], [1, quotedSubject], [1, clientText.filter((text) => !/['\\]/.test(text)).map((text) => `'${text}'`)], [1, number]);
const onUtilities: Text = join(
  '#set($x = ', encoded, ')$util.', pick('urlEncode($x)', 'urlDecode($x)', 'base64Encode($x)', 'base64Decode($x)', 'escapeJavaScript($x)', 'parseJson($x)', 'urlDecode($util.urlEncode($x))', 'base64Decode($util.base64Encode($x))', 'escapeJavaScript($x).length()'),
);

const glue = pick('$x', '${x}', '$!x', '$!{x}', '$nope', '#set($x = 1)', '#set( $y = "b" )', '#if(true)', '#if($x)', '#else', '#{else}', '#end', '#foreach($i in [1, 2])', '$i', 'a', ' ', '\n', '\t', '  ', '\r\n', '"', '##c\n', '#* c *#', '#[[d]]#', '\\', '$x.a', '$x.length()', '#foo', '#stop', '.', '[', '{', '(', '-');
const onWhiteSpace: Text = join('#set($x = "v")', glue, glue, glue, glue, '#if($x)', space, glue, space, '#end', gap, glue, '#foreach($z in [1, 2])', space, glue, space, '$z', space, '#end', space, glue, space);

/** A template about one matter. */
export const focusedTemplate: Text = weigh(
  [4, onRegex], [5, onPath], [3, onNumbers], [4, onConditions], [5, onCalls], [2, onUtilities], [4, onWhiteSpace], [2, onBlocks],
);
