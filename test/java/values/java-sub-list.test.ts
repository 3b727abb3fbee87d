import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('parts of lists', () => {
  const setup = '#set($l = [1, 2, 3, 4])#set($s = $l.subList(1, 3))#set($a = $l.toArray())';

  test.each([
    ['$s.add(9) $s $l [$s.clear()] $s $l', 'true [2, 3, 9] [1, 2, 3, 9, 4] [] [] [1, 4]'],
    ['$s.set(0, "x") $l $s.remove(0) $l $s.removeAll([3]) $l', '2 [1, x, 3, 4] x [1, 3, 4] true [1, 4]'],
    ['#set($t = $s.subList(0, 1))$t.add(7) $t $s $l', 'true [2, 7] [2, 7, 3] [1, 2, 7, 3, 4]'],
    ['#set($x = $l.add(5))$l.set(0, 9) $l', '1 [9, 2, 3, 4, 5]'],
    ['#set($n = [3, 2, 1])#set($p = $n.subList(0, 2))[$p.sort(null)]$n', '[][2, 3, 1]'],
    ['#set($i = $s.iterator())$i.next() [$i.remove()] $l', '2 [] [1, 3, 4]'],
    ['[$a.sort(null)]$a[0]', '[]1'],
    ['$s.class.name $s.equals([2, 3]) $s.hashCode() $s.isEmpty() #foreach($x in $s)$x#end', 'java.util.ArrayList$SubList true 1026 false 23'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($x = $l.add(5))$s.add(3)', 'a part of a list cannot be used once the list has grown or shrunk'],
    ['#set($p = $a.subList(0, 2))$p.set(0, "z")$a[0] [$p.sort(null)]', 'a java.lang.Integer and a java.lang.String have no order'],
    ['#set($p = $a.subList(0, 2))$p.add(1)', 'an array cannot grow or shrink'],
    ['#set($p = $a.subList(0, 2))$p.remove(0)', 'an array cannot grow or shrink'],
    ['#set($p = $a.subList(0, 2))$p.clear()', 'an array cannot grow or shrink'],
    ['#set($i = $a.iterator())$i.next() $i.remove()', "'remove' has no element to remove"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
