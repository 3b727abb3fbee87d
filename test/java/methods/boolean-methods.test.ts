import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('booleans', () => {
  const setup = '#set($t = true)#set($f = false)';

  test.each([
    ['$t $t.toString() $t.booleanValue() $t.equals(true) $t.equals("true") $t.compareTo($f) $f.compareTo($t) $t.hashCode() $f.hashCode()', 'true true true true false 1 -1 1231 1237'],
    ['$t.parseBoolean("TRUE") $t.parseBoolean("yes") $t.parseBoolean(null) $t.valueOf("true") $t.valueOf(false)', 'true false false true false'],
    ['$t.logicalAnd(true, false) $t.logicalOr(true, false) $t.logicalXor(true, true) $t.toString(false) $t.compare(true, false) $t.hashCode(false) $t.getBoolean("x")', 'false true false false 1 1237 false'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$t.compareTo("x")', 'a java.lang.Boolean and a java.lang.String have no order'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
