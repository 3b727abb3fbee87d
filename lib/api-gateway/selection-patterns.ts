import { compilePattern } from '../java/regex/pattern';
import { RenderError } from '../java/render-error';
import { MAX_WORK, withStepBudget } from '../java/work-budget';

/** Constructs of Java 9 and newer, which `compilePattern` does not know. */
const unknownHere = /\\(?:X|N\{|b\{)/;

/** The reason why a selection pattern is not a regular expression of Java; undefined for one that is, and for one that cannot be told. */
export function selectionPatternProblem(pattern: string): string | undefined {
  if (unknownHere.test(pattern)) return undefined;
  try {
    withStepBudget(MAX_WORK, () => compilePattern(pattern));
    return undefined;
  } catch (error) {
    if (error instanceof RenderError) return error.message;
    throw error;
  }
}
