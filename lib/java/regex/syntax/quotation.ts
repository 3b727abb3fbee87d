import { code, isAsciiDigit, isAsciiLetter } from '../characters/character-codes';

const CAPITAL_E = 0x45;
const CAPITAL_Q = 0x51;

/** Writes what stands between `\Q` and `\E` as escaped characters, so that the parser knows no quotations. */
export function expandQuotations(source: readonly number[]): number[] {
  const start = findQuotation(source);
  return start < 0 ? [...source] : [...source.slice(0, start), ...expandFrom(source, start + 2)];
}

function findQuotation(source: readonly number[]): number {
  for (let index = 0; index < source.length - 1; index++) {
    if (source[index] === code.backslash) {
      if (source[index + 1] === CAPITAL_Q) {
        return index;
      }
      index += 1;
    }
  }
  return -1;
}

function expandFrom(source: readonly number[], start: number): number[] {
  const expanded: number[] = [];
  let quoted = true;
  let first = true;
  for (let index = start; index < source.length; index++) {
    const codePoint = source[index] ?? 0;
    const following = source[index + 1] ?? 0;
    if (codePoint === code.backslash && following === (quoted ? CAPITAL_E : CAPITAL_Q)) {
      quoted = !quoted;
      first = quoted;
      index += 1;
    } else if (quoted) {
      appendQuoted(expanded, codePoint, first);
      first = false;
    } else {
      expanded.push(codePoint);
      if (codePoint === code.backslash && index + 1 < source.length) {
        expanded.push(following);
        index += 1;
      }
    }
  }
  return expanded;
}

function appendQuoted(expanded: number[], codePoint: number, first: boolean): void {
  if (codePoint >= 0x80 || isAsciiLetter(codePoint)) {
    expanded.push(codePoint);
  } else if (!isAsciiDigit(codePoint)) {
    expanded.push(code.backslash, codePoint);
  } else if (first) {
    // A digit right after the start could extend an escape before the quotation, such as \1: write it as \x3_.
    expanded.push(code.backslash, 0x78, 0x33, codePoint);
  } else {
    expanded.push(codePoint);
  }
}
