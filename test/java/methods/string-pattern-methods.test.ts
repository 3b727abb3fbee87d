import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('texts and regular expressions', () => {
  const setup = '#set($s = "a1b22c333")#set($csv = "a,,b,,")#set($e = "")';

  test.each([
    ['$s.matches("[a-z0-9]+") $s.matches("a") $s.matches(".*\\d")', 'true false true'],
    ['$s.replaceAll("\\d+", "#") $s.replaceAll("([a-z])(\\d)", "\\$2") $s.replaceAll("[a-c]", "")', 'a#b#c# $2$22$233 122333'],
    ['$s.replaceFirst("\\d", "_")', 'a_b22c333'],
    ['$csv.split(",").size() $csv.split(",", -1).size() $csv.split(",", 2)[1] $e.split(",").size()', '3 5 ,b,, 1'],
    ['#foreach($p in $s.split("\\d+"))<$p>#end', '<a><b><c>'],
    ['#foreach($p in $s.split(""))<$p>#end', '<a><1><b><2><2><c><3><3><3>'],
    ['[$s.split(5)]', '[]'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.matches("[")', "The regular expression '[' is invalid: Unclosed character class near index 0"],
    ['$s.replaceAll("a", "\\")', "The replacement '\\' of a regular expression is invalid: character to be escaped is missing"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('regular expressions of texts', () => {
  const setup = '#set($s = "foo bar 12\t!")';

  test.each([
    ['$s.replaceAll("\\p{Blank}", "_")', 'foo_bar_12_!'],
    ['$s.replaceAll("\\p{Cntrl}", "_")', 'foo bar 12_!'],
    ['$s.replaceAll("\\p{Punct}", "_") $s.replaceAll("\\p{Graph}", "_")|$s.replaceAll("\\p{Print}", "_")|$s.replaceAll("\\p{XDigit}", "_")|$s.replaceAll("\\p{Space}", "_")', 'foo bar 12\t_ ___ ___ __\t_|__________\t_|_oo __r __\t!|foo_bar_12_!'],
    ['$s.replaceAll("(?<name>o+)", "<${name}>")', 'f<> bar 12\t!'],
    ['$s.replaceAll("(o)", "<${x}>")', 'f<><> bar 12\t!'],
    ['$s.replaceAll("(o)|(z)", "[$1$2]")', 'f[o][o] bar 12\t!'],
    ['$s.replaceAll("(?<=(o)|x)b", "_")', 'foo bar 12\t!'],
    ['$s.replaceAll("\\bbar\\b", "_")', 'foo _ 12\t!'],
    ['$s.replaceAll("[^\\p{L}]", "_")', 'foo_bar_____'],
    ['$s.replaceAll("(?i)[FB]", "_")', '_oo _ar 12\t!'],
    ['$s.replaceAll("[a&&b]", "_")', 'foo bar 12\t!'],
    ['#set($u="a😀b")$u.replaceAll(".", "_") $u.replaceAll("(?<=😀)b", "_") $u.replaceAll("\\b", "|")', '___ a😀_ |a|😀|b|'],
    ['$s.replaceAll("(a)?(?:b)(\\1)?", "<$1>")', 'foo <>ar 12\t!'],
    ['$s.matches("(?:(o)|f)+.*")', 'true'],
    ['#set($a="aaaa")$a.replaceAll("(a){2,3}?", "<$1>") $a.replaceAll("(a)*+b?", "_")  $a.replaceAll("(?>a+)a", "_")', '<a><a> __  aaaa'],
    ['$s.replaceAll("\\p{InGreek}", "_") $s.replaceAll("\\p{IsLatin}", "_") $s.replaceAll("\\p{InBasicLatin}", "_") $s.replaceAll("\\p{L}", "_") $s.replaceAll("\\p{Lu}", "_")', 'foo bar 12\t! ___ ___ 12\t! ____________ ___ ___ 12\t! foo bar 12\t!'],
    ['#set($a="abAB")$a.replaceAll("(?i)ab", "_") $a.replaceAll("(?i)(a)b\\1", "_") $a.replaceAll("(?iu)AB", "_")', '__ _B __'],
    ['$s.replaceAll("(x+x+)+y", "_")', 'foo bar 12\t!'],
    ['$s.replaceAll("(?<=o{1,2})b", "_") $s.replaceAll("(?<!o )b", "_") $s.replaceAll("(?<=foo )b", "_")', 'foo bar 12\t! foo bar 12\t! foo _ar 12\t!'],
    ['$s.replaceAll("(?<=o*)b", "_")', 'foo _ar 12\t!'],
    ['$s.replaceAll("a{2147483647}{2}", "_")', 'foo bar 12\t!'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$s.replaceAll("(o)", "<${")', "The replacement '<${' of a regular expression is invalid: named capturing group has 0 length name"],
    ['$s.replaceAll("(o)", "<$")', "The replacement '<$' of a regular expression is invalid: Illegal group reference: group index is missing"],
    ['$s.replaceAll("\\p{InNope}", "_")', "The regular expression '\\p{InNope}' is invalid: Unknown character property name {InNope} near index 9"],
    ['$s.replaceAll("\\", "_")', "The regular expression '\\' is invalid: Unexpected internal error near index 1"],
    ['$s.replaceAll("[", "_")', "The regular expression '[' is invalid: Unclosed character class near index 0"],
    ['$s.replaceAll("(", "_")', "The regular expression '(' is invalid: Unclosed group near index 1"],
    ['$s.replaceAll("a{", "_")', "The regular expression 'a{' is invalid: Illegal repetition near index 2"],
    ['$s.replaceAll("\\x{110000}", "_")', "The regular expression '\\x{110000}' is invalid: Hexadecimal codepoint is too big near index 8"],
    ['$s.replaceAll("(?<n", "_")', "The regular expression '(?<n' is invalid: named capturing group is missing trailing '>' near index 4"],
    ['$s.replaceAll("\\k<n>", "_")', "The regular expression '\\k<n>' is invalid: named capturing group <n> does not exist near index 4"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

describe('replacements', () => {
  const setup = '#set($s = "foo bar 12\t!")';

  test.each([
    ['$s.replaceAll("(?i)(FO)(o)\\2?", "<$2>")', '<o> bar 12\t!'],
    ['#set($u="AbcABC")$u.replaceAll("(?i)abc", "_") $u.replaceAll("(?i)(a)(b)c\\1", "_") $u.replaceAll("(?i)A", "_")', '__ _BC _bc_BC'],
    ['#set($u="straßeİı")$u.replaceAll("(?iu)STRASSE", "_") $u.replaceAll("(?iu)i", "_") $u.replaceAll("(?i)I", "_")', 'straßeİı straße__ straßeİı'],
    ['#set($u="x😀y😀")$u.replaceAll("(?<=x.)y", "_") $u.replaceAll("(?<!.)x", "_") $u.replaceAll("(?<=^.{2})y", "_") $u.replaceAll("(?<=😀{1,2}y?)😀", "_") $u.replaceAll("(?<=..)", "|")', 'x😀y😀 _😀y😀 x😀y😀 x😀y_ x😀y|😀'],
    ['#set($u="ab😀")$u.replaceAll("(.)(?=(.))", "$2") $u.replaceAll("[😀b]", "_") $u.replaceAll("[^a]", "_") $u.replaceAll("😀+", "_")', 'b😀😀 a__ a__ ab_'],
    ['#set($u="aaab")$u.replaceAll("(?:(a)|b)*?b", "<$1>") $u.replaceAll("(a|ab)(c|bcd)*", "<$2>") $u.replaceAll("(a*)*", "<$1>") $u.replaceAll("(a*?){2}", "<$1>") $u.replaceAll("(?:a?){3}b", "_") $u.replaceAll("(a??)+b", "<$1>")', '<a> <><><>b <><>b<> <>a<>a<>a<>b<> _ <>'],
    ['$s.replaceAll("[\\p{Alpha}&&[^o]]", "_") $s.replaceAll("[a-c[x-z]]", "_") $s.replaceAll("[^\\s\\w]", "_") $s.replaceAll("\\p{javaLowerCase}+", "_")', '_oo ___ 12\t! foo __r 12\t! foo bar 12\t_ _ _ 12\t!'],
    ['$s.replaceAll("(?x) f o o # comment", "_") $s.replaceAll("(?s).", "_") $s.replaceAll("(?m)^", "|")', '_ bar 12\t! ____________ |foo bar 12\t!'],
    ['$s.replaceAll("\\Qo b\\E", "_") $s.replaceAll("\\x66", "_") $s.replaceAll("\\u0066", "_") $s.replaceAll("\\0146", "_") $s.replaceAll("\\cI", "_") $s.replaceAll("\\h", "_") $s.replaceAll("\\R", "_")', 'fo_ar 12\t! _oo bar 12\t! _oo bar 12\t! _oo bar 12\t! foo bar 12_! foo_bar_12_! foo bar 12\t!'],
    ['#set($d="$")$s.replaceAll("(?<n>o+)", "<${d}{n}>") $s.replaceAll("o", "\\\\${d}") $s.replaceAll("(o)", "${d}1${d}1")', 'f<oo> bar 12\t! f$$ bar 12\t! foooo bar 12\t!'],
    ['$s.replaceAll("(?<n>o+)", "${d}{")x', 'f{ bar 12\t!x'],
    ['$s.replaceAll("\\p{InGreek}|\\p{InBasic_Latin}{3}", "_") $s.replaceAll("\\p{block=Cyrillic}", "_")x', '____ foo bar 12\t!x'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($d="$")$s.replaceAll("(?<n>o+)", "${d}{n")', "The replacement '${n' of a regular expression is invalid: named capturing group is missing trailing '}'"],
    ['#set($d="$")$s.replaceAll("(?<n>o+)", "${d}{1}")', "The replacement '${1}' of a regular expression is invalid: capturing group name {1} starts with digit character"],
    ['#set($d="$")$s.replaceAll("(?<n>o+)", "${d}{m}")', "The replacement '${m}' of a regular expression is invalid: No group with name {m}"],
    ['#set($d="$")$s.replaceAll("(?<n>o+)", "${d}x")', "The replacement '$x' of a regular expression is invalid: Illegal group reference"],
    ['#set($d="$")$s.replaceAll("o", "${d}9")', "The replacement '$9' of a regular expression is invalid: No group 9"],
    ['$s.replaceAll("o", "x\\")', "The replacement 'x\\' of a regular expression is invalid: character to be escaped is missing"],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
