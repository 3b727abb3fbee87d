import { isJavaNumber } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import { toDouble } from '../../java/values/number-conversion';
import { textOf } from '../../java/values/value-text';
import type { ComparisonOperator } from '../../template-engine/velocity/parser/syntax-tree';
import { amountOf } from './made-up-numbers';
import { MadeUpValue } from './made-up-value';
import type { World } from './world';

/** The operator that says the same with the operands exchanged. */
export const MIRRORED: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=',
};

/** What a boolean may be compared with: itself, or how it is printed. */
const BOOLEANS = new Map<JavaValue, boolean>([[true, true], ['true', true], [false, false], ['false', false]]);

/** Whether a comparison of a made-up value holds in this world; what follows from that is learnt. */
export function compareMadeUp(world: World, operator: ComparisonOperator, value: MadeUpValue, other: JavaValue): boolean {
  switch (operator) {
    case '==':
      return isEqual(world, value, other);
    case '!=':
      return !isEqual(world, value, other);
    default: {
      const holds = isOrdered(world, operator, value, other);
      // Nothing but numbers has an order in Velocity.
      if (holds && value.traits.kind === 'json') value.learn({ kind: 'number' });
      return holds;
    }
  }
}

/** What a made-up boolean is in this world. */
export function answer(world: World, value: MadeUpValue): boolean {
  const holds = world.decide(value.key);
  value.traits.learn?.(holds);
  return holds;
}

function isEqual(world: World, value: MadeUpValue, other: JavaValue): boolean {
  const { kind } = value.traits;
  const question = `${value.key} == ${world.keyOf(other)}`;
  const wanted = BOOLEANS.get(other);
  if (kind === 'boolean' && wanted !== undefined) return answer(world, value) === wanted;
  if (other instanceof MadeUpValue) return value === other || world.decide(question);
  if (kind === 'number' && isJavaNumber(other)) return isNumber(world, value, toDouble(other), question);
  return isConstant(world, value, other ?? '', question);
}

function isConstant(world: World, value: MadeUpValue, other: Exclude<JavaValue, null>, question: string): boolean {
  const text = textOf(other);
  if (!value.canBe(text)) return false;
  const holds = world.decide(question);
  if (holds) value.become(value.traits.kind === 'text' ? text : other);
  else value.exclude(text);
  return holds;
}

function isNumber(world: World, value: MadeUpValue, number: number, question: string): boolean {
  const { bounds } = value;
  const amount = amountOf(value);
  if (amount !== undefined) return amount === number;
  if (bounds.nearest(number) !== number) return false;
  const holds = world.decide(question);
  if (holds) bounds.settled = number;
  // Of the ends of what it can be, the number is not the one that it is not.
  else if (bounds.isAtMost(number) === true) bounds.learnAtMost(bounds.justBelow(number), true);
  else if (bounds.isAtMost(bounds.justBelow(number)) === false) bounds.learnAtMost(number, false);
  return holds;
}

function isOrdered(world: World, operator: ComparisonOperator, value: MadeUpValue, other: JavaValue): boolean {
  if (operator === '>') return !isOrdered(world, '<=', value, other);
  if (operator === '>=') return !isOrdered(world, '<', value, other);
  const [first, second] = [amountOf(value), amountOf(other)];
  if (second === undefined || other instanceof MadeUpValue) {
    if (first !== undefined && second !== undefined) return operator === '<' ? first < second : first <= second;
    return world.decide(`${value.key} ${operator} ${world.keyOf(other)}`);
  }
  const { bounds } = value;
  const limit = operator === '<' ? bounds.justBelow(second) : second;
  const known = first === undefined ? bounds.isAtMost(limit) : first <= limit;
  if (known !== undefined) return known;
  const holds = world.decide(`${value.key} <= ${limit}`);
  bounds.learnAtMost(limit, holds);
  return holds;
}
