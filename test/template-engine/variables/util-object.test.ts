import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('$util', () => {
  const setup = '#set($t = $input.path("$"))';
  const REQUEST = { body: "\"it's \\\"é\\\"\\n/\"" };

  test.each([
    ['$util.escapeJavaScript($t) $util.escapeJavaScript(5) $util.escapeJavaScript([1, "a"]) [$util.escapeJavaScript(null)] [$util.escapeJavaScript($nope)]', 'it\\\'s \\"\\u00E9\\"\\n\\/ 5 [1, a] [] []'],
    ['$util.parseJson("[1,{""a"":null}]") $util.parseJson("5") $util.parseJson("""t""")', '[1,{"a":null}] 5 t'],
    ['$util.urlEncode("a b&é/~*") $util.urlDecode("a+b%26%C3%A9") $util.urlDecode($util.urlEncode($t))', 'a+b%26%C3%A9%2F%7E* a b&é it\'s "é"\n/'],
    ['$util.base64Encode("hé") $util.base64Encode(5) $util.base64Decode("aMOp") $util.base64Decode($util.base64Encode($t))', 'aMOp NQ== hé it\'s "é"\n/'],
    ['[$util][$util.nope()][$util.urlEncode(5)][$util.urlEncode()]', '[][][][]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$util.parseJson("{")', 'The JSON text cannot be parsed: unexpected end of the text'],
    ['[$util.parseJson($nope)]', 'The JSON text cannot be parsed: unexpected end of the text'],
    ['$util.urlDecode("%zz")', "Cannot decode the URL text: '%zz' is not a hexadecimal escape"],
    ['$util.urlEncode(null)', 'a method expected a text, got null'],
    ['$util.base64Decode("***")', "Cannot decode the Base64 text: illegal character '*' at position 0"],
    ['$util.base64Encode(null)', 'a method expected a text, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
