import { RenderError } from '../render-error';
import { characterDigit } from './character-digit';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Encodes text as `URLEncoder.encode(text, "UTF-8")` does: a blank becomes `+`, an unpaired surrogate `%3F`. */
export function urlEncode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-_.*]+/g, encodeRun);
}

function encodeRun(run: string): string {
  let encoded = '';
  for (const byte of encodeUtf8(run)) {
    encoded += byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

/** Decodes text as `URLDecoder.decode(text, "UTF-8")` does; an escape that is cut off or not hexadecimal fails. */
export function urlDecode(text: string): string {
  if (!/[%+]/.test(text)) {
    return text;
  }
  const parts: string[] = [];
  let position = 0;
  while (position < text.length) {
    const escape = text.indexOf('%', position);
    const end = escape < 0 ? text.length : escape;
    parts.push(text.slice(position, end).replaceAll('+', ' '));
    position = end;
    if (escape >= 0) {
      const bytes = readEscapes(text, escape);
      parts.push(decodeUtf8(Uint8Array.from(bytes)));
      position += bytes.length * 3;
    }
  }
  return parts.join('');
}

/** Reads the run of `%xx` that starts at `start`. */
function readEscapes(text: string, start: number): number[] {
  const bytes: number[] = [];
  for (let position = start; text.charAt(position) === '%'; position += 3) {
    if (position + 2 >= text.length) {
      throw new RenderError('Cannot decode the URL text: the escape (%) at its end is incomplete');
    }
    bytes.push(readByte(text.slice(position + 1, position + 3)));
  }
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
