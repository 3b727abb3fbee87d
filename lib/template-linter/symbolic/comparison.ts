import { isJavaNumber } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { toDouble } from '../../java/values/number-conversion';
import { textOf } from '../../java/values/value-text';
import type { ComparisonOperator } from '../../template-engine/velocity/parser/syntax-tree';
import type { ExecutionPath } from './execution-path';
import { amountOf } from './symbolic-numbers';
import { SymbolicValue } from './symbolic-value';

/** The operator that says the same with the operands exchanged. */
export const MIRRORED: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=',
};

/** What a boolean may be compared with: itself, or how it is printed. */
const BOOLEANS = new Map<JavaValue, boolean>([[true, true], ['true', true], [false, false], ['false', false]]);

/** Whether a comparison of a symbolic value holds on this path; what follows from that is noted. */
export function compareSymbolic(path: ExecutionPath, operator: ComparisonOperator, value: SymbolicValue, other: JavaValue): boolean {
  switch (operator) {
    case '==':
      return isEqual(path, value, other);
    case '!=':
      return !isEqual(path, value, other);
    default: {
      const holds = isOrdered(path, operator, value, other);
      // Nothing but numbers has an order in Velocity.
      if (holds && value.traits.kind === 'json') value.constrain({ kind: 'number' });
      return holds;
    }
  }
}

/** What a symbolic boolean is on this path. */
export function answer(path: ExecutionPath, value: SymbolicValue): boolean {
  const holds = path.decide(value.key);
  value.traits.constrain?.(holds);
  return holds;
}

function isEqual(path: ExecutionPath, value: SymbolicValue, other: JavaValue): boolean {
  const { kind } = value.traits;
  const question = `${value.key} == ${path.keyOf(other)}`;
  const wanted = BOOLEANS.get(other);
  if (kind === 'boolean' && wanted !== undefined) return answer(path, value) === wanted;
  if (other instanceof SymbolicValue) return value === other || path.decide(question);
  if (kind === 'number' && isJavaNumber(other)) return isNumber(path, value, toDouble(other), question);
  return isConstant(path, value, other ?? '', question);
}

function isConstant(path: ExecutionPath, value: SymbolicValue, other: Exclude<JavaValue, null>, question: string): boolean {
  const text = textOf(other);
  if (!value.canBe(text)) return false;
  const holds = path.decide(question);
  if (holds) value.become(value.traits.kind === 'string' ? text : other);
  else value.exclude(text);
  return holds;
}

function isNumber(path: ExecutionPath, value: SymbolicValue, number: number, question: string): boolean {
  const { bounds } = value;
  const amount = amountOf(value);
  if (amount !== undefined) return amount === number;
  if (bounds.nearest(number) !== number) return false;
  const holds = path.decide(question);
  if (holds) bounds.settled = number;
  // Of the ends of what it can be, the number is not the one that it is not.
  else if (bounds.isAtMost(number) === true) bounds.constrainAtMost(bounds.justBelow(number), true);
  else if (bounds.isAtMost(bounds.justBelow(number)) === false) bounds.constrainAtMost(number, false);
  return holds;
}

function isOrdered(path: ExecutionPath, operator: ComparisonOperator, value: SymbolicValue, other: JavaValue): boolean {
  if (operator === '>') return !isOrdered(path, '<=', value, other);
  if (operator === '>=') return !isOrdered(path, '<', value, other);
  const [first, second] = [amountOf(value), amountOf(other)];
  if (second === undefined || other instanceof SymbolicValue) {
    if (first !== undefined && second !== undefined) return operator === '<' ? first < second : first <= second;
    return path.decide(`${value.key} ${operator} ${path.keyOf(other)}`);
  }
  const { bounds } = value;
  const limit = operator === '<' ? bounds.justBelow(second) : second;
  const known = first === undefined ? bounds.isAtMost(limit) : first <= limit;
  if (known !== undefined) return known;
  const holds = path.decide(`${value.key} <= ${limit}`);
  bounds.constrainAtMost(limit, holds);
  return holds;
}
