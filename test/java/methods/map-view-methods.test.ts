import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('keys, values and entries', () => {
  const setup = '#set($m = {"a": 1, "b": 2, "c": 1})#set($k = $m.keySet())#set($v = $m.values())#set($e = $m.entrySet())';

  test.each([
    ['$k $v $e', '[a, b, c] [1, 2, 1] [a=1, b=2, c=1]'],
    ['$k.size() $v.isEmpty() $e.empty', '3 false false'],
    ['$k.contains("a") $v.contains(1) $k.containsAll(["a", "c"]) $k.containsAll(["q"])', 'true true true false'],
    ['$v.addAll([])', 'false'],
    ['[$k.clear()] $m', '[] {}'],
    ['$k.remove("a") $v.remove(1) $v.remove(9) $m', 'true true false {b=2}'],
    ['$v.removeAll([1]) $v.removeAll([9]) $m', 'true false {b=2}'],
    ['$v.retainAll([1]) $m', 'true {a=1, c=1}'],
    ['$k.toArray().size() $k.toArray([]).size() $v.toArray()[1]', '3 3 2'],
    ['#set($o = {"c": 0, "a": 0, "b": 0})$k.equals($o.keySet()) $k.equals($v) $k.equals(["a", "b", "c"]) $v.equals($v)', 'true false false true'],
    ['$k.hashCode() $e.hashCode()', '294 290'],
    ['#foreach($x in $k)$x#end #foreach($x in $v)$x#end #foreach($x in $e)$x.key=$x.value;#end', 'abc 121 a=1;b=2;c=1;'],
    ['#set($i = $k.iterator())$i.next() [$i.remove()] $i.next() $m', 'a [] b {b=2, c=1}'],
    ['#set($x = $m.put("z", 9))$k $v', '[a, b, c, z] [1, 2, 1, 9]'],
    ['#set($l = [])$l.addAll($k) $l.addAll($v) $l.containsAll($k) $l', 'true true true [a, b, c, 1, 2, 1]'],
    ['#set($x = $m.put("self", $v))$v', '[1, 2, 1, (this Collection)]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$k.add("x")', 'nothing can be added to the keys, values or entries of a map: put it into the map'],
    ['$v.addAll([1])', 'nothing can be added to the keys, values or entries of a map: put it into the map'],
    ['#set($i = $k.iterator())$i.remove()', "'remove' has no element to remove"],
    ['#foreach($x in $k)#set($q = $m.remove($x))#end', 'a list or map must not grow or shrink while it is gone over'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
