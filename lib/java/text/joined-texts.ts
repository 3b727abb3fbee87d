import { spendWork } from '../work-budget';
import { TextBuilder } from './text-builder';

/** The texts of items with commas between them, as Java prints a collection, within the limits. */
export function joinedTexts<T>(items: Iterable<T>, textOf: (item: T) => string): string {
  const joined = new TextBuilder();
  let separator = '';
  for (const item of items) {
    spendWork(1);
    joined.add(separator + textOf(item));
    separator = ', ';
  }
  spendWork(joined.length >>> 4);
  return joined.toString();
}
