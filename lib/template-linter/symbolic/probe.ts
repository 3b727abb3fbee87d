import { callByName } from '../../java/methods/object-access';
import { RenderError } from '../../java/render-error';
import { JavaInteger } from '../../java/values/java-number';
import { JavaList, type JavaValue } from '../../java/values/java-value';
import { isUsedUp } from '../../java/work-budget';
import { samplesOf } from './samples';
import { FULL_ALPHABET, SymbolicValue } from './symbolic-value';

/** The failure of a call. */
export interface Failure {
  /** Whether the value is a string, and the call fails for every one. */
  readonly isCertain: boolean;
  /** Whether the call fails for every string, where the value may be something else. */
  readonly failsForStrings: boolean;
  /** The string that it fails for. */
  readonly sample: string;
  readonly message: string;
}

/** Longer strings are not tried. */
const MAX_LENGTH = 100_000;

/** Tries a method on strings that its target can be. */
export function failureOf(target: SymbolicValue, name: string, values: readonly JavaValue[]): Failure | undefined {
  const { kind, isTainted } = target.traits;
  if (!['string', 'jsonString', 'json'].includes(kind) || values.some((value) => value instanceof SymbolicValue)) return undefined;
  const certain = certainFailure(name, values);
  if (certain !== undefined) return { ...certain, isCertain: kind !== 'json', failsForStrings: true };
  return isTainted && kind !== 'jsonString' ? firstFailure(samplesOf(target) ?? [], name, values) : undefined;
}

/** Tries a call on a known value, with strings that its argument can be. */
export function failureWithArgument(owner: Exclude<JavaValue, null>, name: string, values: readonly JavaValue[]): Failure | undefined {
  const [argument] = values;
  if (values.length !== 1 || !(argument instanceof SymbolicValue) || !argument.traits.isTainted || argument.traits.kind !== 'string') return undefined;
  for (const sample of samplesOf(argument) ?? []) {
    const failure = attempt(() => callByName(owner, name, [sample]), sample);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** Whether an element of a list can be missing, so that reading it fails. */
export function lacksElement(list: SymbolicValue, index: number): boolean {
  const { kind, isTainted, origin } = list.traits;
  if (!isTainted || list.isOpaque || (kind !== 'list' && kind !== 'json')) return false;
  if (origin === undefined) return false;
  if (origin === 'request') return kind === 'json' && list.size.isAtMost(index) !== false;
  if (list.size.isAtMost(index) === false) return false;
  return samplesOf(origin.source)?.some((sample) => origin.resultsFor(sample).length <= index) === true;
}

/** The result of a method for one string; undefined where the call fails. */
export function callOnSample(sample: string, name: string, values: readonly JavaValue[]): JavaValue | undefined {
  try {
    return callByName(sample, name, values);
  } catch (error) {
    if (error instanceof RenderError && !isUsedUp()) return undefined;
    throw error;
  }
}

/** The strings that a method gives for one string: those of a list, or the result itself. */
export function stringsFrom(sample: string, name: string, values: readonly JavaValue[]): readonly string[] {
  const result = callOnSample(sample, name, values);
  if (typeof result === 'string') return [result];
  return result instanceof JavaList ? result.items.filter((item) => typeof item === 'string') : [];
}

/** The failure of a call that fails for every string. */
function certainFailure(name: string, values: readonly JavaValue[]): Failure | undefined {
  const longest = Math.max(0, ...values.map((value) => (value instanceof JavaInteger ? value.value : 0))) + 1;
  if (values.length === 0 || longest > MAX_LENGTH) return undefined;
  const others = ['1', '{"a": 1}', '1'.repeat(longest), FULL_ALPHABET];
  const failure = failureFor('', name, values);
  return failure === undefined || others.some((sample) => failureFor(sample, name, values) === undefined) ? undefined : failure;
}

function firstFailure(samples: readonly string[], name: string, values: readonly JavaValue[]): Failure | undefined {
  for (const sample of samples) {
    const failure = failureFor(sample, name, values);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function failureFor(sample: string, name: string, values: readonly JavaValue[]): Failure | undefined {
  return attempt(() => callByName(sample, name, values), sample);
}

function attempt(call: () => unknown, sample: string): Failure | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof RenderError && !isUsedUp()) return { isCertain: false, failsForStrings: false, sample, message: error.message };
    throw error;
  }
}
