import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('lists', () => {
  const setup = '#set($l = ["a", "b", 1, "a"])#set($n = [3, 1, 2])#set($j = $input.path("$"))#set($a = $n.toArray())#set($t = $l.subList(0, 2))';
  const REQUEST = { body: '[1, "x", {"k": null}]' };

  test.each([
    ['$l.add("z") $l', 'true [a, b, 1, a, z]'],
    ['[$l.add(1, "x")] $l', '[] [a, x, b, 1, a]'],
    ['$l.addAll([7, 8]) $l.addAll([]) $l', 'true false [a, b, 1, a, 7, 8]'],
    ['$l.addAll(0, $n) $l', 'true [3, 1, 2, a, b, 1, a]'],
    ['$l.addAll($l) $l', 'true [a, b, 1, a, a, b, 1, a]'],
    ['[$l.clear()] $l $l.isEmpty()', '[] [] true'],
    ['$l.clone() $j.clone()', '[a, b, 1, a] [1,"x",{"k":null}]'],
    ['$l.contains("b") $l.contains(1) $l.contains("1") $l.containsAll(["a", 1]) $l.containsAll($n)', 'true true false true false'],
    ['$l.containsAll("a")x', 'x'],
    ['$l.get(0) $l.get(3)', 'a a'],
    ['[$l.get("a")]', '[]'],
    ['$l.indexOf("a") $l.lastIndexOf("a") $l.indexOf("q") $l.lastIndexOf("q")', '0 3 -1 -1'],
    ['$l.remove(0) $l.remove("a") $l.remove("q") $l', 'a true false [b, 1]'],
    ['$l.removeAll(["a", "q"]) $l.removeAll([9]) $l', 'true false [b, 1]'],
    ['$l.retainAll(["a"]) $l', 'true [a, a]'],
    ['$l.set(1, "B") $l', 'b [a, B, 1, a]'],
    ['$l.size() $l.isEmpty() $l.empty', '4 false false'],
    ['[$n.sort(null)] $n', '[] [1, 2, 3]'],
    ['$l.subList(1, 3) $j.subList(0, 2)', '[b, 1] [1, x]'],
    ['$l.toArray().size() $l.toArray([]).size() $l.toArray($a).size()', '4 4 4'],
    ['$l.equals(["a", "b", 1, "a"]) $l.equals($n) $l.equals("x")', 'true false false'],
    ['$l.hashCode() $n.hashCode()', '3907554 32707'],
    ['[$l.ensureCapacity(5)][$l.trimToSize()]', '[][]'],
    ['$j.toJSONString() $j.toJSONString([1]) $j.toString()', '[1,"x",{"k":null}] [1] [1,"x",{"k":null}]'],
    ['$j.merge($j)$j.size() $j.merge(null)$j.size() $l.merge($j)$l.size()', '6 6 4'],
    ['#set($i = $l.iterator())$i.next() $i.hasNext() $i.next() [$i.remove()] $l', 'a true b [] [a, 1, a]'],
    ['#foreach($i in $n.iterator())$i#end', '312'],
    ['#foreach($i in $l.listIterator())$i#end', 'ab1a'],
    ['#foreach($x in $n)#if($x == 1)#set($q = $n.remove(0))#end$x#end', '31'],
    ['$l[0] $l[-1] $l[$n[1]]', 'a a b'],
    ['[$l.x][$l["a"]]', '[][]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$l.add(9, "x")', 'a list of 4 elements has none at 9'],
    ['$l.containsAll(null)', 'a method expected a list, got null'],
    ['$l.get(4)', 'a list of 4 elements has none at 4'],
    ['$j.merge("x")', "'merge' takes a JSON array only"],
    ['$j.merge([1])', "'merge' takes a JSON array only"],
    ['$l.remove(9)', 'a list of 4 elements has none at 9'],
    ['$l.set(9, "x")', 'a list of 4 elements has none at 9'],
    ['$l.sort(null)', 'a java.lang.Integer and a java.lang.String have no order'],
    ['$l.subList(2, 9)', 'a list of 4 elements has no part from 2 to 9'],
    ['#set($i = $l.iterator())$i.remove()', "'remove' has no element to remove"],
    ['#set($i = $n.iterator())$i.next()$i.next()$i.next()$i.next()', 'there is no next element'],
    ['#set($i = $l.iterator())#set($x = $l.add(1))$i.next()', 'a list or map must not grow or shrink while it is gone over'],
    ['#foreach($x in $n)#set($q = $n.remove(0))$x#end', 'a list or map must not grow or shrink while it is gone over'],
    ['$l[-9]', 'a list of 4 elements has none at -5'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});

describe('arrays', () => {
  const setup = '#set($s = "c,a,b")#set($a = $s.split(","))#set($l = ["a", 1])#set($o = $l.toArray())';

  test.each([
    ['$a.size() $a.isEmpty() $a[0] $a.get(1) $a[-1] $a.contains("b") $a.indexOf("a")', '3 false c a b true 1'],
    ['[$a.length][$a.empty][$a.size]', '[][][]'],
    ['$a.set(0, "z") $a.subList(0, 2)', 'c [z, a]'],
    ['#set($a[1] = "q")$a[1]', 'q'],
    ['$a.remove("q")', 'false'],
    ['$a.addAll([])', 'false'],
    ['$a.removeAll(["x"])', 'false'],
    ['$a.retainAll(["a", "b", "c"])', 'false'],
    ['$a.toArray($a).size()', '3'],
    ['$o.class.name $a.class.name $a.class', '[Ljava.lang.Object; [Ljava.lang.String; class [Ljava.lang.String;'],
    ['$a.equals($a) $a.equals($o)', 'true false'],
    ['#foreach($x in $a)$x#end', 'cab'],
    ['#set($d = [])$d.addAll($a.subList(0, 3))$d', 'true[c, a, b]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$a.get(3)', 'a list of 3 elements has none at 3'],
    ['$a[3]', 'a list of 3 elements has none at 3'],
    ['$a.add("x")', 'an array cannot grow or shrink'],
    ['$a.add(0, "x")', 'an array cannot grow or shrink'],
    ['$a.remove(0)', 'an array cannot grow or shrink'],
    ['$a.remove("a")', 'an array cannot grow or shrink'],
    ['$a.clear()', 'an array cannot grow or shrink'],
    ['$a.addAll(["x"])', 'an array cannot grow or shrink'],
    ['$a.addAll(0, ["x"])', 'an array cannot grow or shrink'],
    ['$a.removeAll(["a"])', 'an array cannot grow or shrink'],
    ['$a.retainAll(["x"])', 'an array cannot grow or shrink'],
    ['$l.toArray($a)', 'an array of java.lang.String cannot hold these elements'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('lists and arrays at their edges', () => {
  const setup = '#set($l = ["a", "b", 1, "a"])#set($n = [3, 1, 2])';

  test.each([
    ['$l.sort("x")', ''],
    ['[$l.sort([])]', '[]'],
    ['#set($s="c,a")#set($a=$s.split(","))$a.set(0, null)[$a[0]]', ''],
    ['#set($s="c,a")#set($a=$s.toCharArray())$a.size() $a[0] #set($a[0] = $s.charAt(2))$a[0]$a[1]', '3 ca,'],
    ['#set($s="c")#set($a=$s.getBytes())$a.size() $a[0]', '1 99'],
    ['$l.lastIndexOf("b") $l.lastIndexOf(1) $l.lastIndexOf($z)', '1 2 -1'],
    ['#set($x=$n.sort(null))$n #set($w=["b","a","C"])#set($x=$w.sort(null))$w', '[1, 2, 3][C, a, b]'],
    ['#set($w=[])$w.sort(null)$w', '[]'],
    ['#set($w=[true,false])[$w.sort(null)]$w', '[][false, true]'],
    ['#set($w=[0.0, -0.0])#set($q=$w.sort(null))$w', '[-0.0, 0.0]'],
    ['$l.get(null)x', 'x'],
    ['$l.add(null) $l', 'true [a, b, 1, a, null]'],
    ['$l.indexOf(null)', '-1'],
    ['$l.remove(null)x', 'falsex'],
    ['#set($k=[1,$nope])$k.indexOf(null) $k.lastIndexOf(null) $k', '-1 -1 [1, ]'],
    ['$l.hashCode() $l.subList(1,2).hashCode()', '3907554 129'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($s="c,a")#set($a=$s.split(","))$a.set(0, 1)', 'an array of java.lang.String cannot hold this value'],
    ['#set($s="c,a")#set($a=$s.toCharArray())$a.set(0, "x")', 'an array of char cannot hold this value'],
    ['#set($s="c,a")#set($a=$s.toCharArray())#set($a[0] = "x")$a[0]', 'an array of char cannot hold this value'],
    ['#set($s="c")#set($a=$s.getBytes())$a.set(0, 3)', 'an array of byte cannot hold this value'],
    ['#set($w=[[1],[0]])$w.sort(null)', 'a java.util.ArrayList and a java.util.ArrayList have no order'],
    ['#set($w=[1, 2.5])$w.sort(null)', 'a java.lang.Double and a java.lang.Integer have no order'],
    ['#set($w=[$z, 1])$w.sort(null)', 'a java.lang.Integer and a java.lang.String have no order'],
    ['$l.addAll(null)', 'a method expected a list, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
