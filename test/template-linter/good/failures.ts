import type { GoodTemplate } from '../good-template';

export const failures: readonly GoodTemplate[] = [
  { title: 'an element of a list that is long enough', template: '#set($l = $input.path("$.l"))\n#if($l.size() > 5)\n{"a": "$util.urlEncode($l[5])"}\n#end' },
  { title: 'a list that is not empty', template: '#set($l = $input.path("$.l"))\n#if(!$l.isEmpty())\n{"a": "$util.urlEncode($l[0])"}\n#else\n{}\n#end' },
  { title: 'the start of a string that is long enough', template: '#set($s = $input.params("a"))\n#if($s.length() >= 5)\n{"a": "$util.urlEncode($s.substring(0, 5))"}\n#else\n{}\n#end' },
  { title: 'the start of a string of a known shape', template: '#set($s = $input.params("a"))\n#if($s.matches("[A-Z]{8,}"))\n{"a": "$s.substring(0, 5)"}\n#else\n{}\n#end' },
  { title: 'behind a word', template: '#set($s = $input.params("a"))\n#if($s.startsWith("Bearer "))\n{"a": "$util.urlEncode($s.substring(7))"}\n#else\n{}\n#end' },
  { title: 'behind a character that is there', template: '#set($s = $input.params("a"))\n#if($s.indexOf("x") > 3)\n{"a": "$util.urlEncode($s.substring(2))"}\n#else\n{}\n#end' },
  { title: 'the second of several parts', template: '#set($s = $input.params("a").split(","))\n#if($s.size() > 1)\n{"a": "$util.urlEncode($s[1])"}\n#else\n{}\n#end' },
  { title: 'a number of a known shape', template: '#set($Integer = 0)\n#set($n = $input.params("n"))\n#if($n.matches("0|[1-9][0-9]{0,8}"))\n{"n": $Integer.parseInt($n)}\n#end' },
  { title: 'an element of a list of the template', template: '#set($l = ["a", "b"])\n{"a": "$l[1]", "b": "$l[-1]", "c": "$l.get(0)"}' },
  { title: 'JSON of the template', template: '#set($o = $util.parseJson("{}"))\n{"a": $o.size()}' },
  { title: 'elements of lists of one size', template: '#set($a = $input.path("$.a"))\n#set($b = $input.path("$.b"))\n#if($a.size() == $b.size() && $a.size() <= 1000)\n[#foreach($x in $a)"$util.urlEncode($x)$util.urlEncode($b[$foreach.index])"#if($foreach.hasNext),#end#end]\n#end' },
];
