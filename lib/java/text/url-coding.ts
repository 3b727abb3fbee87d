import { RenderError } from '../render-error';
import { spendMemory, spendWork } from '../work-budget';
import { characterDigit } from './character-digit';
import { convertPieces, TextBuilder } from './text-builder';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Encodes text as `URLEncoder.encode(text, "UTF-8")` does: a blank becomes `+`, an unpaired surrogate `%3F`. */
export function urlEncode(text: string): string {
  return convertPieces(text, (piece) => piece.replace(/[^A-Za-z0-9\-_.*]+/g, encodeRun));
}

const BLANK = 0x20;
/** How long an escaped byte is. */
const ESCAPE_LENGTH = 3;

function encodeRun(run: string): string {
  const bytes = encodeUtf8(run);
  // A text that grew byte by byte would take a hundred times as much memory.
  const encoded = Buffer.alloc(bytes.length * ESCAPE_LENGTH);
  let length = 0;
  for (const byte of bytes) length += encoded.write(byte === BLANK ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`, length, 'latin1');
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

const PERCENT = 0x25;

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
