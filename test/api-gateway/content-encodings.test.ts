import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'zlib';
import { decodePayload } from '../../lib/api-gateway/content-encodings';
import { MAX_PAYLOAD_BYTES } from '../../lib/api-gateway/limits';

// Source: the guide's page api-gateway-enable-compression.

const text = Buffer.from('{"a":1}');

describe('decodePayload', () => {
  test.each<[string | undefined, Buffer]>([
    [undefined, text], ['', text], ['identity', text], ['gzip', gzipSync(text)], [' GZIP ', gzipSync(text)], ['deflate', deflateSync(text)],
  ])('decodes by %j', (coding, payload) => {
    expect(decodePayload(payload, coding)).toEqual(text);
  });

  test.each<[string, string, Buffer]>([
    ['gzip', 'a plain text', text],
    ['gzip', 'a part of it', gzipSync(text).subarray(0, 12)],
    ['gzip', 'deflate', deflateSync(text)],
    ['deflate', 'gzip', gzipSync(text)],
    ['deflate', 'deflate without its header', deflateRawSync(text)],
    ['br', 'brotli', brotliCompressSync(text)],
    ['gzip, deflate', 'both', deflateSync(gzipSync(text))],
    ['x-unknown', 'a plain text', text],
  ])('refuses %s for %s', (coding, _what, payload) => {
    expect(decodePayload(payload, coding)).toBe('unsupported');
  });

  test('decodes 10 MB, and gives up past them', () => {
    expect(decodePayload(gzipSync(Buffer.alloc(MAX_PAYLOAD_BYTES)), 'gzip')).toHaveLength(MAX_PAYLOAD_BYTES);
    expect(decodePayload(gzipSync(Buffer.alloc(MAX_PAYLOAD_BYTES + 1)), 'gzip')).toBe('too large');
  });

  test('leaves a request without a payload as it is', () => {
    expect(decodePayload(Buffer.alloc(0), 'gzip')).toHaveLength(0);
  });
});
