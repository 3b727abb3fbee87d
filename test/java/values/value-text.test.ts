import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('texts of values', () => {
  const setup = '#set($j = $input.path("$"))#set($l = [1])';
  const REQUEST = { body: '{"list": [1, "a/b", null, {"x": 1.50}], "map": {"n": null, "t": true}, "n": 1e2}' };

  test.each([
    ['$j $j.list $j.map $j.n', '{list=[1,"a\\/b",null,{"x":1.5}], map={n=null, t=true}, n=100.0} [1,"a\\/b",null,{"x":1.5}] {n=null, t=true} 100.0'],
    ['#set($x = [1, "a", true, 2.0, [1], {"k": "v"}, $j.list, $j.map])$x', '[1, a, true, 2.0, [1], {k=v}, [1,"a\\/b",null,{"x":1.5}], {n=null, t=true}]'],
    ['#set($x = {"l": [1], "j": $j.list, "n": $j.map.n, 1: 2})$x', '{l=[1], j=[1,"a\\/b",null,{"x":1.5}], n=, 1=2}'],
    ['#set($x = $l.add($l))$l', '[1, (this Collection)]'],
    ['$l.subList(0, 1) $j.list.subList(0, 2)', '[1] [1, a/b]'],
    ['#set($x = $j.list.add($l))$j.list', '[1,"a\\/b",null,{"x":1.5},[1]]'],
    ['#set($x = [1..3])$x #set($x = [])$x #set($x = {})$x', '[1, 2, 3][]{}'],
    ['#set($e = {"a": 1}) $e.entrySet()', ' [a=1]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['#set($m = {})#set($m.self = $m)$m #set($y = $m.put($m, 1))', 'lists and maps are nested deeper than 500 levels'],
    ['#set($k = [])#set($x = $l.add($k))#set($x = $k.add($l))$l', 'lists and maps are nested deeper than 500 levels'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
