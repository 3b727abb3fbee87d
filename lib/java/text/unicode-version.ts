import { RangeTable } from './range-table';
import { ADDED_LATER } from './unicode-data';

/**
 * JDK 17 knows Unicode 13, while JavaScript's engine knows a later version. In both, a code point that is not assigned has no case and no
 * category but `Cn`.
 */
const unknownToJava = new RangeTable(ADDED_LATER);

/** Whether Unicode 13 may have assigned the code point: only what later versions added is excluded for certain. */
export function isAssigned(codePoint: number): boolean {
  return codePoint < 0x600 || !unknownToJava.has(codePoint);
}
