import { calculateDoubles } from '../../java/values/arithmetic';
import { isJavaNumber } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { toDouble } from '../../java/values/number-conversion';
import { Calculation, SymbolicValue } from './symbolic-value';

/** The value of a number on this path; undefined where it is open. */
export function concreteNumber(value: JavaValue): number | undefined {
  if (isJavaNumber(value)) return toDouble(value);
  if (!(value instanceof SymbolicValue)) return undefined;
  const { bounds, traits: { calculation } } = value;
  if (calculation === undefined) return bounds.concrete;
  const [first, second] = calculation.operands.map(concreteNumber);
  return first === undefined || second === undefined ? undefined : calculateDoubles(calculation.operator, first, second);
}

/** The greatest value that the conditions on this path leave a number. */
export function maximumOf(value: JavaValue): number {
  if (!(value instanceof SymbolicValue)) return concreteNumber(value) ?? Infinity;
  const { bounds, traits: { calculation } } = value;
  return calculation === undefined ? bounds.high : Math.min(bounds.high, maximumOfCalculation(calculation));
}

/** Fixes an open number for this path, as near to `wish` as its bounds allow. A calculated one is fixed by its operands. */
export function concretize(value: JavaValue, wish: number): void {
  if (!(value instanceof SymbolicValue) || concreteNumber(value) !== undefined) return;
  const { bounds, traits: { calculation } } = value;
  if (calculation === undefined) bounds.concrete = bounds.nearest(wish);
  else for (const operand of calculation.operands) concretize(operand, wish + 1);
}

function maximumOfCalculation({ operator, operands: [first, second] }: Calculation): number {
  switch (operator) {
    case '+':
    case '*':
      return calculateDoubles(operator, maximumOf(first), maximumOf(second));
    case '-':
      return maximumOf(first) - (concreteNumber(second) ?? 0);
    case '/':
      return maximumOf(first) / (concreteNumber(second) ?? 1);
    case '%':
      return maximumOf(second);
  }
}
