import { remainingWork, spendWork, withStepBudget } from '../../lib/java/work-budget';

const tooMuch = 'the template does too much';

/** Spends steps of a budget of its own. */
function spendOf(budget: number, steps: number): string {
  return withStepBudget(budget, () => {
    spendWork(steps);
    return 'done';
  });
}

test('a budget takes as many steps as it has, and no more', () => {
  expect(spendOf(3, 3)).toBe('done');
  expect(() => spendOf(3, 4)).toThrow(tooMuch);
});

test('a budget within another leaves that as it was', () => {
  withStepBudget(10, () => {
    spendWork(4);
    expect(spendOf(100, 50)).toBe('done');
    expect(remainingWork()).toBe(6);
    expect(() => spendOf(1, 2)).toThrow(tooMuch);
    expect(remainingWork()).toBe(6);
  });
});

test('nothing is bounded outside of a budget', () => {
  for (let count = 0; count < 100; count += 1) spendWork(100_000_000);
  expect(() => spendOf(1, 2)).toThrow(tooMuch);
});
