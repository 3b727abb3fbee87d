import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('expressions', () => {
  const setup = '#set($x = 3)';

  test.each([
    ['#set($y = 5 - 3)$y #set($y = 5 - -3)$y #set($y = $x - 1)$y', '282'],
    ['#set($y = 1))', ')'],
    ['#set($y = !true)$y #set($y = ! ! true)$y #set($y = not false)$y #set($y = !!!true)$y', 'falsetruetruefalse'],
    ['#set($y = 1 == 1 && 2 != 3 || false)$y #set($y = true || false && false)$y #set($y = (true || false) && false)$y #set($y = true and false or true)$y', 'truetruefalsetrue'],
    ['#set($y = 1 < 2 == true)$y #set($y = 1 eq 1 and 2 ne 1 and 1 lt 2 and 2 le 2 and 3 gt 2 and 3 ge 3)$y', 'truetrue'],
    ['#set($y = "a" == "a")$y #set($y = $x==3&&$x>2)$y', 'truetrue'],
    ['#set($y = 7 % 4 * 2)$y #set($y = 8 / 2 / 2)$y', '62'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($y = 1+2*3)$y #set($y = 1 + 2 * 3)$y #set($y = ( 1 + 2 ) * 3)$y #set($y = 2 * 3 + 1)$y #set($y = 10 - 2 - 3)$y #set($y = $x-1)[$y]', 'expected text, a reference or a directive, found "[": the bracket reads as the index of a reference before it; write that as ${name}'],
    ['#set($y = 5-3)', 'expected an operator or \')\' at the end of \'#set\', found "-3": put a blank after the minus'],
    ['#set($y = 5 -3)', 'expected an operator or \')\' at the end of \'#set\', found "-3": put a blank after the minus'],
    ['#set($y = -$x)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "-"'],
    ['#set($y = 1 +)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ")"'],
    ['#set($y = + 1)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "+"'],
    ['#set($y = 1 = 1)', 'expected an operator or \')\' at the end of \'#set\', found "="'],
    ['#set($y = (1)', "expected an operator or ')' at the end of '#set', found the end of the template"],
    ['#set($y = ())', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ")"'],
    ['#set($y = 1 & 1)', '"&" cannot stand in the parentheses of a directive'],
    ['#set($y = 1 | 1)', '"|" cannot stand in the parentheses of a directive'],
    ['#if($x == 3 ## c\n)a#end', 'expected an operator or \')\' at the end of \'#if\', found "##": comments cannot stand in the parentheses of a directive'],
    ['#if($x == 3 #* c *#)a#end', 'expected an operator or \')\' at the end of \'#if\', found "*#"'],
    ['#set($y = 1 ? 2 : 3)', '"?" cannot stand in the parentheses of a directive'],
    ['#set($y = $x++)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "+"'],
    ['#set($y = {"a": 1}.a)', '"." cannot stand here: only references have properties and methods; #set the value to one before'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
