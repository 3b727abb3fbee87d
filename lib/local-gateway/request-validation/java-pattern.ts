import { compilePattern } from '../../java/regex/pattern';
import { MAX_WORK, withStepBudget } from '../../java/work-budget';

/** A regular expression of a schema, as the validator asks it. */
export interface SchemaPattern {
  test(text: string): boolean;
}

/** Compiles a pattern of a schema as Java reads it: it may match anywhere in the text. Throws a RenderError for one that Java refuses. */
export function javaPattern(source: string): SchemaPattern {
  const pattern = withStepBudget(MAX_WORK, () => compilePattern(source));
  return { test: (text) => withStepBudget(MAX_WORK, () => pattern.find(text)) };
}
