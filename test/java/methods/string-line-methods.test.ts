import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('lines of a text', () => {
  const setup = '#set($t = "  a\n    b  \n  ")#set($x = $input.path("$"))';
  const REQUEST = { body: "\"a\\\\tb\\\\n\\\\101\\\\7\\\\\\\\\\\\'\\\\s\\\\\\nz\"" };

  test.each([
    ['$t.indent(2)|', '    a\n      b  \n    \n|'],
    ['$t.indent(-3)|', 'a\n b  \n\n|'],
    ['$t.indent(0)|', '  a\n    b  \n  \n|'],
    ['$t.stripIndent()|', 'a\n  b\n|'],
    ['$x.translateEscapes()|', "a\tb\nA\u0007\\' z|"],
    ['#set($e = "")[$e.indent(4)][$e.stripIndent()]', '[][]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['#set($b = "a\\q")$b.translateEscapes()', '"\\\\q" is no escape of Java'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
