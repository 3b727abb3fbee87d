import * as fc from 'fast-check';
import { template as usualTemplate, type OracleCase } from '../oracle/generators/cases';
import { join, pick, repeat, type Text, weigh } from '../oracle/generators/combine';
import { jsonPath } from '../oracle/generators/json-paths';
import { mutated } from '../oracle/generators/mutations';
import { regex } from '../oracle/generators/regexes';
import { request as usualRequest, type OracleRequest } from '../oracle/generators/requests';
import { tokenSoup } from '../oracle/generators/token-soup';

/** Code units of every kind, halves of surrogate pairs among them. */
const bytes: Text = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const latinBytes: Text = fc.uint8Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units));

const longSoup: Text = repeat(join(tokenSoup, pick('', ' ', '\n')), 1, 12);

const opener = pick(
  '(', '[', '{', '"', "'", '!', '#if(true)', '#if($x)', '#if(!', '#if((', '#foreach($i in [1])', '#foreach($i in $x)', '#define($x)', '#set($x = ', '#set($x = (', '#set($x = [', '#set($x = {"a":', '#set($x = "',
  '#set($x = !', '#set($x = 1 + ', '#set($x = -', '$x.a(', '$x[', '${', '${x.a(', '$x.a', '$x[0]', '$!', '#[[', '#*', '##', '\\', '#macro(a ', '#elseif(true)', '#else', '#end', '$util.parseJson(', '[1, ', '{1:', '"$x', '"#if(true)', '$x.toString()', '#@a(',
);
const closer = pick('', ')', ']', '}', '"', '#end', '))', '])', ')#end', '"}', '1)', 'true)a#end', ']])', '}})');

const nested: Text = fc.tuple(pick('', '#set($x = [1])', '#set($x = ', '#if('), opener, fc.integer({ min: 1, max: 3000 }), pick('1', '', 'a', '$x', 'true'), closer, fc.boolean())
  .map(([head, open, depth, middle, close, isClosed]) => head + open.repeat(depth) + middle + (isClosed ? close.repeat(depth) : close));

const endless = pick('[1..1000]', '[1..1000000]', '[1..2147483647]', '[-2147483648..2147483647]', '$list', '$map', '$map.keySet()', '$list.subList(0, $list.size())', '[1..50]', '"$s".split("")');
const growth = pick(
  '#set($s = "$s$s")', '#set($s = $s + $s)', '#set($n = $n * $n)', '#set($n = $n + $n)', '$list.add($list)', '#set($ok = $list.addAll($list))', '#set($ok = $list.add($s))', '#set($ok = $map.put($s, $map))', '#set($ok = $map.put("a", $list))',
  '#set($list = [$list, $list])', '#set($map = {"a": $map, "b": $map})', '$s', '$list', '$map', '#set($d = $d * 1e300)', '#set($s = $s.replaceAll("", "$s"))', '#set($s = $s.concat($s))', '#set($s = $util.urlEncode($s))', '#set($s = $util.escapeJavaScript("$s\\"\\""))', '#set($s = $util.base64Encode($s))',
  '#set($ok = $list == $list)', '$list.hashCode()', '$map.equals($map)', '#set($s = "$list$map")', "#set($x = $input.path('$..*'))", "$input.json('$')", '#set($s = $s.repeat(1000))', '#set($n = $n * 1000000007)', '#if($n > 0)$n#end', '$list.contains($s)', '$foreach.parent', '#set($foreach.a = $foreach)', '$b', '#define($b)$b#end',
  '#set($ok = $input.path("$").put("self", $input.path("$")))', "#set($ok = $context.requestOverride.header.put('a', $context))", '#set($context.responseOverride.header.h = $list)',
);
const START = '#set($s = "ab")#set($n = 3)#set($d = 1.5)#set($list = ["a"])#set($map = {"a": 1})';
const loops: Text = fc.tuple(fc.array(endless, { minLength: 1, maxLength: 4 }), fc.array(growth, { minLength: 1, maxLength: 3 }))
  .map(([sequences, steps]) => START + sequences.map((sequence) => `#foreach($i in ${sequence})`).join('') + steps.join('') + '#end'.repeat(sequences.length) + '$s.length() $list.size() $n');

const LARGE_START = '#set($s = "ab\u0416")#set($c = "x")#set($n = 9223372036854775807)#set($n = $n + $n)#set($l = [1])#set($m = {"a": 1})#set($r = [1..1000])#set($k = [])';
const larger = pick(
  '#set($s = "$s$s")', '#set($c = $c.concat($c))', '#set($s = $s.repeat(50))', '#set($ok = $l.addAll($l))', '#set($ok = $l.addAll($r))', '#set($ok = $m.put($i, $l))', '#set($ok = $m.put("$i $foreach.parent.count", $s))', '#set($m = {"a": $m, "b": $l})',
  '#set($l = [$l, $m, $s])', '#set($n = $n * $n)', '#set($n = $n.shiftLeft(5000))', '#set($n = $n.pow(9))', '#set($r = [1..200000])', '#set($s = $s.replace("a", "$s"))', '#set($s = $s.replaceAll("b", "$c$c"))', "#set($s = $s.format('%s%1$S', $s))",
);
const largeValue = pick(
  '$s.toCharArray()', '$c.toCharArray()', '$s.getBytes()', '$s.split("")', '$c.split("x")', '$s.toUpperCase()', '"$s$i"', '"$l"', '"$m"', '$s.concat($c)', '$r.subList(0, $r.size())', '$r.toArray()', '$l.clone()', '$m.clone()', '$m.entrySet().toArray()', '$m.keySet().toString()', '$m.values()', '$l.iterator()',
  '[1..100000]', '[[], {}, [$i]]', '{"a": {"b": $i}}', '$util.parseJson($input.body)', "$input.path('$')", "$input.path('$..*')", "$input.json('$')", '$util.urlEncode($s)', '$util.base64Encode($c)', '$util.escapeJavaScript("$s\"")', '$util.urlDecode($s)', '$n.toString(2)', '$n.negate()', '"$n"', '$s.indent(3)', '$c.chars()',
  '$s.join(",", $s, $c)', '$s.format("%100000s", $i)', '$s.indexOf($c)', '$c.lastIndexOf("x$c")', '$c.contains("$c$s")', '$foreach', '$s.matches("(a|b)*c")', '$c.replaceAll("(x|y)*z", "")', '$l.hashCode()', '$l.equals($l.clone())', '$k', '$k.clone()',
);
const keeper = (value: string): string => `#set($ok = $k.add(${value}))`;
const large: Text = fc.tuple(
  fc.array(fc.tuple(larger, fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 4 }),
  fc.array(pick('[1..1000]', '[1..50]', '$r', '$l'), { minLength: 1, maxLength: 3 }),
  fc.array(weigh([3, largeValue.map(keeper)], [1, larger], [1, largeValue.map((value) => `#set($v = ${value})`)], [1, pick('$s', '$l', '$k', '$m')]), { minLength: 1, maxLength: 4 }),
).map(([preparations, sequences, steps]) => LARGE_START + preparations.map(([step, times]) => `#foreach($i in [1..${times}])${step}#end`).join('')
  + sequences.map((sequence) => `#foreach($i in ${sequence})`).join('') + steps.join('') + '#end'.repeat(sequences.length) + '$k.size() $s.length()');

const evilPattern = weigh(
  [3, pick('(a+)+$', '(a|a)*b', '(a|aa)+c', '(.*)*x', '(.*a){12}', '([a-z]+)*\\d', '(x+x+)+y', '(a*)*', '(a*)+b', '(?=(a+)+b)', '(a+)+\\1b', '^(([a-z])+.)+[A-Z]$', '(?:a?){30}a{30}', '\\s+$', '(\\w+\\s?)*!', 'a{2147483647}', '(a{1000}){1000}', '.{1,1000}.{1,1000}.{1,1000}z')],
  [1, regex],
  [1, fc.integer({ min: 1, max: 3000 }).map((depth) => '('.repeat(depth) + 'a' + ')'.repeat(depth))],
  [1, fc.integer({ min: 1, max: 3000 }).map((depth) => '[a'.repeat(depth) + ']'.repeat(depth))],
  [1, fc.integer({ min: 1, max: 3000 }).map((times) => 'a?'.repeat(times) + 'a'.repeat(times))],
);
const subject = pick('$s', '"$s$s$s$s"', "$input.path('$.long')", '$input.body', '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"');
const patterns: Text = join(
  '#set($s = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")#set($t = ', subject, ')$t.', pick('matches', 'replaceAll', 'split', 'replaceFirst'), "('", evilPattern, "'", pick('', ", '$0$0'", ", '-'", ', 3'), ')',
);

const hugeNumber = pick('1E2147483647', '1e-2147483648', '1E999999999', '-1E400', '9'.repeat(2000), `0.${'1'.repeat(2000)}`, '1E100000', '123456789012345678901234567890.5e99999', '1e99999999999999999999');
const numbers: Text = join(
  "#set($x = $util.parseJson('{\"a\": ", hugeNumber, "}').a)$x ", pick('', '$x.intValue()', '$x.toString().length()', '#set($y = $x * $x)$y', '#set($y = $x + 1)$y', '#set($y = $x % 7)$y', '#if($x == 1)a#end', '$x.hashCode()', "$input.json('$')", '#set($y = $x / 3)$y', '[1..$x]', '#foreach($i in [$x..3])a#end'),
);

const calls: Text = join('#set($s = "ab")#set($l = [1])$s.', pick(
  'repeat(2147483647)', 'repeat(100000000)', 'format("%2147483647d", 1)', 'substring(-2147483649)', 'substring(9223372036854775807)', 'split("", 2147483647)', 'concat($null)', 'join("a", $l, $l)', 'indent(100000000)', 'charAt(99999999999)', 'getBytes()', 'chars()', 'toCharArray()', 'class.forName("java.lang.Runtime")',
  '__proto__', 'constructor', 'constructor("return process")()', 'prototype', 'hasOwnProperty("a")', 'valueOf()', 'toString.call()', 'class.classLoader', 'getClass().getName()', '["__proto__"]', '["constructor"]["constructor"]', 'wait()', 'notify()', 'lines()', 'intern()', 'then(1)', 'toJSON()', 'call(1)', 'apply(1)', 'bind(1)',
), ' $l.constructor $l.__proto__ $l.length $l.push(1) $l["length"] $l.forEach($s) $!l.map("a")');

const mirror = new Map([['[', ']'], ['{', '}']]);
const deepJson: Text = fc.tuple(
  pick('[', '{"a":', '[{"a":', '[[],', '{"long":"x","a":', '{a:', '[1,'), fc.integer({ min: 1, max: 5000 }), fc.boolean(),
).map(([open, depth, isClosed]) => {
  const close = open.split('').reverse().map((letter) => mirror.get(letter) ?? '').join('');
  return open.repeat(depth) + (isClosed ? `1${close.repeat(depth)}` : '');
});
const longText: Text = fc.integer({ min: 1, max: 20_000 }).map((length) => JSON.stringify({ long: 'a'.repeat(length), items: Array.from({ length: length % 500 }, (_, index) => ({ id: index })) }));
const protoJson = pick('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', '{"toString":1,"valueOf":2,"length":3,"hasOwnProperty":4}', '[{"__proto__":null}]', '{"a":{"__proto__":{"b":1}}}');
const evilBody: Text = weigh([3, deepJson], [2, longText], [2, protoJson], [2, bytes], [1, hugeNumber.map((text) => `{"a":${text}}`)], [1, join('[', hugeNumber, ',', hugeNumber, ']')]);

const readers: Text = weigh(
  [4, join("$input.path('", jsonPath, "')", pick('', '.a', '.toString()', '.size()', '.keySet()'), " $input.json('", jsonPath, "')")],
  [1, pick("$input.path('$')", "$input.json('$')", "$input.json('$..*')", "$input.path('$..a')", "$input.path('$..*').size()", '$util.parseJson($input.body)', '$util.parseJson($input.body).toString()', "$input.path('$.items[?(@.id > 3)]').size()", '$util.urlEncode($input.body)', '$util.escapeJavaScript($input.body)', '$util.base64Decode($input.body)', '$util.urlDecode($input.body)')],
  [1, join("$input.path('", bytes.map((text) => text.replace(/'/g, '')), "')")],
  [1, fc.tuple(pick('$', '$.a', '$..a', '$[*]'), pick('.a', '[0]', '..a', '[*]', '[?(@.a)]', '..*', "['a']", '[?(', '[', '('), fc.integer({ min: 1, max: 1000 })).map(([head, step, times]) => `$input.path('${head}${step.repeat(times)}')`)],
);

const anyTexts = fc.dictionary(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'a'), fc.string({ maxLength: 8 })), weigh([1, bytes], [1, 'a']), { maxKeys: 4 });
const evilRequest: fc.Arbitrary<OracleRequest> = fc.record({ body: evilBody, path: anyTexts, query: anyTexts, headers: anyTexts, stageVariables: anyTexts, context: anyTexts }, { requiredKeys: ['body'] });

const hostileTemplate = weigh(
  [20, bytes],
  [10, latinBytes],
  [40, tokenSoup],
  [30, longSoup],
  [60, mutated(mutated(usualTemplate))],
  [20, nested],
  [10, loops],
  [20, patterns],
  [10, numbers],
  [10, calls],
  [40, readers],
  // Each takes half a second.
  [2, large],
);

/** A template that nobody means well with, and a payload to match. */
export const hostileCase: fc.Arbitrary<OracleCase> = fc.record({
  template: hostileTemplate,
  request: fc.oneof({ weight: 3, arbitrary: usualRequest }, { weight: 2, arbitrary: evilRequest }),
}, { noNullPrototype: true });

/** A template that makes as much as it can, and keeps it. */
export const largeCase: fc.Arbitrary<OracleCase> = fc.record({
  template: large,
  request: fc.oneof(usualRequest, evilRequest),
}, { noNullPrototype: true });
