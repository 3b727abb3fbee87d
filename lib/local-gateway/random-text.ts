import { randomFillSync } from 'crypto';

// Random bytes cost less by the thousand.
const stock = Buffer.alloc(8192);
let used = stock.length;

/** A text for a few random bytes. */
export function randomText(byteCount: number, encoding: 'base64' | 'hex'): string {
  if (used + byteCount > stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  const start = used;
  used += byteCount;
  return stock.toString(encoding, start, used);
}
