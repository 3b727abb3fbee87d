import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('maps', () => {
  const setup = '#set($m = {"a": 1, "b": "x", "c": [2]})#set($j = $input.path("$"))';
  const REQUEST = { body: '{"k": {"n": null}}' };

  test.each([
    ['[$m.put("d", 4)] [$m.put("a", 5)] $m', '[] [1] {a=5, b=x, c=[2], d=4}'],
    ['[$m.clear()] $m $m.isEmpty()', '[] {} true'],
    ['$m.clone() $m.clone().size()', '{a=1, b=x, c=[2]} 3'],
    ['$m.containsKey("a") $m.containsKey(1) $m.containsValue("x") $m.containsValue(9)', 'true false true false'],
    ['$m.get("a") [$m.get("q")] $m.a $m["b"] [$m.nope] [$m.empty] [$m.size]', '1 [] 1 x [] [] []'],
    ['$m.getOrDefault("a", 9) $m.getOrDefault("q", 9)', '1 9'],
    ['$m.isEmpty() $m.size()', 'false 3'],
    ['[$m.putAll({"z": 1})] $m', '[] {a=1, b=x, c=[2], z=1}'],
    ['[$m.putAll("x")]', '[]'],
    ['[$m.putIfAbsent("a", 9)] [$m.putIfAbsent("q", 9)] $m', '[1] [] {a=1, b=x, c=[2], q=9}'],
    ['[$m.remove("a")] [$m.remove("q")] $m', '[1] [] {b=x, c=[2]}'],
    ['$m.remove("a", 2) $m.remove("a", 1) $m', 'false true {b=x, c=[2]}'],
    ['[$m.replace("a", 7)] [$m.replace("q", 7)] $m', '[1] [] {a=7, b=x, c=[2]}'],
    ['$m.replace("a", 1, 8) $m.replace("a", 1, 9) $m', 'true false {a=8, b=x, c=[2]}'],
    ['$m.equals({"c": [2], "b": "x", "a": 1}) $m.equals({}) $m.equals("x")', 'true false false'],
    ['$m.hashCode()', '188'],
    ['$m.toString() $j $j.class.name $m.class.name $m.Class', '{a=1, b=x, c=[2]} {k={n=null}} java.util.LinkedHashMap java.util.LinkedHashMap class java.util.LinkedHashMap'],
    ['#set($k = {1: "int", "1": "text", true: "yes", 2.5: "d", [1]: "l", {"a": 1}: "m"})$k.get(1) $k.get("1") $k.get(true) $k.get(2.5) $k.get([1]) $k.get({"a": 1}) [$k.get(2)] $k', 'int text yes d l m [] {1=int, 1=text, true=yes, 2.5=d, [1]=l, {a=1}=m}'],
    ['#set($m.a = "set")#set($m["n"] = "new")#set($m.deep.x = 1)$m', '{a=set, b=x, c=[2], n=new}'],
    ['#set($m.null = $m.get("nope"))$m', '{a=1, b=x, c=[2], null=}'],
    ['#foreach($v in $m)$v;#end', '1;x;[2];'],
    ['#foreach($v in $m)#set($x = $m.put("a", 2))$v#end', '1x[2]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$m.putAll(null)', 'a method expected a map, got null'],
    ['#foreach($v in $m)#set($x = $m.put("new", 1))#end', 'a list or map must not grow or shrink while it is gone over'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});

describe('maps that JsonPath makes', () => {
  const setup = '#set($j = $input.path("$[\'a\',\'b\']"))';
  const REQUEST = { body: '{"a": 1, "b": [2], "c": 3}' };

  test.each([
    ['$j $j.a $j.get("b") $j.size()', '{a=1, b=[2]} 1 [2] 2'],
    ['#set($x = $j.put("c", 3))$j.c', '3'],
    ['$j.toString()', '{a=1, b=[2]}'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });
});

describe('maps and their entries at their edges', () => {
  const setup = '#set($m = {"a": 1, "b": $nope})#set($i = $m.entrySet().iterator())#set($e = $i.next())';

  test.each([
    ['$m $m.containsKey("b") $m.containsValue(1) $m.get("b")', '{a=1, b=} true true '],
    ['$e.equals($m) $e.equals("a=1") $e.equals(null)', 'false false false'],
    ['#set($q={"a":1})#set($f=$q.entrySet().iterator().next())$e.equals($f) #if($e == $f)same#end $m.entrySet().contains($f) $e.hashCode() $f.hashCode()', 'true same true 96 96'],
    ['$m.hashCode() $m.keySet().hashCode() $m.values().size() $m.entrySet().hashCode()', '194 195 2 194'],
    ['#foreach($x in $m.entrySet())$x.key=$x.value;#end', 'a=1;b=;'],
    ['#set($x=$m.put("m", $m))$m', '{a=1, b=, m=(this Map)}'],
    ['#set($m={})#set($x=$m.put($m, 1))$m', '{(this Map)=1}'],
    ['#set($m={})#set($x=$m.put("k", $nope))[$m]', '[{k=}]'],
    ['$m.getOrDefault("z", 5) $m.putIfAbsent("z", 6) $m.replace("z", 7) $m.remove("z", 8) $m', '5  6 false {a=1, b=, z=7}'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });
});
