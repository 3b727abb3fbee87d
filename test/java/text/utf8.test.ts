import { decodeUtf8, encodeUtf8 } from '../../../lib/java/text/utf8';

test.each([
  ['a', '61'], ['é', 'c3a9'], ['€', 'e282ac'], ['\u{1f600}', 'f09f9880'], ['\ud800', '3f'], ['a\udc00b', '613f62'], ['', ''],
])('encodeUtf8 turns %j into the bytes %s', (text, bytes) => {
  expect(encodeUtf8(text).toString('hex')).toBe(bytes);
});

test.each([
  ['61', 'a'], ['c3a9', 'é'], ['f09f9880', '\u{1f600}'], ['ff41', '\ufffdA'], ['c3', '\ufffd'], ['c341', '\ufffdA'], ['e282', '\ufffd'],
  ['c080', '\ufffd\ufffd'], ['eda080', '\ufffd'], ['eda0', '\ufffd'], ['eda041', '\ufffdA'], ['ed9fbf', '\ud7ff'], ['ed', '\ufffd'],
  ['ededbfbf', '\ufffd\ufffd'], ['f0808080', '\ufffd\ufffd\ufffd\ufffd'], ['f09f98', '\ufffd'], ['', ''],
])('decodeUtf8 turns the bytes %s into %j', (bytes, text) => {
  expect(decodeUtf8(Buffer.from(bytes, 'hex'))).toBe(text);
});

test('decodeUtf8 reads a part of a larger buffer', () => {
  expect(decodeUtf8(new Uint8Array(Buffer.from('xéy')).subarray(1, 3))).toBe('é');
});
