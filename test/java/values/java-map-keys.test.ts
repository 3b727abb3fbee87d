import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('unusual keys', () => {
  const setup = '#set($s = "a,b")#set($a = $s.split(","))#set($l = [1])';

  test.each([
    ['#set($m = {$a: "array", $l: "list", 1.5: "d", true: "t", 9223372036854775808: "big"})$m.get($a) $m.get([1]) $m.get(1.5) $m.get(true) $m.get(9223372036854775808) [$m.get($s.split(","))]', 'array list d t big []'],
    ['#set($m = {$l: "before"})#set($x = $l.add(2))[$m.get($l)]', '[]'],
    ['#set($o = {"k": 1})#set($e = $o.entrySet().iterator().next())#set($m = {$e: "entry", $o: "map"})$m.get($e) $m.get({"k": 1})', 'entry map'],
    ['#set($m = {})#set($x = $m.put($input, "i"))#set($x = $m.put($util, "u"))$m.get($input) $m.get($util) $m.size()', 'i u 2'],
    ['#set($m = {})#set($x = $m.put(null, "n"))$m.get(null) $m.containsKey(null) $m', 'n true {null=n}'],
    ['#set($f = 1.5)#set($m = {$f.floatValue(): "f", $f: "d"})$m.get($f) $m.get($f.floatValue()) $m.size()', 'd f 2'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });
});
