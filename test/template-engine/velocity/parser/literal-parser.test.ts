import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('strings, numbers and booleans', () => {
  const setup = '#set($x = "v")#set($l = [1, 2, 3])';

  test.each([
    ['#set($y = 1)$y #set($y = -1)$y #set($y = 007)$y #set($y = 2147483648)$y.class #set($y = 99999999999999999999)$y.class', '1-17class java.lang.Longclass java.math.BigInteger'],
    ['#set($y = 1.5)$y #set($y = 1.)$y #set($y = .5)$y #set($y = -.5e2)$y #set($y = 1e3)$y #set($y = 1E-3)$y #set($y = 1e+400)$y', '1.51.00.5-50.01000.00.001Infinity'],
    ['#set($y = true)$y #set($y = false)$y', 'truefalse'],
    ['#set($y = \'a$x\')$y #set($y = \'it\'\'s\')$y #set($y = "a\'\'b")$y', "a$xit'sa''b"],
    ['#set($y = "a$x ${x}b $x.length() $nope #if(true)c#end")$y', 'av vb 1  c'],
    ['#set($y = "\\u0041\\n")$y', 'A\\n'],
    ["#set($y = '\\u0041')$y", '\\u0041'],
    ['#set($y = "$x.concat(""z"")")$y', 'vz'],
    ['#set($y = "a##b")$y', 'a'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($y = 1e)', 'expected an operator or \')\' at the end of \'#set\', found "e"'],
    ['#set($y = "a""b")$y #set($y = """")$y #set($y = "")[$y]', 'expected text, a reference or a directive, found "[": the bracket reads as the index of a reference before it; write that as ${name}'],
    ['#set($y = "\\u00")', '"\\u00" in a text in double quotes is no character: write four hexadecimal digits, or use single quotes'],
    ['#set($y = "\\uzzzz")', '"\\uzzzz" in a text in double quotes is no character: write four hexadecimal digits, or use single quotes'],
    ['#set($y = "#if(true)")', "expected '#end' of the '#if' in line 1, found the end of the template"],
    ['#set($y = "a$")$y #set($y = "a#")$y #set($y = "$!{nope}")[$y]', 'expected text, a reference or a directive, found "[": the bracket reads as the index of a reference before it; write that as ${name}'],
    ['$l.get(#123)', 'expected a number without #, found "#123"'],
    ['$l[#1]', 'expected a number without #, found "#1"'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
