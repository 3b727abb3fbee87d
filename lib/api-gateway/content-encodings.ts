import { gunzipSync, inflateSync } from 'zlib';
import { MAX_PAYLOAD_BYTES } from './limits';

/** What becomes of a payload by its `Content-Encoding`; `unsupported` for another coding, or a payload that is not what it says. */
export type DecodedPayload = Buffer | 'unsupported' | 'too large';

/**
 * Decompresses the payload of a request, which API Gateway does before it validates and maps it.
 *
 * A payload that would grow past the limit of payloads is given up there.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-enable-compression.html
 */
export function decodePayload(payload: Buffer, contentEncoding: string | undefined): DecodedPayload {
  const coding = contentEncoding?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity') return payload;
  if (coding !== 'gzip' && coding !== 'deflate') return 'unsupported';
  // A request without a payload has nothing to decompress, whatever its header says.
  if (payload.length === 0) return payload;
  try {
    return (coding === 'gzip' ? gunzipSync : inflateSync)(payload, { maxOutputLength: MAX_PAYLOAD_BYTES });
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'unsupported';
  }
}
