import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('references, lists, maps and ranges', () => {
  const setup = '#set($x = "v")#set($l = [1, 2, 3])';

  test.each([
    ['#set($y = [])$y #set($y = [1,"a" , [2] ,{}])$y #set($y = { })$y #set($y = {"a":$x})$y #set($y = {"a" : 1 , $x:2})$y', '[][1, a, [2], {}]{}{a=v}{a=1, v=2}'],
    ['#set($y = [1..3])$y #set($y = [ 3 .. 1 ])$y #set($n = 2)#set($y = [$n..$n])$y #set($y = [$l[0]..$l[2]])$y #set($y = [1..-1])$y', '[1, 2, 3][3, 2, 1][2][1, 2, 3][1, 0, -1]'],
    ['$l[0]$l[ 1 ]$l["a"]$l[$l[0]]', '122'],
    ['$l[true]', ''],
    ['$l.contains(-1) $l.contains(1.5) $l.contains([1]) $l.contains({}) $l.contains(true) $l.contains($l[0])', 'false false false false false true'],
    ['$l.get(0).foo.bar().baz[1]', ''],
    ['#set($y = $!x)$y #set($y = ${x})$y #set($y = \\$x)$y', 'vvv'],
    ['$\\!x|$\\!{x}|\\$!x|$!\\x', '||$!x|$\\x'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($y = [ ])', 'expected \'[]\' without white space for an empty list, found " "'],
    ['#set($y = [,])', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ","'],
    ['#set($y = [1,])', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "]"'],
    ['#set($y = [1 2])', 'expected \',\' or \']\' in a list, found "2"'],
    ['#set($y = {"a"})', 'expected \':\' after a key, found "}"'],
    ['#set($y = {"a": })', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "}"'],
    ['#set($y = {"a": 1,})', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "}"'],
    ['#set($y = {a: 1})', 'expected \',\' or \'}\' in a map, found "a"'],
    ['#set($y = [1 + 1])', 'expected \',\' or \']\' in a list, found "+"'],
    ['#set($y = [1..])', 'expected a reference or a whole number after \'..\', found "]"'],
    ['#set($y = [1.."2"])', 'expected a reference or a whole number after \'..\', found "\\"2\\""'],
    ['#set($y = ["1"..2])', 'expected \',\' or \']\' in a list, found ".."'],
    ['#set($y = [1, 2..3])', 'expected \',\' or \']\' in a list, found ".."'],
    ['#set($y = [1..2, 3])', 'expected \']\' after a range, found ","'],
    ['#set($y = [1..2.5])', 'expected a reference or a whole number after \'..\', found "2.5"'],
    ['#set($y = null)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "null": there is no null; leave the reference unset, or use one that nobody sets'],
    ['#set($y = yes)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "yes"'],
    ['$l[', 'expected an index: a reference, a text in quotes, a whole number or a boolean, found the end of the template'],
    ['$l[]', 'expected an index: a reference, a text in quotes, a whole number or a boolean, found "]"'],
    ['$l[1.5]', 'expected an index: a reference, a text in quotes, a whole number or a boolean, found "1.5"'],
    ['$l[[1]]', '"[" cannot stand in an index: it is a reference, a text, a whole number or a boolean'],
    ['$l[1 + 1]', '"+" cannot stand in an index: it is a reference, a text, a whole number or a boolean'],
    ['$l.get(1 + 1)', '"+" cannot stand in the arguments of a method: they are references, texts, numbers, booleans, lists and maps; calculate with #set before'],
    ['$l.get((1))', '"(" cannot stand in the arguments of a method: they are references, texts, numbers, booleans, lists and maps; calculate with #set before'],
    ['$l.get(,)', 'expected text, a reference or a directive, found ","'],
    ['$l.get(1,)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ")"'],
    ['$l.get(1 2)', 'expected \',\' or \')\' in the arguments of a method, found "2"'],
    ['$x.true', 'expected text, a reference or a directive, found "true"'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
