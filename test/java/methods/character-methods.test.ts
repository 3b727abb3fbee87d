import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('characters', () => {
  const setup = '#set($s = "aB1 é")#set($a = $s.charAt(0))#set($b = $s.charAt(1))#set($d = $s.charAt(2))#set($w = $s.charAt(3))';

  test.each([
    ['$a $b.charValue() $a.toString() $a.equals($a) $a.equals("a") $a.hashCode() $a.compareTo($b) $a.class', 'a B a true false 97 31 class java.lang.Character'],
    ['$a.isDigit($d) $a.isLetter($a) $a.isLetterOrDigit($w) $a.isLowerCase($a) $a.isUpperCase($b) $a.isWhitespace($w) $a.isSpaceChar($w) $a.isTitleCase($a) $a.isISOControl($a)', 'true true false true true true true false false'],
    ['$a.isDigit(49) $a.isLetter(65) $a.isWhitespace(32) $a.isUpperCase(97) $a.isAlphabetic(65) $a.isLetter(-1)', 'true true true false true false'],
    ['$a.toUpperCase($a) $a.toLowerCase($b) $a.toUpperCase(97) $a.toLowerCase(65) $a.toUpperCase(-1)', 'A b 65 97 -1'],
    ['$a.getNumericValue($d) $a.getNumericValue(97) $a.digit($d, 10) $a.digit(102, 16)', '1 10 1 15'],
    ['$a.valueOf($b) $a.toString($b) $a.toString(65) $a.compare($a, $b) $a.hashCode($b)', 'B B A 31 66'],
    ['#if($a == "a")same#end #set($t = "x" + $a)$t #set($l = [$a])$l.contains($a) #set($m = {$a: 1})$m.get($a) [$m.get("a")]', 'samexatrue1 []'],
    ['$s.indexOf("B") [$s.replace($a, $b)]', '1 [BB1 é]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$a.compareTo("a")', 'a java.lang.Character and a java.lang.String have no order'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
