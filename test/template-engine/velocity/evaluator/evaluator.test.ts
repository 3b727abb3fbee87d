import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('directives', () => {
  const setup = '#set($l = ["a", "b", "c"])';
  const REQUEST = { body: '[null, 1]' };

  test.each([
    ['#foreach($i in $l)$foreach.index$i#if($foreach.hasNext),#end#end', '0a,1b,2c'],
    ['#foreach($i in $l)#if($i == "b")#break#end$i#end|', 'a|'],
    ['#foreach($i in $l)#foreach($j in $l)#if($j == "b")#break#end$i$j #end#end', 'aa ba ca '],
    ['#foreach($i in $l)#foreach($j in $l)#if($j == "b")#break($foreach.parent)#end$i$j #end#end|', 'aa |'],
    ['#foreach($i in $l)#set($x = "#break y")$i#end|', '|'],
    ['#foreach($i in $l)#stop#end x', ''],
    ['a#stop("message")b', 'a'],
    ['a#set($s = "#stop")b', 'a'],
    ['#if(true)a#stop#{end}b', 'a'],
    ['#foreach($i in $l)#set($foreach.mine = $i)$foreach.mine $foreach.size() $foreach #end', 'a 1 {mine=a} b 1 {mine=b} c 1 {mine=c} '],
    ['#foreach($i in $l)#foreach($j in [1])$foreach.parent.index#set($foreach.parent.seen = $i)$foreach.seen[$foreach.nope]#end#end', '012'],
    ['#set($foreach = "mine")#foreach($i in [1])$foreach.index $foreach.replaced#foreach($k in [1])$foreach.replaced#end#end$foreach', '0 mineminemine'],
    ['#foreach($i in $l)#set($foreach = "gone")$i#end[$foreach]', 'abc[gone]'],
    ['#foreach($i in $l)$foreach.first$foreach.last$foreach.isFirst()$foreach.isLast()$foreach.hasNext()$foreach.getIndex()$foreach.topmost.count $foreach.class.name#end', 'truefalsetruefalsetrue01 org.apache.velocity.runtime.directive.ForeachScopefalsefalsefalsefalsetrue12 org.apache.velocity.runtime.directive.ForeachScopefalsetruefalsetruefalse23 org.apache.velocity.runtime.directive.ForeachScope'],
    ['#foreach($i in $l.subList(0, 0))x#end|', '|'],
    ['#foreach($i in)x#end|#foreach($i $l)x#end|', '||'],
    ['#foreach($i in $l $l[0])$i#end', 'aaa'],
    ['#foreach("x" in $l)$x|#end', '|||'],
    ['#foreach($i of [1, 2])$i#end', '12'],
    ['#foreach( $i , in , $l )$i#end', 'abc'],
    ['#set($i = 9)#foreach($i in [1])$i#end$i', '19'],
    ['#foreach($i in $input.path("$"))[$i#set($i = "s")$i#foreach($i in [1])$i#{end}$i]#end', '[][1s1s]'],
    ['#define($d)$l[0]#end$d$d #set($l = ["z"])$d', 'aaz'],
    ['#define($d)x$d#end$d', 'xx$d'],
    ['#define($d)x$d#end\\\\$d $!d "$d"', 'xx$d xx$d "xx$d"'],
    ['#define($d)$nope#end[$d]#if($d)t#end#if($d == "")e#end', '[]te'],
    ['#define($d)a#break b#end$d.', 'a.'],
    ['#define($d)a#stop b#end$d.', 'a'],
    ['#define($d)#foreach($i in $l)$i#break#end#end$d.', 'a.'],
    ['#define($d)x#end$d() $d.foo ${d}y $$d', 'x()  xy x'],
    ['#define($d)x#{end}#set($m = {"k": $d})$m $m.k', '{k=x} x'],
    ['#define(${d})x#end[$d]', '[]'],
    ['#define($a)#define($b)in#{end}out#end$a$b', 'outin'],
    ['#define($d)$foreach.index#end#foreach($i in [1, 2])$d#end', '01'],
    ['#define($d)x$d#end#if($d)t#end#set($s = "a" + $d)$s', 'taxx$d'],
    ['#if($nope)t#end#if(!$nope)f#end#if("")t#elseif(true)e#end#if(false)a#elseif(false)b#else c#end', 'te c'],
    ['#macro(m)x#end#m() #macro(n $a)$a#end#n("q") \\#m', '#m() #n("q") #m'],
    ['#set($x = 1)#set($x = $x + 1)#set($y = $x)$x$y', '22'],
    ['#set($x = 5)#set($x = 1/0)$x', '5'],
    ['#set(${x} = 1)[$x]#set($!y = 2)[$y]#set($m = {})#set(${m.k} = 3)$m', '[][]{k=3}'],
    ['#set($x.y = 1)[$x]', '[]'],
    ['\\$l.add("n") $l', '$l.add("n") [a, b, c, n]'],
    ['#set($b = $l.add("1") && $l.add("2") || $l.add("3"))$b $l', 'true [a, b, c, 1, 2]'],
    ['#set($b = !$nope)$b #set($b = !false && !!true)$b #set($b = !(1 == 2))$b #set($b = not true or 1 lt 2 and 3 ge 3)$b', 'falsetruetruetrue'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['#foreach($i in $l)#break("x")#end', "'#break' takes a scope such as '$foreach', or nothing"],
    ['#break($nope)', "'#break' takes a scope such as '$foreach', or nothing"],
    ['#foreach()x#end', "'#foreach' needs three arguments: '#foreach($element in $list)'"],
    ['#foreach($i)x#end', "'#foreach' needs three arguments: '#foreach($element in $list)'"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});

describe('values of templates', () => {
  const setup = '#set($d = 2.5)';
  const REQUEST = { body: '{"a": 1}' };

  test.each([
    ['#define($x)a#end#set($y = $x + "b")$y', 'ab'],
    ['#define($x)a#end#if($x)y#end $x.toString() $x.length()', 'y a '],
    ['#define($x)#set($d = $nope.a())#end[$x]', '[]'],
    ['#set($d.x = 3)$d', '2.5'],
    ['#set($nope.x = 3)[$nope.x]', '[]'],
    ['#set($nope[0] = 3)x', 'x'],
    ['#set($m={})#set($m["k"]=1)$m.k #set($m.k.z = 2)$m', '1{k=1}'],
    ['#foreach($i in [1, $nope, 3])[$i]#end', '[1][][3]'],
    ['#foreach($i in [$nope])[$i]#set($i = 5)[$i]#end', '[][5]'],
    ['#set($r=[3..1])$r #set($r=[1..1])$r', '[3, 2, 1][1]'],
    ['#set($r=[$d..3])x', 'x'],
    ['#foreach($x in 5)$x#end|#foreach($x in "abc")$x#end|#foreach($x in {"a":1})$x#end|#foreach($x in $nope)$x#end', '||1|'],
    ['#foreach($x in [1..3])$foreach.count$foreach.index$foreach.hasNext$foreach.first$foreach.last#end', '10truetruefalse21truefalsefalse32falsefalsetrue'],
    ['#set($x = 5 / $d)$x #set($x = 7.5 % $d)$x', '2.00.0'],
    ['#set($f=$d.floatValue())#set($x = $f + 1)$x.class $x #set($x = $f / 0)$x #set($x = $f % 2)$x #set($x = $f * $d)$x.class', 'class java.lang.Float 3.53.50.5class java.lang.Double'],
    ['$d.intValue() $d.longValue() $d.isNaN() $d.compareTo(1.0) $d.doubleToLongBits(1.5) $d.toString(1.5) $d.sum(1.5, 2.5) $d.max(1.0, 2.0) $d.isInfinite()', '2 2 false 1 4609434218613702656 1.5 4.0 2.0 false'],
    ['#set($i = $d.parseDouble("1e30"))$i.intValue() $i.longValue() $i.byteValue() #set($i = $d.parseDouble("-1e30"))$i.intValue() $i.longValue() $d.parseDouble("NaN").intValue()', '2147483647 9223372036854775807 -1-2147483648 -9223372036854775808 0'],
    ['#**#$d#* a *#$d##c', '2.52.5'],
    ['\\$d \\\\$d \\#if(1) $!{d} ${d}x $!nope ${nope}', '$d \\2.5 #if(1) 2.5 2.5x  '],
    ['#set( $a = "x$d#if(true)y#end" )$a', 'x2.5y'],
    ['#if($d > 1 && !($d > 3) || false)t#end', 't'],
    ['#@foo', '#@foo'],
    ['#macro(a)x#end#a()', '#a()'],
    ['#if(1)a#{else}b#end#if($nope)c#elseif(true)d#end', 'bc'],
    ['$util.escapeJavaScript($nope)|$util.urlEncode("a b&c")|$util.base64Encode("é")|$util.base64Decode("w6k=")|$util.parseJson("[1]")', '|a+b%26c|w6k=|é|[1]'],
    ['$input.json("$.a") $input.json("$.b") $input.path("$.a") $input.json("$")', '1 "" 1 {"a":1}'],
    ['$input.params("x") $input.params().path $input.params("a")', ' {} '],
    ['#set($x = "a" + 1)$x #set($x = 1 + "a")$x', 'a11a'],
    ['#set($x = !$d)$x', 'false'],
    ['#if("a" < "b")x#end', ''],
    ['#if($d < "b")x#end', ''],
    ['#if([1] < [2])x#end', ''],
    ['#if($nope < 1)x#else y#end', ' y'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['#set($x = -$d)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "-"'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
