import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import { spendWork } from '../../java/work-budget';
import type { SymbolicValue } from './symbolic-value';

/** Strings that clients send, and those that templates rarely expect. */
const usual = [
  '', '0', '1', '7', '007', '-', '-1', '+1', '.', '1.', '.5', '1.5', '1.2.3', '1e5', 'e', '1,2', ',', '1,', ',1', '1 2', ' ', 'a', 'abc', 'true', '12345678901234567890',
];

/**
 * Strings that a value can be on this path, each tried with all that the conditions ask of it; undefined where the path asks what cannot
 * be tried. There may be none, as for a string that must start with a word.
 */
export function samplesOf(value: SymbolicValue): readonly string[] | undefined {
  const { origin } = value.traits;
  if (origin === undefined || value.isOpaque) return undefined;
  const candidates = origin === 'request' ? requestSamples(value) : samplesOf(origin.source)?.flatMap(origin.resultsFor);
  if (candidates === undefined) return undefined;
  spendWork(candidates.length);
  return [...new Set(candidates)].filter((sample) => value.canBe(sample) && value.requirements.every((requires) => requires(sample)));
}

function requestSamples({ alternatives = [], samples, size }: SymbolicValue): readonly string[] {
  const shortest = size.nearest(0);
  return [...usual, ...alternatives, ...samples, ...shortest <= MAX_FOREACH_ITERATIONS ? ['1'.repeat(shortest)] : []];
}
