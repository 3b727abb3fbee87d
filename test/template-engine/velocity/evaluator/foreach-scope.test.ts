import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('what a template puts into $foreach', () => {
  test.each([
    ['#foreach($i in [1..2])#set($foreach.a = $i)$foreach.a|$foreach.size()|$foreach.keySet()|$foreach,#end', '1|1|[a]|{a=1},2|1|[a]|{a=2},'],
    ['#foreach($i in [1])#set($foreach.index = 7)$foreach.index|$foreach#end', '0|{index=7}'],
    ['#foreach($i in [1])#set($foreach.a=1)#foreach($j in [1])$foreach.a|$foreach.get("a")|$foreach.containsKey("a")|#set($foreach.a=2)$foreach.a|$foreach.parent.a#end$foreach.a#end', '1|1|false|2|11'],
    ['#foreach($i in [1])$!foreach.put("r", 1)$foreach.hashCode()#end', '115'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template)).toBe(expected);
  });
});
