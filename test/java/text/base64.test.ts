import { assert, property, string } from 'fast-check';
import { base64Decode, base64Encode } from '../../../lib/java/text/base64';

describe('base64Encode', () => {
  test.each([['', ''], ['a', 'YQ=='], ['ab', 'YWI='], ['abc', 'YWJj'], ['é?>', 'w6k/Pg=='], ['\ud800', 'Pw==']])('turns %j into %j', (text, expected) => {
    expect(base64Encode(text)).toBe(expected);
  });

  test('is undone by base64Decode', () => {
    assert(property(string({ unit: 'grapheme' }), (text) => {
      expect(base64Decode(base64Encode(text))).toBe(text);
    }));
  });
});

describe('base64Decode', () => {
  test.each([['', ''], ['YQ==', 'a'], ['YQ', 'a'], ['YWI', 'ab'], ['YR==', 'a'], ['/w==', '\ufffd'], ['7aCA', '\ufffd']])('turns %j into %j', (text, expected) => {
    expect(base64Decode(text)).toBe(expected);
  });

  test.each(['Y', 'YQ=', 'YWI==', 'YQ==YQ==', '=', '====', 'YWJj=', 'YWJjY', 'YQ=Q'])('refuses %j, which is not padded well', (text) => {
    expect(() => base64Decode(text)).toThrow('Cannot decode the Base64 text');
  });

  test.each([['YQ==\n', '\n'], ['Y-_Q', '-'], ['YWé=', 'é'], ['Y Q=', ' ']])('refuses %j for the character %j', (text, character) => {
    expect(() => base64Decode(text)).toThrow(`illegal character '${character}'`);
  });
});
