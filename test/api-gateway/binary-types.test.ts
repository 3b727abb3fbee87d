import { contentHandlingFor, isBinaryType } from '../../lib/api-gateway/binary-types';

const cases: [string[], string | undefined, boolean][] = [
  [[], 'image/png', false],
  [['image/png'], 'image/png', true],
  [['Image/PNG'], 'image/png', true],
  [['image/png'], 'image/jpeg', false],
  [['image/png'], 'image/png2', false],
  [['text/csv', 'image/png'], 'image/png', true],
  [['image/*'], 'image/png', true],
  [['image/*'], 'imagery/png', false],
  [['image/*'], 'image', false],
  [['*/*'], 'text/plain', true],
  [['*/png'], 'image/png', false],
  [['*'], 'image/png', false],
  [['*/*'], undefined, true],
  [['image/*'], undefined, false],
];

describe('isBinaryType', () => {
  test.each(cases)('with %j, %s: %s', (binaryMediaTypes, mediaType, expected) => {
    expect(isBinaryType(binaryMediaTypes, mediaType)).toBe(expected);
  });
});

describe('contentHandlingFor', () => {
  test.each<[string[], string | undefined, string]>([
    [['image/*'], 'image/png', 'CONVERT_TO_BINARY'],
    [['image/*'], 'text/csv', 'CONVERT_TO_TEXT'],
    [[], undefined, 'CONVERT_TO_TEXT'],
  ])('with %j, %s becomes %s', (binaryMediaTypes, mediaType, expected) => {
    expect(contentHandlingFor(binaryMediaTypes, mediaType)).toBe(expected);
  });
});
