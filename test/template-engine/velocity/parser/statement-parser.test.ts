import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('references and directives in text', () => {
  const setup = '#set($x = "v")';

  test.each([
    ['a $x b', 'a v b'],
    ['$x-y', ''],
    ['$x.y-z', ''],
    ['$x$x', 'vv'],
    ['$x._a', 'v._a'],
    ['${x}a', 'va'],
    ['${}', '${}'],
    ['$!x$!{x}', 'vv'],
    ['$!nope|$!{nope}|', '||'],
    ['$x{a}', 'v{'],
    ['#set $y = 1', '#set  = 1'],
    ['#set ($y = 1)$y', '1'],
    ['#{set}($y = 1)$y', '1'],
    ['#foo #foo() #foo($x) #foo("a$x") #foo(a, b) #foo([1], {"k": 2}, true, 1.5, [1..2])', '#foo #foo() #foo($x) #foo("a$x") #foo(a, b) #foo([1], {"k": 2}, true, 1.5, [1..2])'],
    ['#@b() in $x #end|#@b|', '#@b() in $x #end|#@b|'],
    ['#{foo}(1) #{bar} #{1}', '#{foo}(1) #{bar} #{1}'],
    ['#break x', ''],
    ['#stop', ''],
    ['#macro(a $b "c")x#end|', '|'],
    ['#endif', '#endif'],
    ['#elsewhere', '#elsewhere'],
    ['a  #set($y = 1)  b', 'a    b'],
    ['$x  #set($y = 1)  b', 'v  b'],
    ['\t#set($y = 1)\nb', 'b'],
    ['#if(true) \n a\n#end \n b', ' a\n b'],
    ['#foreach($i in [1]) x #end \n y', ' x  y'],
    ['$x\r\n#set($y = 1)\r\nb', 'v\r\nb'],
    ['$x.foo(', '('],
    ['$x.foo(a)', ''],
    ['$x.concat(', '('],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['${x', "expected '}' at the end of the reference, found the end of the template"],
    ['${x a}', 'expected \'}\' at the end of the reference, found "a}"'],
    ['${x.}', 'expected \'}\' at the end of the reference, found ".}"'],
    ['$x{a b}', 'expected \'}\' at the end of the reference, found "b}"'],
    ['#x #1 #-1 #1.5 # #', 'the template cannot end with "#": put a line break after it'],
    ['#end', 'expected an \'#if\', \'#foreach\' or \'#define\' before it, found "#end"'],
    ['#else', 'expected an \'#if\', \'#foreach\' or \'#define\' before it, found "#else"'],
    ['#elseif(true)', 'expected an \'#if\', \'#foreach\' or \'#define\' before it, found "#elseif"'],
    ['#if(true)x', "expected '#end' of the '#if' in line 1, found the end of the template"],
    ['#if(true)a#else b#else c#end', 'expected \'#end\' of the \'#if\' in line 1, found "#else"'],
    ['#if(true)a#else b#elseif(true)c#end', 'expected \'#end\' of the \'#if\' in line 1, found "#elseif"'],
    ['#if true', 'expected \'(\' after \'#if\', found "true"'],
    ['#if()x#end', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ")"'],
    ['#if(true', "expected an operator or ')' at the end of '#if', found the end of the template"],
    ['#if(true]', 'expected an operator or \')\' at the end of \'#if\', found "]"'],
    ['#set($y = )', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ")"'],
    ['#set($y 1)', 'expected \'=\' after the reference that \'#set\' sets, found "1"'],
    ['#set($y = 1', "expected an operator or ')' at the end of '#set', found the end of the template"],
    ['#SET($y = 1)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "="'],
    ['#foo(', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found the end of the template'],
    ['#foo(=)', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found "="'],
    ['#@b() never ended', "expected '#end' of the '#@b' in line 1, found the end of the template"],
    ['#stop(1 2)x', "'#stop' takes one argument at most"],
    ['#break(x)', 'expected a reference or a value as argument of \'#break\', found "x"'],
    ['#define(d)x#end', 'expected a reference or a value as argument of \'#define\', found "d"'],
    ['#define()x#end', "'#define' takes one argument, a reference such as '$name'"],
    ['#define', "expected '(' after '#define'"],
    ['#foreach', "expected '(' after '#foreach'"],
    ['#macro', "expected '(' after '#macro'"],
    ['#macro()x#end', "'#macro' takes the name of the macro as its first argument"],
    ['#macro("x")x#end', 'expected the name of the macro, found "\\"x\\""'],
    ['#macro(a b)x#end', 'expected a reference, such as \'$name\', found "b"'],
    ['$x #set($y=2)[$y]', 'expected text, a reference or a directive, found "[": the bracket reads as the index of a reference before it; write that as ${name}'],
    ['$x.foo(*)', '"*" cannot stand in the arguments of a method: they are references, texts, numbers, booleans, lists and maps; calculate with #set before'],
    ['$x.foo( )', 'expected a value: a reference, a text in quotes, a number, a boolean, a list or a map, found ")"'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
