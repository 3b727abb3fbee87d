import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('entries, iterators and classes', () => {
  const setup = '#set($m = {"a": 1})#set($e = $m.entrySet().iterator().next())#set($s = "t")';

  test.each([
    ['$e $e.key $e.value $e.getKey() $e.getValue()', 'a=1 a 1 a 1'],
    ['$e.setValue(5) $m', '1 {a=5}'],
    ['#set($e.value = 7)$m', '{a=7}'],
    ['$e.equals($e) $e.hashCode()', 'true 96'],
    ['$s.class $s.class.name $s.class.getName() [$s.class.simpleName] [$s.class.forName("java.lang.Runtime")]', 'class java.lang.String java.lang.String java.lang.String [] []'],
    ['$s.class.valueOf(5) $s.class.join("-", "a", "b")', '5 a-b'],
    ['[$s.class.class][$s.class.newInstance()]', '[][]'],
    ['$s.getClass()', 'class java.lang.String'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.class.length()', "the method 'length' needs an object, not its class"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
