import { JavaInteger } from '../../java/values/java-number';
import type { JavaValue } from '../../java/values/java-value';
import type { ExecutionPath } from './execution-path';
import { elementOf } from './symbolic-methods';
import { concreteNumber, concretize } from './symbolic-numbers';
import type { SymbolicValue } from './symbolic-value';

/** The rounds of a loop over a symbolic list: enough to show what the template prints between two elements. */
const ROUNDS = 2;

/** The most rounds, even where a condition requires more elements. */
const MAX_ROUNDS = 20;

/** The elements of a loop over a symbolic value; undefined for a value that has none. */
export function elementsOf(path: ExecutionPath, value: SymbolicValue): readonly JavaValue[] | undefined {
  const { range } = value.traits;
  if (range !== undefined) return numbersOf(range);
  const element = elementOf(path, value);
  if (element === undefined) return undefined;
  const rounds = Math.ceil(value.size.concrete ?? value.size.nearest(ROUNDS));
  if (rounds > MAX_ROUNDS) return [element, element];
  value.size.concrete = rounds;
  return Array.from({ length: rounds }, () => element);
}

/** The numbers of a range. An end that is not decided is chosen so that the range has `ROUNDS` numbers. */
function numbersOf([from, to]: readonly [JavaValue, JavaValue]): readonly JavaValue[] {
  const start = concreteNumber(from) ?? 0;
  concretize(from, start);
  concretize(to, start + ROUNDS - 1);
  const [first, last] = [concreteNumber(from) ?? start, concreteNumber(to) ?? start + ROUNDS - 1];
  const length = Math.abs(last - first) + 1;
  const step = first >= last && length > 1 ? -1 : 1;
  return Array.from({ length: length <= MAX_ROUNDS ? length : ROUNDS }, (_, index) => JavaInteger.of(first + step * index));
}
