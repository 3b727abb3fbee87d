import { CHARACTER_BYTES, checkTextLength, spendMemory, TEXT_BYTES } from '../work-budget';

/** How many pieces are joined at once: V8 keeps a text that grows piece by piece as a tree, which takes many times the memory. */
const JOINED_PIECES = 1024;

/** Joining the joined once more takes half of it again. */
const BYTES = CHARACTER_BYTES * 1.5;

/** Makes a text of pieces, within the limits. What the work is worth is left to the caller. */
export class TextBuilder {
  /** How long the text is by now. */
  public length = 0;
  private pieces: string[] = [];
  private joinedLength = 0;
  private chunks: string[] | undefined;

  /** Adds a piece at the end. */
  public add(piece: string): void {
    this.length += piece.length;
    checkTextLength(this.length);
    if (this.pieces.push(piece) === JOINED_PIECES) (this.chunks ??= []).push(this.join());
  }

  /** The text. */
  public toString(): string {
    const rest = this.join();
    if (this.chunks === undefined) return rest;
    this.chunks.push(rest);
    return this.chunks.join('');
  }

  /** The pieces that are not joined yet, as one. */
  private join(): string {
    spendMemory(TEXT_BYTES + (this.length - this.joinedLength) * BYTES);
    this.joinedLength = this.length;
    const joined = this.pieces.join('');
    this.pieces = [];
    return joined;
  }
}

/** How many characters are converted at once: what V8 needs meanwhile is a hundred times the size of a match. */
const CHUNK_LENGTH = 8192;

/** Converts a text of any length piece by piece; a pair of surrogates stays together. */
export function convertPieces(text: string, convert: (piece: string) => string): string {
  if (text.length <= CHUNK_LENGTH) return convert(text);
  const converted = new TextBuilder();
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start + CHUNK_LENGTH);
    converted.add(convert(text.slice(start, end)));
    start = end;
  }
  return converted.toString();
}

function endOfPiece(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end;
}
