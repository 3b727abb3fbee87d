import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('going over what changes', () => {
  const setup = '#set($l = [1, 2, 3])#set($m = {"a": 1, "b": 2})';

  test.each([
    ['#foreach($x in $l)$x#set($q = $l.set(0, 9))#end', '123'],
    ['#foreach($x in $l)$x#if($x == 2)#set($q = $l.remove(0))#end#end|', '12|'],
    ['#foreach($k in $m.keySet())$k#set($q = $m.put($k, 5))#end $m', 'ab {a=5, b=5}'],
    ['#foreach($k in $m.keySet())#if($k == "b")#set($q = $m.remove("a"))#end$k#end', 'ab'],
    ['#set($i = $l.iterator())$i.next()#foreach($x in $i)<$x>#end#foreach($x in $i)never#end', '1<2><3>'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#foreach($x in $l)#set($q = $l.clear())#end', 'a list or map must not grow or shrink while it is gone over'],
    ['#foreach($k in $m.keySet())#set($q = $m.put("new", 5))#end', 'a list or map must not grow or shrink while it is gone over'],
    ['#set($i = $m.values().iterator())$i.next()$i.next()$i.next()', 'there is no next element'],
    ['#set($i = $m.keySet().iterator())$i.next() $i.hasNext() [$i.remove()] $m [$i.remove()]', "'remove' has no element to remove"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
