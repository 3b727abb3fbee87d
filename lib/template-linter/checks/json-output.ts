import { textOf } from '../../java/values/value-text';
import { hasPlaceholders } from '../symbolic/execution-path';
import type { ExploredPath } from '../symbolic/explore';
import type { PrintedPiece } from '../symbolic/symbolic-evaluator';
import { SymbolicValue } from '../symbolic/symbolic-value';

/** A symbolic value in the output. */
export interface PrintedValue {
  readonly value: SymbolicValue;
  /** The position in the template that printed it. */
  readonly position: number;
  /** Whether it is within a JSON string. */
  readonly isQuoted: boolean;
}

/** Guesses if an output is meant to be JSON: it starts as an object or a list does, and not as a text like `[INFO]`. */
export function isJsonLike(output: string): boolean {
  return /^\s*(?:\{|\[(?!\s*[A-Za-z])|\[\s*(?:true|false|null|True|False|None|NaN)\b)/.test(output);
}

/** The symbolic values in an output that is meant to be JSON. */
export function printedValues({ path, output = '', pieces }: ExploredPath): PrintedValue[] {
  const found: PrintedValue[] = [];
  if (!hasPlaceholders(output)) return found;
  const quotes = new Quotes();
  let offset = 0;
  for (const part of path.partsOf(output)) {
    if (part instanceof SymbolicValue) {
      if (part.constant === undefined) found.push({ value: part, position: positionOf(pieces, offset), isQuoted: quotes.areOpen });
      offset += part.placeholder.length;
    } else {
      quotes.read(part);
      offset += part.length;
    }
  }
  return found;
}

/** An output with fillers in place of its symbolic values. */
export interface FilledOutput {
  readonly text: string;
  /** The position in the template that printed a character of the text. */
  readonly positionOf: (offset: number) => number;
}

/** Fills in the symbolic values: `x` within quotes, and `unquoted` elsewhere. */
export function fillOutput({ path, output = '', pieces }: ExploredPath, unquoted: string): FilledOutput {
  const quotes = new Quotes();
  const starts: { filled: number; offset: number }[] = [];
  let text = '';
  let offset = 0;
  for (const part of path.partsOf(output)) {
    starts.push({ filled: text.length, offset });
    if (part instanceof SymbolicValue) {
      text += part.constant === undefined ? fillerFor(part, quotes.areOpen, unquoted) : textOf(part.constant);
      offset += part.placeholder.length;
    } else {
      quotes.read(part);
      text += part;
      offset += part.length;
    }
  }
  const outputOffset = (filled: number): number => {
    const start = lastOf(starts, (candidate) => candidate.filled <= filled);
    return start === undefined ? filled : start.offset + filled - start.filled;
  };
  return { text, positionOf: (filled) => positionOf(pieces, outputOffset(filled)) };
}

/** Outside of quotes, a value of a known kind is filled in with one of that kind. */
function fillerFor({ traits: { kind, fragment }, alternatives }: SymbolicValue, isQuoted: boolean, unquoted: string): string {
  if (isQuoted) return 'x';
  if (alternatives?.[0] !== undefined) return alternatives[0];
  if (kind === 'boolean') return 'true';
  return fragment ?? (kind === 'number' || kind === 'jsonString' ? '1' : unquoted);
}

function positionOf(pieces: readonly PrintedPiece[], offset: number): number {
  const piece = lastOf(pieces, ({ start }) => start <= offset);
  if (piece === undefined) return 0;
  const { node, start } = piece;
  if (!('text' in node)) return node.position;
  const within = offset - start;
  const jump = lastOf(node.jumps ?? [], (candidate) => candidate.offset <= within);
  return jump === undefined ? node.position + within : jump.position + within - jump.offset;
}

function lastOf<T>(items: readonly T[], accepts: (item: T) => boolean): T | undefined {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && accepts(item)) return item;
  }
  return undefined;
}

/** Follows JSON, read in parts, into strings and out of them. */
class Quotes {
  public areOpen = false;
  private isEscaped = false;

  public read(text: string): void {
    let offset = Number(this.isEscaped && text !== '');
    this.isEscaped &&= text === '';
    for (;;) {
      SIGNIFICANT.lastIndex = offset;
      const found = SIGNIFICANT.exec(text);
      if (found === null) return;
      offset = found.index + 1;
      if (found[0] === '"') {
        this.areOpen = !this.areOpen;
      } else if (this.areOpen) {
        this.isEscaped = offset === text.length;
        offset += 1;
      }
    }
  }
}

const SIGNIFICANT = /["\\]/g;
