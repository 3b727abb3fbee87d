import { compilePattern } from '../java/regex/pattern';
import { RenderError } from '../java/render-error';
import { MAX_WORK, withStepBudget } from '../java/work-budget';

/** The reason why a selection pattern is not a regular expression of Java; undefined for one that is. */
export function selectionPatternProblem(pattern: string): string | undefined {
  try {
    withStepBudget(MAX_WORK, () => compilePattern(pattern));
    return undefined;
  } catch (error) {
    if (error instanceof RenderError) return error.message;
    throw error;
  }
}
