import { isUtf8 } from 'buffer';
import { configurationError } from './gateway-responses/gateway-error';

/** What a payload is converted to. */
export type PayloadForm = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT';

/** Whether the API takes a media type for binary: by its name, or by a wildcard for all types or for all of one kind. */
export function isBinaryType(binaryMediaTypes: readonly string[], mediaType: string | undefined): boolean {
  return binaryMediaTypes.some((type) => {
    const wanted = type.toLowerCase();
    return wanted === '*/*' || wanted === mediaType || (wanted.endsWith('/*') && mediaType?.startsWith(wanted.slice(0, -1)) === true);
  });
}

/**
 * Converts a payload: binary becomes a text in Base64, and a text becomes binary by being read as Base64. What has the form
 * already stays, but bytes of a text that are no UTF-8 become U+FFFD.
 */
export function convertPayload(payload: Buffer, isBinary: boolean, form: PayloadForm): Buffer {
  if (form === 'CONVERT_TO_BINARY') return isBinary ? payload : decodeBase64(payload);
  if (isBinary) return Buffer.from(payload.toString('base64'));
  return isUtf8(payload) ? payload : Buffer.from(payload.toString('utf8'));
}

/** The payload as a text, for a template; bytes that are no text fail. */
export function payloadText(payload: Buffer): string {
  if (!isUtf8(payload)) throw configurationError('A mapping template needs a payload that is a text in UTF-8, and this one is binary');
  return payload.toString('utf8');
}

function decodeBase64(payload: Buffer): Buffer {
  const text = payload.toString('latin1');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw configurationError('Unable to base64 decode the body.');
  return Buffer.from(text, 'base64');
}
