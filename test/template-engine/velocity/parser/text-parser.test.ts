import * as fc from 'fast-check';
import { rendered } from '../../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('text, escapes and comments', () => {
  const setup = '#set($x = "v")';

  test.each([
    ['$x.', 'v.'],
    ['$x,', 'v,'],
    ['$x.1', 'v.1'],
    ['$x..', 'v..'],
    ['$x {a}', 'v {a}'],
    ['# end', '# end'],
    ['\\#if(true) \\$x \\\\$x \\\\\\$x', '#if(true) $x \\v \\$x'],
    ['\\\\#if(true)y#end \\\\\\#if \\\\#foo \\\\x \\', '\\y \\#if \\\\#foo \\\\x \\'],
    ['\\#set($y = 1) \\#{end} \\#@x', '#set( = 1) #{end} \\#@x'],
    ['a##b\nc##', 'ac'],
    ['a#*b*#c#**d*#e', 'ace'],
    ['#* never', ''],
    ['#[[$x #if ]] ]]#', '$x #if ]] '],
    ['$x## comment\nb', 'vb'],
    ['$x.length()##c\nb', '1b'],
    ['$x#*c*#y', 'vy'],
    ['#if(true)##c\na#end', 'a'],
    ['#$x ##$x', '#v '],
    ['$#if(true)a#end $#foo $##c', 'a $#foo $'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['$ $5 $$x $.x $[0] $!', 'the template cannot end with "$!": put a line break after it'],
    ['#*', 'a comment cannot end with "#*" at the end of the template'],
    ['#* a $', 'a comment cannot end with "$" at the end of the template'],
    ['#[[ never', "'#[[' has no end: close it with ']]#'"],
    ['$!', 'the template cannot end with "$!": put a line break after it'],
    ['5$', 'the template cannot end with "$": put a line break after it'],
    ['#', 'the template cannot end with "#": put a line break after it'],
    ['$$', 'the template cannot end with "$$": put a line break after it'],
    ['$x.length()#', 'the template cannot end with "#": put a line break after it'],
    ['$$#', 'the template cannot end with "$$#": put a line break after it'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});

test('text without signs is printed as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => !/[$#\\]/.test(text)), (text) => {
    expect(rendered(text)).toBe(text);
  }));
});

test('a text block prints whatever is in it', () => {
  fc.assert(fc.property(fc.string().filter((text) => !/[$#\\]|\]\]/.test(text) && !text.endsWith(']')), (text) => {
    expect(rendered(`#[[${text}]]#`)).toBe(text);
  }));
});
