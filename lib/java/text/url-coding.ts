import { RenderError } from '../render-error';
import { spendMemory, spendWork } from '../work-budget';
import { characterDigit } from './character-digit';
import { convertPieces, TextBuilder } from './text-builder';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Encodes text as `URLEncoder.encode(text, "UTF-8")` does: a blank becomes `+`, an unpaired surrogate `%3F`. */
export function urlEncode(text: string): string {
  return /[^A-Za-z0-9\-_.*]/.test(text) ? convertPieces(text, encodePiece) : text;
}

const PERCENT = 0x25;
const BLANK = 0x20;
const PLUS = 0x2b;
/** How long an escaped byte is. */
const ESCAPE_LENGTH = 3;
/** The digits of the numbers to 15, and the bytes that stand for themselves, as characters' codes. */
const DIGITS = Buffer.from('0123456789ABCDEF');
const PLAIN = new Set(Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.*'));
const isPlain = Array.from({ length: 0x100 }, (_, byte) => PLAIN.has(byte));

/** Byte by byte into a buffer: a text that grew so would take a hundred times as much memory. */
function encodePiece(piece: string): string {
  const bytes = encodeUtf8(piece);
  const encoded = Buffer.allocUnsafe(bytes.length * ESCAPE_LENGTH);
  let length = 0;
  for (const byte of bytes) {
    if (isPlain[byte] === true || byte === BLANK) {
      encoded[length] = byte === BLANK ? PLUS : byte;
      length += 1;
    } else {
      encoded[length] = PERCENT;
      encoded[length + 1] = DIGITS[byte >> 4] ?? 0;
      encoded[length + 2] = DIGITS[byte & 0xf] ?? 0;
      length += ESCAPE_LENGTH;
    }
  }
  return encoded.toString('latin1', 0, length);
}

/** Decodes text as `URLDecoder.decode(text, "UTF-8")` does; an escape that is cut off or not hexadecimal fails. */
export function urlDecode(text: string): string {
  if (!/[%+]/.test(text)) {
    return text;
  }
  const decoded = new TextBuilder();
  let position = 0;
  while (position < text.length) {
    const escape = text.indexOf('%', position);
    const end = escape < 0 ? text.length : escape;
    decoded.add(convertPieces(text.slice(position, end), (piece) => piece.replaceAll('+', ' ')));
    position = end;
    if (escape >= 0) {
      const bytes = readEscapes(text, escape);
      spendWork(ESCAPES_WORK + (bytes.length >>> 2));
      decoded.add(decodeUtf8(bytes));
      position += bytes.length * 3;
    }
  }
  return decoded.toString();
}

/** What decoding a run of escapes takes in any case. */
const ESCAPES_WORK = 4;

/** Reads the run of `%xx` that starts at `start`. */
function readEscapes(text: string, start: number): Uint8Array {
  let end = start;
  while (text.charCodeAt(end) === PERCENT) {
    if (end + 2 >= text.length) {
      throw new RenderError('Cannot decode the URL text: the escape (%) at its end is incomplete');
    }
    end += 3;
  }
  const count = (end - start) / 3;
  spendMemory(count);
  const bytes = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) bytes[index] = readByte(text.slice(start + 3 * index + 1, start + 3 * index + 3));
  return bytes;
}

/** Reads two hexadecimal digits, or, since Java parses an int here, a plus sign and one digit. */
function readByte(hexadecimal: string): number {
  const high = hexadecimal.startsWith('+') || hexadecimal.startsWith('-') ? 0 : characterDigit(hexadecimal.charCodeAt(0), 16);
  const low = characterDigit(hexadecimal.charCodeAt(1), 16);
  const negative = hexadecimal.startsWith('-') && low > 0;
  if (high < 0 || low < 0 || negative) {
    throw new RenderError(`Cannot decode the URL text: '%${hexadecimal}' is not a hexadecimal escape`);
  }
  return high * 16 + low;
}
