/**
 * The items in an array that is no longer than need be.
 *
 * V8 gives an array that grows by `push` room for sixteen elements more, which is most of what a large template would take.
 */
export function trimmed<T>(items: readonly T[]): readonly T[] {
  return items.slice();
}
