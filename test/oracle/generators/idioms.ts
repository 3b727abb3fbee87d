import { join, mostly, pick, repeat, type Text, weigh } from './combine';
import { condition } from './expressions';
import { jsonPath } from './json-paths';
import { regex, replacement } from './regexes';
import { gap, space } from './white-space';

/*
 * What mapping templates do in life: pass everything on, build instances for an endpoint, pick from a document, map a list,
 * turn a form into JSON, answer errors. The holes are filled at random.
 */

const parameter = pick('q', 'id', 'items', 'user_id', 'page', 'X-Trace', 'none');
const member = pick('id', 'name', 'price', 'tags', 'flag', 'none', 'a');
const separator = pick('#if($foreach.hasNext),#end', '#if( $foreach.hasNext ),#end', '#if($velocityHasNext), #end', '#if($foreach.count < $list.size()),#end', '#if(!$foreach.last),#end', '#if($foreach.hasNext),\n#end');
const escaped = (value: string): Text => pick(
  value, `$util.escapeJavaScript(${value})`, `$util.escapeJavaScript(${value}).replaceAll("\\\\'","'")`, `$util.urlEncode(${value})`, `$util.base64Encode(${value})`,
);

const passEverything = join(
  '#set($allParams = $input.params())\n{\n"body-json" : ', pick("$input.json('$')", "$input.json('$.a')", '"$util.escapeJavaScript($input.body)"'),
  ',\n"params" : {\n#foreach($type in $allParams.keySet())\n', space, '#set($params = $allParams.get($type))\n"$type" : {\n', space,
  '#foreach($paramName in $params.keySet())\n  "$paramName" : "', escaped('$params.get($paramName)'), '"\n', space, '#if($foreach.hasNext),#end\n', space,
  '#end\n}\n', space, '#if($foreach.hasNext),#end\n#end\n},\n"stage" : "$context.stage", "ip": "$context.identity.sourceIp", "principal": "$context.authorizer.principalId"',
  pick('', ', "env": "$stageVariables.env"', ', "vars": {#foreach($key in $stageVariables.keySet())"$key": "$util.escapeJavaScript($stageVariables.get($key))"#if($foreach.hasNext),#end#end}'), '\n}',
);

const instances = join(
  '#set(', gap, '$user = $input.params("', parameter, '")', gap, ')', space, '#set(', gap, '$list = $input.params("', parameter, '").split("', pick(',', '%2C', ',\\s*', '\\|', ''), '")', gap, ')', space,
  '{', space, '"instances": [', space, '#foreach(', gap, '$item in $list', gap, ')', space, '{"in0": [$user], "in1": [', pick('$item', '"$item"', '$item.trim()', '"$item.toUpperCase()"'), ']}', separator, space, '#end', space, ']}',
);

const pickFromDocument = join(
  "#set($inputRoot = $input.path('", jsonPath, "'))", space, '{', space,
  repeat(join('"', member, '": ', weigh(
    [3, join('"$inputRoot.', member, '"')],
    [2, join("$input.json('$.", member, "')")],
    [2, join("$input.json('", jsonPath, "')")],
    [1, join("\"$input.path('", jsonPath, "')\"")],
    [1, join('#if($inputRoot.', member, pick('', ' != ""', ' == $null', '.isEmpty()', ' && $inputRoot.a', '.size() > 0'), ')"$inputRoot.', member, '"#{else}null#end')],
  )), 1, 4, join(',', space)), space, '}',
);

const mapList = join(
  '#set($list = $input.path(\'', pick('$.items', '$.tags', '$.items[*].name', '$..price', '$.items[?(@.price > 10)]', '$.person.tags', '$'), "'))", space, '[', space,
  '#foreach($elem in $list)', space, weigh(
    [4, join('{"', member, '": "$elem.', member, '", "n": $foreach.', pick('index', 'count', 'hasNext'), '}')],
    [1, join('$elem.', member, '#set($elem.', member, ' = "', pick('x', '$foreach.index', '$elem'), '")')],
    [1, join('#if(', condition(0), ')$elem.', member, '#else"none"#end')],
    [1, '{#foreach($key in $elem.keySet())"$key": "$elem.get($key)"#if($foreach.hasNext),#end#end}'],
    [1, '#foreach($tag in $elem.tags)$tag$foreach.parent.count#if($foreach.hasNext);#end#end'],
    [1, '#foreach($e in $elem.entrySet())$e.key=$e.value#if($foreach.hasNext)&#end#end'],
  ), space, separator, space, '#end', space, ']', pick('', "$input.json('$')", '$list.size()', '$list'),
);

const formToJson = join(
  '#set($raw = ', pick('$input.body', "$input.path('$')", "'name=foo+bar&id=%31&empty=&flag'", "$input.params('q')"), ')', space,
  "{\n#foreach($pair in $raw.split('&'))", space, "#set($kv = $pair.split('='))", space,
  '#if($kv.size() > ', pick('0', '1'), ')', space, '"$util.urlDecode($kv[0])": "', pick('$util.urlDecode($kv[1])', '$!kv[1]', '$!{kv.get(1)}'), '"#if($foreach.hasNext),#end\n#end', space, '#end}',
);

const callService = join(
  pick('Action=SendMessage&MessageBody=', 'Action=Publish&Message=', '{"input": "', '{"Data": "'),
  pick('$util.urlEncode($input.body)', "$util.escapeJavaScript($input.json('$'))", "$util.base64Encode($input.json('$.text'))", "$util.urlEncode($input.json('$.person'))", '$util.base64Encode($input.body)', "$util.urlEncode($input.params('q'))"),
  pick('', '"}', '&MessageAttribute.1.Name=trace&MessageAttribute.1.Value.StringValue=$input.params(\'X-Trace\')', '", "PartitionKey": "$context.requestId"}'),
);

const override = join(
  "#set($inputRoot = $input.path('$'))", space, '#if(', weigh([2, condition(1)], [1, '$inputRoot.toString().contains("id")'], [1, join('$inputRoot.', member, ' != ""')]), ')', space,
  '#set($context.responseOverride.', pick('status = 400', 'status = "404"', 'header.X-Id = $inputRoot.id', 'header.Location = "/$inputRoot.id"', 'status = $inputRoot.id', "header['a'] = 'b'"), ')', space,
  '#else', space, '#set($context.requestOverride.', pick("header.foo = 'bar'", 'path.id = $inputRoot.name', "querystring.q = $input.params('q')", "header['X-A'] = $inputRoot.tags", 'path.n = 5', 'header.b = true'), ')', space, '#end', space,
  pick('', '$!context.responseOverride.status', '{"message": "$inputRoot.name"}', '$context.requestOverride.header'),
);

const cleaning = join(
  "#set($text = $input.path('$.text'))", space, '#set($clean = $text.replaceAll(\'', regex, "', '", replacement, "')", pick('', '.trim()', '.toLowerCase()', ".split(',')"), ')', space, '"$clean" $clean.length() $!clean[0]',
);

const building = join(
  '#set($out = {})', space, "#foreach($item in $input.path('$.items'))", space, '#set($ignore = $out.put("', pick('$item.name', '$item.id', 'k$foreach.index'), '", ', pick('$item', '$item.price', '$foreach.count', '[$item.id, $item.name]'), '))', space, '#end', space,
  pick('$out', '$out.keySet()', '$out.values()', '#foreach($e in $out.entrySet())$e #end', '$out.size()', '$out.toString().length()'),
);

const adding = join(
  '#set($total = 0)#set($joined = "")#set($all = [])', space, "#foreach($item in $input.path('", pick('$.items', '$.tags', '$.items[*].price'), "'))", space, '#set($total = $total + ', pick('1', '$item.price', '$item.id', '$item', '$foreach.index * 2'), ')', space,
  mostly(pick('#set($joined = "$joined$item,")', '#set($joined = $joined + $foreach.count)', '#set($ok = $all.add($item))', '$!all.add("$item")', '#set($ok = $all.add($item.name))'), 6, '#if($total > 10)#break#end'), space, '#end', space,
  '$total $joined $all', pick('', ' $all.size()', ' #set($half = $total / 2)$half', ' #set($mod = $total % 3)$!mod'),
);

/** A template as users of API Gateway write them. */
export const idiomTemplate: Text = pick(
  passEverything, instances, pickFromDocument, mapList, formToJson, callService, override, cleaning, building, adding,
);
