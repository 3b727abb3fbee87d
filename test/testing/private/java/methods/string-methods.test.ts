import { rendered } from '../../../rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('texts', () => {
  const setup = '#set($s = "Hello, World")#set($e = "")#set($sp = "  x\t")#set($u = "aßǄ")#set($c = $s.charAt(4))#set($p = $input.path("$"))';
  const REQUEST = { body: '"😀x"' };

  test.each([
    ['$s.length() $e.length()', '12 0'],
    ['$s.isEmpty() $e.isEmpty() $e.empty', 'false true true'],
    ['$sp.isBlank() $s.isBlank() $e.blank', 'false false true'],
    ['$s.charAt(0)', 'H'],
    ['$s.codePointAt(1)', '101'],
    ['$p.codePointAt(0) $p.codePointBefore(2) $p.codePointCount(0, 3) $p.length()', '128512 128512 2 3'],
    ['$s.codePointBefore(1)', '72'],
    ['$s.compareTo("Hello") $s.compareTo("Help") $s.compareTo("Hello, World")', '7 -4 0'],
    ['$s.compareToIgnoreCase("HELLO, world") $s.compareToIgnoreCase("a")', '0 7'],
    ['$s.concat("!")', 'Hello, World!'],
    ['[$s.concat(5)]', '[]'],
    ['$s.contains("World") $s.contains("") $s.contains("x")', 'true true false'],
    ['[$s.contains($c)]', '[]'],
    ['$s.contentEquals("Hello, World")', 'true'],
    ['$s.endsWith("ld") $s.startsWith("He") $s.startsWith("ello", 1) $s.startsWith("x", 99) $s.startsWith("H", -1)', 'true true true false false'],
    ['$s.equalsIgnoreCase("HELLO, WORLD") $s.equalsIgnoreCase("x") $s.equalsIgnoreCase(null)', 'true false false'],
    ['$s.equals("Hello, World") $s.equals(1)', 'true false'],
    ['$s.indexOf("o") $s.indexOf("o", 5) $s.indexOf(111) $s.indexOf(111, 5) $s.indexOf("x") $s.indexOf(-5)', '4 8 4 8 -1 -1'],
    ['[$s.indexOf($c)]', '[]'],
    ['$s.lastIndexOf("o") $s.lastIndexOf("o", 5) $s.lastIndexOf(111) $s.lastIndexOf(111, 5) $s.lastIndexOf("o", -1)', '8 4 8 4 -1'],
    ['$s.intern()', 'Hello, World'],
    ['$s.regionMatches(0, "Hell", 0, 4) $s.regionMatches(true, 0, "hELL", 0, 4) $s.regionMatches(0, "hELL", 0, 4) $s.regionMatches(-1, "H", 0, 1)', 'true true false false'],
    ['$e.repeat(3)$sp.trim().repeat(3)', 'xxx'],
    ['$s.replace("l", "L") $s.replace("", "-") $s.replace("xyz", "")', 'HeLLo, WorLd -H-e-l-l-o-,- -W-o-r-l-d- Hello, World'],
    ['$s.replace($c, $c)', 'Hello, World'],
    ['$sp.strip()|$sp.stripLeading()|$sp.stripTrailing()|$sp.trim()|', 'x|x\t|  x|x|'],
    ['$s.subSequence(1, 3) $s.substring(7) $s.substring(0, 5) [$s.substring(12)]', 'el World Hello []'],
    ['[$s.substring("1")]', '[]'],
    ['$s.toCharArray().size() $s.toCharArray()[1]', '12 e'],
    ['$s.toLowerCase() $s.toUpperCase() $u.toUpperCase() $u.toLowerCase()', 'hello, world HELLO, WORLD ASSǄ aßǆ'],
    ['$s.hashCode() $e.hashCode() $s.toString()', '-505841268 0 Hello, World'],
    ['[$s.nope()][$s.nope][$s.length]', '[][][]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template, REQUEST)).toBe(expected);
  });

  test.each([
    ['$s.charAt(12)', 'a text of 12 characters has none at 12'],
    ['$s.charAt(-1)', 'a text of 12 characters has none at -1'],
    ['$s.codePointBefore(0)', 'a text of 12 characters has none at -1'],
    ['$s.codePointAt(99)', 'a text of 12 characters has none at 99'],
    ['$s.codePointCount(3, 1)', 'a text of 12 characters has no part from 3 to 1'],
    ['$s.compareTo(5)', 'a java.lang.String and a java.lang.Integer have no order'],
    ['$s.repeat(-1)', 'a text cannot be repeated -1 times'],
    ['$s.substring(13)', 'a text of 12 characters has no part from 13 to 12'],
    ['$s.substring(5, 2)', 'a text of 12 characters has no part from 5 to 2'],
    ['$s.substring(-1)', 'a text of 12 characters has no part from -1 to 12'],
    ['$s.trim("x")', "the method 'trim' takes no arguments, got 1"],
    ['$s.concat(null)', 'a method expected a text, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template, REQUEST)).toThrow(problem);
  });
});
