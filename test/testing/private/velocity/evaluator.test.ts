import { rendered } from '../../rendered';

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
