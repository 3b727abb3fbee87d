import * as fc from 'fast-check';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaLong } from '../../../lib/java/values/java-number';
import { JavaCharacter, JavaList, JavaMap, type JavaValue } from '../../../lib/java/values/java-value';
import { javaEquals } from '../../../lib/java/values/value-equality';

const key: fc.Arbitrary<JavaValue> = fc.letrec<{ key: JavaValue }>((tie) => ({
  key: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<JavaValue>('1', 'a', '', 'true', 's1:a', null, true, false),
    fc.integer({ min: -1, max: 1 }).map((value) => new JavaInteger(value)),
    fc.bigInt({ min: -1n, max: 1n }).map((value) => new JavaLong(value)),
    fc.bigInt({ min: -1n, max: 1n }).map((value) => new JavaBigInteger(value)),
    fc.constantFrom(0, -0, 1, NaN).map((value) => new JavaDouble(value)),
    fc.constantFrom(0, 1).map((value) => new JavaFloat(value)),
    fc.constantFrom(0, 1).map((scale) => new JavaBigDecimal(1n, scale)),
    fc.constantFrom('a', '1').map((value) => new JavaCharacter(value)),
    fc.array(tie('key'), { maxLength: 2 }).map((items) => new JavaList('ArrayList', items)),
    fc.array(fc.tuple(tie('key'), tie('key')), { maxLength: 2 }).map((entries) => {
      const map = new JavaMap();
      for (const [name, value] of entries) map.set(name, value);
      return map;
    }),
  ),
})).key;

test('keys are the same exactly where Java finds them equal', () => {
  fc.assert(fc.property(key, key, (left, right) => {
    const map = new JavaMap();
    map.set(left, 'left');
    expect(map.has(right)).toBe(javaEquals(left, right));
  }), { numRuns: 5_000 });
});

test('entries keep the order of their first setting', () => {
  const map = new JavaMap();
  map.set('b', 1 as never);
  map.set('10', null);
  map.set('2', null);
  map.set('b', 'again');
  map.delete('10');
  map.delete('missing');
  map.set('10', 'last');
  expect([...map.entries()]).toEqual([['b', 'again'], ['2', null], ['10', 'last']]);
  expect(map.size).toBe(3);
});

test('only entries that come and go count as modifications', () => {
  const map = new JavaMap();
  map.set('a', null);
  const { modifications } = map;
  map.set('a', 'b');
  map.delete('missing');
  expect(map.modifications).toBe(modifications);
  map.clear();
  expect(map.modifications).toBeGreaterThan(modifications);
});
