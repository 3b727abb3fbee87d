import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('equality', () => {
  const setup = '#set($d = 2.5)#set($j = $input.path("$"))';
  const REQUEST = { body: '{"a": [1], "n": null}' };

  test.each([
    ['#if(1 == 1)equal#{else}different#end #if(1 != 1)differs#end', 'equal '],
    ['#if(1 == 2)equal#{else}different#end #if(1 != 2)differs#end', 'different differs'],
    ['#if(1 == 1.0)equal#{else}different#end #if(1 != 1.0)differs#end', 'equal '],
    ['#if(1 == "1")equal#{else}different#end #if(1 != "1")differs#end', 'equal '],
    ['#if("a" == "a")equal#{else}different#end #if("a" != "a")differs#end', 'equal '],
    ['#if("a" == "b")equal#{else}different#end #if("a" != "b")differs#end', 'different differs'],
    ['#if("1.0" == 1)equal#{else}different#end #if("1.0" != 1)differs#end', 'different differs'],
    ['#if(true == "true")equal#{else}different#end #if(true != "true")differs#end', 'equal '],
    ['#if(true == false)equal#{else}different#end #if(true != false)differs#end', 'different differs'],
    ['#if([1] == [1])equal#{else}different#end #if([1] != [1])differs#end', 'equal '],
    ['#if([1] == [1.0])equal#{else}different#end #if([1] != [1.0])differs#end', 'different differs'],
    ['#if([1] == [1, 2])equal#{else}different#end #if([1] != [1, 2])differs#end', 'different differs'],
    ['#if([1] == "[1]")equal#{else}different#end #if([1] != "[1]")differs#end', 'equal '],
    ['#if({"a": 1} == {"a": 1})equal#{else}different#end #if({"a": 1} != {"a": 1})differs#end', 'equal '],
    ['#if({"a": 1, "b": 2} == {"b": 2, "a": 1})equal#{else}different#end #if({"a": 1, "b": 2} != {"b": 2, "a": 1})differs#end', 'equal '],
    ['#if({"a": 1} == {"a": 2})equal#{else}different#end #if({"a": 1} != {"a": 2})differs#end', 'different differs'],
    ['#if({"a": 1} == {"b": 1})equal#{else}different#end #if({"a": 1} != {"b": 1})differs#end', 'different differs'],
    ['#if({"a": 1} == "{a=1}")equal#{else}different#end #if({"a": 1} != "{a=1}")differs#end', 'equal '],
    ['#if($j.a == [1])equal#{else}different#end #if($j.a != [1])differs#end', 'different differs'],
    ['#if($j.n == "")equal#{else}different#end #if($j.n != "")differs#end', 'equal '],
    ['#if($nope == "")equal#{else}different#end #if($nope != "")differs#end', 'equal '],
    ['#if($nope == $null)equal#{else}different#end #if($nope != $null)differs#end', 'equal '],
    ['#if(9223372036854775808 == 9223372036854775808)equal#{else}different#end #if(9223372036854775808 != 9223372036854775808)differs#end', 'equal '],
    ['#if(9223372036854775808 == 9.223372036854775808e18)equal#{else}different#end #if(9223372036854775808 != 9.223372036854775808e18)differs#end', 'equal '],
    ['#if(0.0 == -0.0)equal#{else}different#end #if(0.0 != -0.0)differs#end', 'equal '],
    ['#if([0.0] == [-0.0])equal#{else}different#end #if([0.0] != [-0.0])differs#end', 'different differs'],
    ['#if($d == 2.5)equal#{else}different#end #if($d != 2.5)differs#end', 'equal '],
    ['#if(5/0 == 5/0)equal#{else}different#end #if(5/0 != 5/0)differs#end', 'equal '],
    ['#if(5/0 == 1)equal#{else}different#end #if(5/0 != 1)differs#end', 'different differs'],
    ['#if(1 == 5/0)equal#{else}different#end #if(1 != 5/0)differs#end', 'different differs'],
    ['#if([[1], {"a": "b"}] == [[1], {"a": "b"}])equal#{else}different#end #if([[1], {"a": "b"}] != [[1], {"a": "b"}])differs#end', 'equal '],
    ['#if(1 < 2)a#end#if(2 <= 2)b#end#if(3 > 2)c#end#if(2 >= 3)d#end#if("b" > "a")e#end#if($nope < 1)f#end#if(1.5 < 2)g#end#if(9223372036854775808 > 9223372036854775807)h#end', 'abcgh'],
    ['#if(1 == 1 == true)a#end#if(1 < 2 == true)b#end#if(true == 1 < 2)c#end', 'abc'],
    ['#set($s = "x,y")#set($p = $s.split(","))#if($p == $p)same#end#if($p == $s.split(","))other#end', 'same'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['#if($j == {"a": [1], "n": null})equal#{else}different#end #if($j != {"a": [1], "n": null})differs#end', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "null": there is no null; leave the reference unset, or use one that nobody sets'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});

describe('equals', () => {
  const setup = '#set($j = $input.path("$"))';
  const REQUEST = { body: '{"a": [1, null], "n": null, "m": {"k": null}}' };

  test.each([
    ['$j.a.equals([1]) $j.a.equals($j.a) #if($j.a == $j.a)same#end', 'false true same'],
    ['#set($x = $j.m.entrySet().iterator().next())#set($y = $j.m.entrySet().iterator().next())$x.equals($y) $y.equals("x") #if($x == $y)same#else other#end', 'true false same'],
    ['#set($m = {"k": 1})#set($x = $m.entrySet().iterator().next())#set($q = {"k": 2})#set($y = $q.entrySet().iterator().next())$x.equals($y) $x.hashCode() #if($x == $y)same#else other#end #if($x == "k=1")text#end', 'false 106  other text'],
    ['#set($s = "aab")#set($c = $s.charAt(0))#set($d = $s.charAt(1))#set($e = $s.charAt(2))$c.equals($d) $c.equals($e) $c.equals("a") #if($c == $d)same#end#if($c == $e)other#end#if($c == "a")text#end', 'true false false sametext'],
    ['#set($s = "a,b")#set($p = $s.split(","))#if([$p] == [$p])same#end#if([$p] == [$s.split(",")])other#end', 'same'],
    ['#set($m = {"k": [1]})$m.equals({"k": [1]}) $m.equals({"k": [2]}) $m.equals([1]) $m.equals("x") $m.equals(null)', 'true false false false false'],
    ['#set($l=[1])$l.equals({}) $l.equals(null) $l.equals([2])', 'false false false'],
    ['#set($l = ["a", 1])#set($r = $l.iterator())#if($r == $r)same#end#if($r == $l.iterator())other#end', 'same'],
    ['#set($m={"a":1})#set($k=$m.keySet())#if($k == ["a"])list#end#if($k == $m.keySet())set#end$k.equals($m.keySet())', 'listsettrue'],
    ['#if($j.a.get(0) == $j.n)null#else not#end', ' not'],
    ['#if(true == 1)x#end#if(true == "true")t#end#if("a" == $j.n)n#end', 't'],
    ['#set($t = true)$t.equals(true) $t.equals("true") $t.compareTo(false) $t.hashCode()', 'true false 1 1231'],
    ['#set($d=0.1)#set($f=$d.floatValue())#if($f == $d)same#else other#end $f.equals($d) $f.equals($d.floatValue())', ' other false true'],
    ['#set($d=2.5)#set($n=$d.parseDouble("NaN"))$n.equals($n) #if($n == $n)same#else other#end#if([$n] == [$d.parseDouble("NaN")])lists#end', 'true samelists'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });
});
