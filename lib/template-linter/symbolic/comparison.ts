import { isJavaNumber } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { toDouble } from '../../java/values/number-conversion';
import { textOf } from '../../java/values/value-text';
import type { ComparisonOperator } from '../../template-engine/velocity/parser/syntax-tree';
import type { ExecutionPath } from './execution-path';
import { concreteNumber } from './symbolic-numbers';
import { SymbolicValue } from './symbolic-value';

/** The operators that mean the same with the operands exchanged. */
export const MIRRORED: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=',
};

/** A boolean equals itself, and the string that it prints as. */
const BOOLEANS = new Map<JavaValue, boolean>([[true, true], ['true', true], [false, false], ['false', false]]);

/** Decides a comparison of a symbolic value for this path, and constrains the value by the decision. */
export function compareSymbolic(path: ExecutionPath, operator: ComparisonOperator, value: SymbolicValue, other: JavaValue): boolean {
  hideSources(value, other);
  switch (operator) {
    case '==':
      return isEqual(path, value, other);
    case '!=':
      return !isEqual(path, value, other);
    default: {
      const holds = isOrdered(path, operator, value, other);
      // Velocity orders nothing but numbers.
      if (holds && value.traits.kind === 'json') value.constrain({ kind: 'number' });
      return holds;
    }
  }
}

/** What a comparison tells of a length or a size is known. What it tells of another value's sources is not, nor how two values relate. */
function hideSources(value: SymbolicValue, other: JavaValue): void {
  const isRelation = other instanceof SymbolicValue;
  for (const compared of isRelation ? [value, other] : [value]) {
    if (isRelation) compared.isOpaque = true;
    if (compared.traits.bounds === undefined || isRelation) for (const source of compared.sources) hide(source);
  }
}

function hide(value: SymbolicValue): void {
  value.isOpaque = true;
  for (const source of value.sources) hide(source);
}

/** Decides a symbolic boolean for this path, and constrains the values that it tells of. */
export function decideBoolean(path: ExecutionPath, value: SymbolicValue): boolean {
  const holds = path.decide(value.key);
  value.traits.constrain?.(holds);
  return holds;
}

function isEqual(path: ExecutionPath, value: SymbolicValue, other: JavaValue): boolean {
  const { kind } = value.traits;
  const condition = `${value.key} == ${path.keyOf(other)}`;
  const wanted = BOOLEANS.get(other);
  if (kind === 'boolean' && wanted !== undefined) return decideBoolean(path, value) === wanted;
  if (other instanceof SymbolicValue) return value === other || path.decide(condition);
  if (kind === 'number' && isJavaNumber(other)) return isNumber(path, value, toDouble(other), condition);
  return isConstant(path, value, other ?? '', condition);
}

function isConstant(path: ExecutionPath, value: SymbolicValue, other: Exclude<JavaValue, null>, condition: string): boolean {
  const string = textOf(other);
  if (!value.canBe(string)) return false;
  const holds = path.decide(condition);
  if (holds) value.setConstant(value.traits.kind === 'string' ? string : other);
  else value.exclude(string);
  return holds;
}

function isNumber(path: ExecutionPath, value: SymbolicValue, number: number, condition: string): boolean {
  const { bounds } = value;
  const concrete = concreteNumber(value);
  if (concrete !== undefined) return concrete === number;
  if (bounds.nearest(number) !== number) return false;
  const holds = path.decide(condition);
  if (holds) bounds.concrete = number;
  // Excluding an endpoint narrows the bound.
  else if (bounds.isAtMost(number) === true) bounds.constrainAtMost(bounds.justBelow(number), true);
  else if (bounds.isAtMost(bounds.justBelow(number)) === false) bounds.constrainAtMost(number, false);
  return holds;
}

function isOrdered(path: ExecutionPath, operator: ComparisonOperator, value: SymbolicValue, other: JavaValue): boolean {
  if (operator === '>') return !isOrdered(path, '<=', value, other);
  if (operator === '>=') return !isOrdered(path, '<', value, other);
  const [first, second] = [concreteNumber(value), concreteNumber(other)];
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
