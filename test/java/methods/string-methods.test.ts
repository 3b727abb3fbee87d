import { rendered } from '../../testing/rendered';

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
    ['$p.offsetByCodePoints(0, 1) $p.offsetByCodePoints(3, -2) $p.offsetByCodePoints(1, 1) $p.offsetByCodePoints(3, 0)', '2 0 2 3'],
    ['$s.compareTo("Hello") $s.compareTo("Help") $s.compareTo("Hello, World")', '7 -4 0'],
    ['$s.compareToIgnoreCase("HELLO, world") $s.compareToIgnoreCase("a")', '0 7'],
    ['$s.concat("!")', 'Hello, World!'],
    ['[$s.concat(5)]', '[]'],
    ['$s.contains("World") $s.contains("") $s.contains("x")', 'true true false'],
    ['[$s.contains($c)]', '[]'],
    ['$s.contentEquals("Hello, World")', 'true'],
    ['$s.endsWith("ld") $s.startsWith("He") $s.startsWith("ello", 1) $s.startsWith("x", 99) $s.startsWith("H", -1)', 'true true true false false'],
    ['$s.equalsIgnoreCase("HELLO, WORLD") $s.equalsIgnoreCase("x") $s.equalsIgnoreCase(null)', 'true false false'],
    ['$s.concat("É").equalsIgnoreCase("hello, worldé") $s.concat("É").equalsIgnoreCase("hello, worldè")', 'true false'],
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
    ['$s.offsetByCodePoints(0, 13)', 'a text of 12 characters has none at 13'],
    ['$s.offsetByCodePoints(2, -3)', 'a text of 12 characters has none at -1'],
    ['$s.offsetByCodePoints(10, 3)', 'a text of 12 characters has none at 13'],
    ['$s.offsetByCodePoints(-1, 1)', 'a text of 12 characters has none at 0'],
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

describe('texts at their edges', () => {
  const setup = '#set($s = "aBc")';

  test.each([
    ['$s.substring(null)', ''],
    ['$s.charAt(null)', ''],
    ['$s.substring("x")x', 'x'],
    ['$s.join(",", null)', ''],
    ['$s.format("%s", null)', 'null'],
    ['$s.join(",", ["a", $nope])', 'a,'],
    ['$s.getBytes("US-ASCII").size() $s.getBytes("ascii")[0] $s.getBytes("latin1")[1] $s.getBytes("utf8").size() $s.getBytes("ISO8859_1").size()', '3 97 66 3 3'],
    ['#set($u="é€😀")$u.getBytes("US-ASCII")[0] $u.getBytes("US-ASCII").size() $u.getBytes("ISO-8859-1")[0] $u.getBytes("ISO-8859-1")[1] $u.getBytes("ISO-8859-1").size() $u.getBytes("UTF-8").size()', '63 3 -23 63 3 9'],
    ['#set($u="İßŉ")$u.toLowerCase() $u.toUpperCase() $u.length() $u.toLowerCase().length()', 'i̇ßŉ İSSʼN 3 4'],
    ['#set($u="İßŉx")#set($c=$u.charAt(0))#set($d=$u.charAt(1))$c.toLowerCase($c) $d.toUpperCase($d) $c.toLowerCase($d)', 'i ß ß'],
    ['#set($t="  a\n b\n  ")$t.stripIndent()|', ' a\nb\n|'],
    ['#set($t="a\n")$t.indent(0)|$t.indent(1)|', 'a\n| a\n|'],
    ['$s.codePointAt(0) $s.codePointBefore(1) $s.codePointCount(0, 3)', '97 97 3'],
    ['#set($u="😀x")$u.codePointAt(0) $u.codePointAt(1) $u.codePointBefore(2) $u.codePointBefore(1) $u.codePointBefore(3)', '128512 56832 128512 55357 120'],
    ['$s.compareTo("aBd") $s.compareTo("aB") $s.compareToIgnoreCase("ABC")', '-1 1 0'],
    ['$s.valueOf(null)x', 'nullx'],
    ['$s.equals(null) $s.equalsIgnoreCase(null)', 'false false'],
    ['$s.copyValueOf($s.toCharArray())', 'aBc'],
    ['$s.valueOf($s.toCharArray(), 1, 2)', 'Bc'],
    ['$s.repeat(null)', ''],
    ['$s.regionMatches(true, 0, "AB", 0, 2) $s.regionMatches(0, "AB", 0, 2)', 'true false'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.indexOf(null)', 'a method expected a text, got null'],
    ['$s.replace(null, "x")', 'a method expected a text, got null'],
    ['$s.concat(null)', 'a method expected a text, got null'],
    ['$s.split(null)', 'a method expected a text, got null'],
    ['$s.getBytes("nope")', 'texts cannot be encoded in "nope": UTF-8, US-ASCII and ISO-8859-1 are supported'],
    ['$s.codePointBefore(0)', 'a text of 3 characters has none at -1'],
    ['$s.copyValueOf(null)', 'a method expected an array, got null'],
    ['$s.contentEquals(null)', 'a method expected a text, got null'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('characters of two units', () => {
  const setup = '#set($u = "😀x")';

  test.each([
    ['$u.codePointAt(0) $u.codePointAt(1) $u.codePointBefore(1) $u.codePointBefore(2) $u.codePointBefore(3)', '128512 56832 55357 128512 120'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });
});
