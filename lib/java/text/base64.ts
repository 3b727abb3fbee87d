import { RenderError } from '../render-error';
import { spendMemory, spendText } from '../work-budget';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Encodes the UTF-8 bytes of text as `Base64.getEncoder()` does: padded, in one line. */
export function base64Encode(text: string): string {
  const bytes = Buffer.byteLength(text);
  spendMemory(bytes);
  spendText(bytes * 4 / 3);
  return encodeUtf8(text).toString('base64');
}

/**
 * Decodes text as `Base64.getDecoder()` does and reads the bytes as UTF-8. Padding may be left out, but not be wrong;
 * any other character outside the basic alphabet fails, line breaks included.
 */
export function base64Decode(text: string): string {
  checkAlphabet(text);
  spendMemory(text.length);
  spendText(text.length * 3 / 4);
  return decodeUtf8(Buffer.from(text, 'base64'));
}

function checkAlphabet(text: string): void {
  const illegal = /[^A-Za-z0-9+/=]/.exec(text);
  if (illegal) {
    throw new RenderError(`Cannot decode the Base64 text: illegal character '${illegal[0]}' at position ${illegal.index}`);
  }
  const padding = text.indexOf('=');
  const length = padding < 0 ? text.length : padding;
  if (length % 4 === 1) {
    throw new RenderError('Cannot decode the Base64 text: its last unit has too few characters');
  }
  if (padding >= 0 && !isPadded(text, padding)) {
    throw new RenderError(`Cannot decode the Base64 text: wrong padding at position ${padding}`);
  }
}

/** Whether the text ends with exactly the padding that its last unit needs. */
function isPadded(text: string, padding: number): boolean {
  return text.slice(padding) === '='.repeat((4 - padding % 4) % 4);
}
