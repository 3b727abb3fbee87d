import { calculateDoubles } from '../../java/values/arithmetic';
import { isJavaNumber } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { toDouble } from '../../java/values/number-conversion';
import { Calculation, SymbolicValue } from './symbolic-value';

/** How large a number is on this path; undefined where that is open. */
export function amountOf(value: JavaValue): number | undefined {
  if (isJavaNumber(value)) return toDouble(value);
  if (!(value instanceof SymbolicValue)) return undefined;
  const { bounds, traits: { calculation } } = value;
  if (calculation === undefined) return bounds.settled;
  const [first, second] = calculation.operands.map(amountOf);
  return first === undefined || second === undefined ? undefined : calculateDoubles(calculation.operator, first, second);
}

/** How large a number can be, by what conditions have told. */
export function maximumOf(value: JavaValue): number {
  if (!(value instanceof SymbolicValue)) return amountOf(value) ?? Infinity;
  const { bounds, traits: { calculation } } = value;
  return calculation === undefined ? bounds.high : Math.min(bounds.high, maximumOfCalculation(calculation));
}

/** Makes a number as large as is wished, where it can be; a calculated one follows from those that it is made of. */
export function settle(value: JavaValue, wish: number): void {
  if (!(value instanceof SymbolicValue) || amountOf(value) !== undefined) return;
  const { bounds, traits: { calculation } } = value;
  if (calculation === undefined) bounds.settled = bounds.nearest(wish);
  else for (const operand of calculation.operands) settle(operand, wish + 1);
}

function maximumOfCalculation({ operator, operands: [first, second] }: Calculation): number {
  switch (operator) {
    case '+':
    case '*':
      return calculateDoubles(operator, maximumOf(first), maximumOf(second));
    case '-':
      return maximumOf(first) - (amountOf(second) ?? 0);
    case '/':
      return maximumOf(first) / (amountOf(second) ?? 1);
    case '%':
      return maximumOf(second);
  }
}
