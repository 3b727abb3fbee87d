const REPLACEMENT = '\ufffd';

/** The bytes of text in UTF-8; an unpaired surrogate becomes `?`, as `String.getBytes` makes it. */
export function encodeUtf8(text: string): Buffer {
  const encodable = /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '?') : text;
  return Buffer.from(encodable, 'utf8');
}

/**
 * The text of bytes in UTF-8, with U+FFFD for what is malformed, as `new String(bytes, UTF_8)` makes it. It differs from
 * JavaScript's decoder in one case: Java takes an encoded surrogate, whole or cut off, as one malformed sequence.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  let start = 0;
  for (let lead = buffer.indexOf(0xed); lead >= 0; lead = buffer.indexOf(0xed, lead + 1)) {
    if (isContinuation(buffer.at(lead + 1)) && buffer.readUInt8(lead + 1) >= 0xa0) {
      text += buffer.toString('utf8', start, lead) + REPLACEMENT;
      start = lead + (isContinuation(buffer.at(lead + 2)) ? 3 : 2);
    }
  }
  return text + buffer.toString('utf8', start);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
