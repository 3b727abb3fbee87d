import { assert, property, string } from 'fast-check';
import { urlDecode, urlEncode } from '../../../lib/java/text/url-coding';

describe('urlEncode', () => {
  test.each([
    ['a b', 'a+b'],
    ['AZaz09-_.*', 'AZaz09-_.*'],
    ['~!\'()/?&=+%', '%7E%21%27%28%29%2F%3F%26%3D%2B%25'],
    ['é€\u{1f600}', '%C3%A9%E2%82%AC%F0%9F%98%80'],
    ['a\ud800b\udc00', 'a%3Fb%3F'],
    ['\u0000\n', '%00%0A'],
    ['', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(urlEncode(text)).toBe(expected);
  });

  test('is undone by urlDecode', () => {
    assert(property(string({ unit: 'grapheme' }), (text) => {
      expect(urlDecode(urlEncode(text))).toBe(text);
    }));
  });
});

describe('urlDecode', () => {
  test.each([
    ['a+b%20c', 'a b c'],
    ['%C3%A9+%F0%9F%98%80', 'é \u{1f600}'],
    ['%c3%A9', 'é'],
    ['%C3', '\ufffd'],
    ['%FF%41', '\ufffdA'],
    ['%ED%A0%80', '\ufffd'],
    ['é+€', 'é €'],
    ['%+5', '\u0005'],
    ['%-0', '\u0000'],
    ['%\uff12\uff21', '*'],
    ['plain', 'plain'],
    ['', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(urlDecode(text)).toBe(expected);
  });

  test.each(['%', 'a%', '%4', '%41%', '%41%4'])('refuses %j, whose last escape is incomplete', (text) => {
    expect(() => urlDecode(text)).toThrow('the escape (%) at its end is incomplete');
  });

  test.each(['%zz', '%4g', '% 1', '%-1', '%++', '%%41'])('refuses %j, which is not hexadecimal', (text) => {
    expect(() => urlDecode(text)).toThrow('is not a hexadecimal escape');
  });
});
