import type { JavaValue } from '../../../java/values/java-value';
import { Block } from '../parser/syntax-tree';
import { renderTemplate } from './evaluator';
import { RenderContext } from './render-context';

/** What fails in a render, and where in the template. */
export class LocatedError extends Error {
  /** `position` counts characters from the start of the template. */
  public constructor(public readonly cause: unknown, public readonly position: number) {
    super(String(cause));
  }
}

/**
 * Renders a template with these variables; what it sets stays in them. The caller gives the budget.
 *
 * `countsLoops` is false for a template that names neither `velocityCount` nor `velocityHasNext`.
 */
export function renderWithVariables(template: Block, variables: Map<string, JavaValue>, countsLoops: boolean): string {
  const context = new RenderContext(variables, countsLoops);
  try {
    renderTemplate(template, context);
  } catch (failure) {
    throw new LocatedError(failure, context.position);
  }
  return context.output;
}
