import { RenderError } from '../render-error';
import type { JavaValue } from '../values/java-value';
import { spendWork } from '../work-budget';
import { Comparable, compareValues } from './comparison';
import { type ComparisonCriterion, CompiledPath, type Criterion, type Filter, type Operand } from './compiled-path';
import { RegularExpression } from './regular-expression';

/** Finds what the paths in a filter lead to. */
export interface PathSource {
  /** The value of a path from the item, or from the document; undefined where it is missing. */
  valueOf(path: CompiledPath, item: JavaValue): JavaValue | undefined;
  /** Whether a path leads from the item to a value that is not null. */
  exists(path: CompiledPath, item: JavaValue): boolean;
}

/** Whether a filter accepts an item. */
export function matchesFilter(filter: Filter, item: JavaValue, source: PathSource): boolean {
  return filter.some((alternative) => alternative.every((criterion) => matchesCriterion(criterion, item, source)));
}

function matchesCriterion(criterion: Criterion, item: JavaValue, source: PathSource): boolean {
  spendWork(1);
  if (criterion.kind === 'existence') {
    return source.exists(criterion.path, item) === criterion.expected;
  }
  const actual = valueOf(criterion.left, item, source);
  const expected = actual === undefined ? undefined : valueOf(criterion.right, item, source);
  return actual !== undefined && expected !== undefined && compare(criterion, expected, actual);
}

function valueOf(operand: Operand, item: JavaValue, source: PathSource): Comparable | undefined {
  return operand instanceof CompiledPath ? source.valueOf(operand, item) : operand;
}

function compare({ operator }: ComparisonCriterion, expected: Comparable, actual: Comparable): boolean {
  if (operator === '=~') {
    return matchesPattern(expected, actual);
  }
  // The text 'null' equals null, but is not ordered with it.
  const isOrderUnknown = (expected === null) !== (actual === null) && operator !== '==' && operator !== '!=';
  const order = isOrderUnknown ? undefined : compareValues(expected, actual);
  if (order === undefined) {
    return false;
  }
  switch (operator) {
    case '==': return order === 0;
    case '!=': return order !== 0;
    case '>': return order < 0;
    case '>=': return order <= 0;
    case '<': return order > 0;
    case '<=': return order >= 0;
  }
}

/** The regular expression may stand on either side; it must match the whole text of the other. */
function matchesPattern(expected: Comparable, actual: Comparable): boolean {
  const [pattern, target] = actual instanceof RegularExpression ? [actual, expected] : [expected, actual];
  if (target === null && pattern === null) {
    return false;
  }
  if (!(pattern instanceof RegularExpression)) {
    throw new RenderError("'=~' in a JSONPath needs a regular expression, such as /a.*/i, on one side");
  }
  return target !== null && pattern.matches(target);
}
