import { assert, property, string } from 'fast-check';
import { escapeJavaScript } from '../../../lib/java/text/escape-java-script';

describe('escapeJavaScript', () => {
  test.each([
    ['it\'s "x"', 'it\\\'s \\"x\\"'],
    ['a/b\\c', 'a\\/b\\\\c'],
    ['\b\n\t\f\r', '\\b\\n\\t\\f\\r'],
    ['\u0000\u001f\u000b', '\\u0000\\u001F\\u000B'],
    ['\u007f~ ', '\u007f~ '],
    ['é€\u{1f600}', '\\u00E9\\u20AC\\uD83D\\uDE00'],
    ['\ud800', '\\uD800'],
    ['<a href="x">', '<a href=\\"x\\">'],
    ['', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(escapeJavaScript(text)).toBe(expected);
  });

  test('gives ASCII only, which JavaScript reads back in a string', () => {
    assert(property(string({ unit: 'binary' }), (text) => {
      const escaped = escapeJavaScript(text);
      expect(escaped).toMatch(/^[ -\x7f]*$/);
      expect(JSON.parse(`"${escaped.replaceAll("\\'", "'").replaceAll('\x7f', '\\u007f')}"`)).toBe(text);
    }));
  });
});
