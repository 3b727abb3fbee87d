import type { GoodTemplate } from '../good-template';

export const members: readonly GoodTemplate[] = [
  { title: 'members of the payload with any name', template: '{"a": "$util.urlEncode($input.path("$.a").length)"}' },
  { title: 'properties of a list', template: '#set($l = ["a"])\n{"a": "$l.empty $l.class.name $l.isEmpty() $l.size()"}' },
  { title: 'entries of a map', template: '#set($m = {"length": 1})\n{"a": $m.length, "b": $m.get("length"), "c": $m.size()}' },
  { title: 'a variable that is empty before it is a map', template: '#set($x = "")\n#if($input.params("a") == "q")#set($x = {"a": "b"})#end\n{"a": "$x.get("a")"}' },
  { title: 'methods of a string', template: '{"a": $input.params("a").length(), "b": "$util.urlEncode($input.params("a").trim().toUpperCase())"}' },
  { title: 'the parts of a string', template: '{"a": $input.params("a").split(",").size()}' },
  { title: 'a bare reference that is compared further on', template: '#set($x = $input.params("x"))\n#if($x && $x != "")\n{"a": 1}\n#else\n{}\n#end' },
  { title: 'a bare reference whose property is asked further on', template: '#set($c = $context.authorizer)\n#if($c && !$c.empty)\n{"a": 1}\n#else\n{}\n#end' },
];
