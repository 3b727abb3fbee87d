import type { Step } from './step';

/** The steps that run, in order: those asked for and required with all that come before them, or all but those that run on request. */
export function plan(steps: readonly Step[], asked: ReadonlySet<string>, required: ReadonlySet<string>): Step[] {
  const wanted = new Set(asked.size === 0 ? steps.filter(({ onRequest }) => onRequest !== true).map(({ id }) => id) : asked);
  for (const id of required) wanted.add(id);
  // The set grows while it is gone over.
  for (const id of wanted) {
    for (const before of steps.find((step) => step.id === id)?.after ?? []) wanted.add(before);
  }
  return steps.filter(({ id }) => wanted.has(id));
}
