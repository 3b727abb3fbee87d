import { RenderError } from '../render-error';
import { encodeUtf8 } from './utf8';

/** Encodes a text as Java does; a character that the encoding lacks becomes a question mark. */
export function encodeText(text: string, encoding: string): Uint8Array {
  switch (encoding.toUpperCase()) {
    case 'UTF-8':
    case 'UTF8':
      return encodeUtf8(text);
    case 'US-ASCII':
    case 'ASCII':
      return singleBytes(text, 0x7f);
    case 'ISO-8859-1':
    case 'ISO8859_1':
    case 'LATIN1':
      return singleBytes(text, 0xff);
    default:
      throw new RenderError(`texts cannot be encoded in ${JSON.stringify(encoding)}: UTF-8, US-ASCII and ISO-8859-1 are supported`);
  }
}

function singleBytes(text: string, highest: number): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    bytes[length] = code > highest ? 0x3f : code;
    length += 1;
    // A pair of surrogates is one character.
    if (code > 0xffff) index += 1;
  }
  return bytes.subarray(0, length);
}
