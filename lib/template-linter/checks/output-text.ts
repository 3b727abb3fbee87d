import { textOf } from '../../java/values/value-text';
import { hasPlaceholders } from '../symbolic/execution-path';
import type { ExploredPath } from '../symbolic/explore';
import type { PrintedPiece } from '../symbolic/symbolic-evaluator';
import { SymbolicValue } from '../symbolic/symbolic-value';

/** A symbolic value in the output. */
export interface PrintedValue {
  readonly value: SymbolicValue;
  /** Where in the template it was printed. */
  readonly position: number;
  /** Whether it stands within the quotes of a text of JSON. */
  readonly isQuoted: boolean;
}

/** Whether an output is meant to be JSON: it starts as an object or a list does, and not as a text like `[INFO]`. */
export function isJsonLike(output: string): boolean {
  return /^\s*(?:\{|\[(?!\s*[A-Za-z])|\[\s*(?:true|false|null|True|False|None|NaN)\b)/.test(output);
}

/** The symbolic values in an output that is JSON. */
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

/** An output with texts in place of the symbolic values, and where it comes from. */
export interface FilledOutput {
  readonly text: string;
  /** Where in the template a character of the text was printed. */
  readonly positionOf: (offset: number) => number;
}

/** Puts a text in place of each symbolic value: `x` within quotes, and `bare` elsewhere. */
export function fillOutput({ path, output = '', pieces }: ExploredPath, bare: string): FilledOutput {
  const quotes = new Quotes();
  const starts: { filled: number; offset: number }[] = [];
  let text = '';
  let offset = 0;
  for (const part of path.partsOf(output)) {
    starts.push({ filled: text.length, offset });
    if (part instanceof SymbolicValue) {
      text += part.constant === undefined ? placeholder(part, quotes.areOpen, bare) : textOf(part.constant);
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

/** What is a number, a boolean or JSON stays such. */
function placeholder({ traits: { kind, fragment }, alternatives }: SymbolicValue, isQuoted: boolean, bare: string): string {
  if (isQuoted) return 'x';
  if (alternatives?.[0] !== undefined) return alternatives[0];
  if (kind === 'boolean') return 'true';
  return fragment ?? (kind === 'number' || kind === 'jsonText' ? '1' : bare);
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

/** Follows a text of JSON into quotes and out of them. */
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

/** What opens or closes quotes, or keeps the next character from it. */
const SIGNIFICANT = /["\\]/g;
