import { isUtf8 } from 'buffer';
import type { ContentHandling } from '../api-gateway/binary-types';
import { configurationError } from './gateway-responses/gateway-error';

/**
 * Converts a payload: binary becomes a text in Base64, and a text becomes binary by being read as Base64. What has the form
 * already stays, but bytes of a text that are no UTF-8 become U+FFFD.
 */
export function convertPayload(payload: Buffer, isBinary: boolean, contentHandling: ContentHandling): Buffer {
  if (contentHandling === 'CONVERT_TO_BINARY') return isBinary ? payload : decodeBase64(payload);
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
