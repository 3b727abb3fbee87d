import * as fc from 'fast-check';
import { indexIn, lastIndexIn } from '../../../lib/java/text/text-search';
import { remainingWork, withStepBudget } from '../../../lib/java/work-budget';

/** Texts of few letters, in which parts stand often and nearly stand more often. */
const texts = fc.oneof(
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 300 }).map((letters) => letters.join('')),
  fc.tuple(fc.constantFrom('a', 'ab', 'aab'), fc.nat(2000), fc.constantFrom('', 'b', 'c'), fc.nat(2000))
    .map(([period, before, between, after]) => period.repeat(before) + between + period.repeat(after)),
);

const cases = fc.tuple(texts, texts, fc.nat(3000), fc.nat(800)).chain(([text, other, start, length]) =>
  fc.record({
    text: fc.constant(text),
    part: fc.constantFrom(text.slice(start, start + length), other.slice(0, length)),
    from: fc.integer({ min: -5, max: text.length + 5 }),
  }));

test('the first and the last place are those that JavaScript finds', () => {
  fc.assert(fc.property(cases, ({ text, part, from }) => {
    expect(indexIn(text, part)).toBe(text.indexOf(part));
    expect(indexIn(text, part, from)).toBe(text.indexOf(part, from));
    expect(lastIndexIn(text, part)).toBe(text.lastIndexOf(part));
    expect(lastIndexIn(text, part, from)).toBe(from < 0 ? -1 : text.lastIndexOf(part, from));
  }), { numRuns: 1000 });
});

test.each([
  ['first', indexIn, `b${'a'.repeat(100_000)}`],
  ['last', lastIndexIn, `${'a'.repeat(100_000)}b`],
])('the %s place is found in linear time, where a part nearly stands everywhere', (_, find, part) => {
  withStepBudget(1_000_000, () => {
    expect(find('a'.repeat(800_000), part)).toBe(-1);
    expect(remainingWork()).toBeGreaterThan(800_000);
  });
});
