import { ELEMENT_BYTES, OBJECT_BYTES, spendMemory, spendWork } from '../work-budget';
import type { MatchFinder } from './match-finder';

/**
 * Splits a text around matches as `String.split` does. A match without characters at the start gives no empty text; a
 * positive `limit` bounds the number of parts; with 0, empty parts at the end are dropped.
 */
export function splitAround(match: MatchFinder, text: string, limit: number): string[] {
  const parts: string[] = [];
  let end = 0;
  while ((limit <= 0 || parts.length < limit - 1) && match.find()) {
    if (match.end > 0) {
      spendWork(1);
      spendMemory(match.start - end > 1 ? ELEMENT_BYTES + OBJECT_BYTES : ELEMENT_BYTES);
      parts.push(text.slice(end, match.start));
      end = match.end;
    }
  }
  if (end === 0) {
    return [text];
  }
  parts.push(text.slice(end));
  return limit === 0 ? withoutTrailingEmpty(parts) : parts;
}

function withoutTrailingEmpty(parts: string[]): string[] {
  let count = parts.length;
  while (count > 0 && parts[count - 1] === '') {
    count -= 1;
  }
  parts.length = count;
  return parts;
}
