import { JavaInteger } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import type { ExecutionPath } from './execution-path';
import { elementOf } from './symbolic-methods';
import { amountOf, settle } from './symbolic-numbers';
import type { SymbolicValue } from './symbolic-value';

/** How often a loop over a symbolic list runs: often enough to show what stands between two elements. */
const ROUNDS = 2;

/** More rounds than this are not made, even where a condition has told that there are more. */
const MOST_ROUNDS = 20;

/** What a loop over a symbolic value goes over; undefined where it has no elements. */
export function elementsOf(path: ExecutionPath, value: SymbolicValue): readonly JavaValue[] | undefined {
  const { range } = value.traits;
  if (range !== undefined) return numbersOf(range);
  const element = elementOf(path, value);
  if (element === undefined) return undefined;
  const rounds = Math.ceil(value.count.settled ?? value.count.nearest(ROUNDS));
  if (rounds > MOST_ROUNDS) return [element, element];
  value.count.settled = rounds;
  return Array.from({ length: rounds }, () => element);
}

/** The numbers of a range: an end that nobody knows is put one behind the other. */
function numbersOf([from, to]: readonly [JavaValue, JavaValue]): readonly JavaValue[] {
  const start = amountOf(from) ?? 0;
  settle(from, start);
  settle(to, start + ROUNDS - 1);
  const [first, last] = [amountOf(from) ?? start, amountOf(to) ?? start + ROUNDS - 1];
  const length = Math.abs(last - first) + 1;
  const step = first >= last && length > 1 ? -1 : 1;
  return Array.from({ length: length <= MOST_ROUNDS ? length : ROUNDS }, (_, index) => JavaInteger.of(first + step * index));
}
