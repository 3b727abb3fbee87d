import { spendMemory, spendWork } from '../work-budget';

/** Up to this length, JavaScript's own search takes linear time, if with a factor. */
const SHORT = 8;

/** How many characters may be compared in vain for each that was passed, and how many before that counts. */
const VAIN_PER_CHARACTER = 4;
const FREE_COMPARISONS = 4096;

/** What an entry of the table of a search takes, in bytes. */
const TABLE_BYTES = 4;

/** Where `part` first stands in the text, from `from` on; -1 where it does not. In linear time, whatever the texts. */
export function indexIn(text: string, part: string, from = 0): number {
  if (part.length <= SHORT) return text.indexOf(part, from);
  const start = part.slice(0, SHORT);
  const begin = Math.max(from, 0);
  let vain = -FREE_COMPARISONS;
  for (let at = text.indexOf(start, begin); at >= 0; at = text.indexOf(start, at + 1)) {
    if (text.startsWith(part, at)) return at;
    vain += part.length;
    if (vain > VAIN_PER_CHARACTER * (at - begin)) return firstOf(matchesFrom(text, part, at + 1));
  }
  return -1;
}

/** Where `part` last stands in the text, beginning at `from` or before; -1 where it does not. In linear time, whatever the texts. */
export function lastIndexIn(text: string, part: string, from = text.length): number {
  if (part.length <= SHORT || from < 0) return from < 0 ? -1 : text.lastIndexOf(part, from);
  const start = part.slice(0, SHORT);
  const begin = Math.min(from, text.length - part.length);
  let vain = -FREE_COMPARISONS;
  for (let at = begin < 0 ? -1 : text.lastIndexOf(start, begin); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(start, at - 1)) {
    if (text.startsWith(part, at)) return at;
    vain += part.length;
    if (vain > VAIN_PER_CHARACTER * (begin - at)) return lastOf(matchesFrom(text.slice(0, at - 1 + part.length), part, 0));
  }
  return -1;
}

function firstOf(places: Iterable<number>): number {
  for (const place of places) return place;
  return -1;
}

function lastOf(places: Iterable<number>): number {
  let last = -1;
  for (const place of places) last = place;
  return last;
}

/** Where `part` stands in the text, overlapping itself too: the search of Knuth, Morris and Pratt. */
function* matchesFrom(text: string, part: string, from: number): Generator<number, void> {
  spendWork((text.length - from + part.length) >>> 3);
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (part.charCodeAt(matched) === code) matched += 1;
    if (matched === part.length) {
      yield at - matched + 1;
      matched = borders[matched - 1] ?? 0;
    }
  }
}

/** Of each start of the part, how long its longest end is that the part starts with too. */
function bordersOf(part: string): Int32Array {
  spendMemory(part.length * TABLE_BYTES);
  const borders = new Int32Array(part.length);
  let length = 0;
  for (let at = 1; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    while (length > 0 && part.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (part.charCodeAt(length) === code) length += 1;
    borders[at] = length;
  }
  return borders;
}
