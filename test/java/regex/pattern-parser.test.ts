import { compilePattern } from '../../../lib/java/regex/pattern';

test('a missing right side of && fails where a character needs it', () => {
  const pattern = compilePattern('[[a]b&&]c?');
  expect(pattern.matches('')).toBe(false);
  expect(() => pattern.matches('a')).toThrow('The right side of && in a character class is missing');
});

test('a reference that ignores case fails on a group with supplementary characters, as in Java', () => {
  expect(() => compilePattern('(?iu)(\u{10428})\\1').find('\u{10428}\u{10428}')).toThrow('fails in Java');
});

describe('an invalid pattern', () => {
  test.each([
    ['(', 'Unclosed group near index 1'],
    ['(a', 'Unclosed group near index 2'],
    ['(?', 'Unknown inline modifier near index 2'],
    ['(?:a', 'Unclosed group near index 4'],
    ['(?<', 'capturing group name does not start with a Latin letter near index 3'],
    ['(?<a', "named capturing group is missing trailing '>' near index 4"],
    ['(?<1>a)', 'capturing group name does not start with a Latin letter near index 3'],
    ['(?<a-b>a)', "named capturing group is missing trailing '>' near index 4"],
    ['(?<a>b)(?<a>c)', 'Named capturing group <a> is already defined near index 11'],
    ['(?a)', 'Unknown inline modifier near index 2'],
    ['(?i', 'Unknown inline modifier near index 3'],
    ['(?i:a', 'Unclosed group near index 5'],
    ['(?$a)', 'Unknown group type near index 2'],
    ['(?@a)', 'Unknown group type near index 2'],
    ['a)', "Unmatched closing ')' near index 0"],
    ['*', "Dangling meta character '*' near index 0"],
    ['+a', "Dangling meta character '+' near index 0"],
    ['a|*', "Dangling meta character '*' near index 2"],
    ['?', "Dangling meta character '?' near index 0"],
    ['a**', "Dangling meta character '*' near index 2"],
    ['a{', 'Illegal repetition near index 2'],
    ['a{,2}', 'Illegal repetition near index 2'],
    ['a{1', 'Unclosed counted closure near index 3'],
    ['a{1,', 'Unclosed counted closure near index 4'],
    ['a{2,1}', 'Illegal repetition range near index 5'],
    ['a{1,b}', 'Unclosed counted closure near index 4'],
    ['a{3000000000}', 'Illegal repetition range near index 11'],
    ['a{1,3000000000}', 'Illegal repetition range near index 13'],
    ['[', 'Unclosed character class near index 0'],
    ['[a', 'Unclosed character class near index 1'],
    ['[^', 'Unclosed character class near index 1'],
    ['[a-', 'Illegal character range near index 3'],
    ['[b-a]', 'Illegal character range near index 3'],
    ['[\\d-a', 'Unclosed character class near index 4'],
    ['[a-\\d]', 'Illegal character range near index 4'],
    ['[a&&', 'Unclosed character class near index 3'],
    ['[&&]', 'Bad class syntax near index 2'],
    ['[[a]', 'Unclosed character class near index 3'],
    ['[\\b]', 'Illegal/unsupported escape sequence near index 2'],
    ['[\\1]', 'Illegal/unsupported escape sequence near index 2'],
    ['\\', 'Unexpected internal error near index 1'],
    ['a\\', 'Unexpected internal error near index 2'],
    ['\\y', 'Illegal/unsupported escape sequence near index 1'],
    ['\\g', 'Illegal/unsupported escape sequence near index 1'],
    ['\\0', 'Illegal octal escape sequence near index 2'],
    ['\\08', 'Illegal octal escape sequence near index 2'],
    ['\\x', 'Illegal hexadecimal escape sequence near index 2'],
    ['\\x1', 'Illegal hexadecimal escape sequence near index 3'],
    ['\\x{', 'Illegal hexadecimal escape sequence near index 2'],
    ['\\x{110000}', 'Hexadecimal codepoint is too big near index 8'],
    ['\\x{1', 'Unclosed hexadecimal escape sequence near index 4'],
    ['\\u12', 'Illegal Unicode escape sequence near index 4'],
    ['\\uD83D\\u12', 'Illegal Unicode escape sequence near index 10'],
    ['\\c', 'Illegal control escape sequence near index 1'],
    ['\\k', "\\k is not followed by '<' for named capturing group near index 2"],
    ['\\k<', 'capturing group name does not start with a Latin letter near index 3'],
    ['\\k<a', "named capturing group is missing trailing '>' near index 4"],
    ['\\k<a>', 'named capturing group <a> does not exist near index 4'],
    ['\\k{a}', "\\k is not followed by '<' for named capturing group near index 2"],
    ['\\b{', 'Illegal repetition near index 3'],
    ['\\b{x}', 'Illegal repetition near index 3'],
    ['\\b{gx', 'Illegal/unsupported escape sequence near index 4'],
    ['\\p', 'Unknown character property name {\u0000} near index 2'],
    ['\\p{', 'Unclosed character family near index 3'],
    ['\\p{}', 'Empty character family near index 3'],
    ['\\p{Foo}', 'Unknown character property name {Foo} near index 6'],
    ['\\p{IsFoo}', 'Unknown character property name {IsFoo} near index 8'],
    ['\\p{InFoo}', 'Unknown character property name {InFoo} near index 8'],
    ['\\p{sc=Foo}', 'Unknown Unicode property {name=<sc>, value=<Foo>} near index 9'],
    ['\\p{foo=L}', 'Unknown Unicode property {name=<foo>, value=<L>} near index 8'],
    ['\\pX', 'Unknown character property name {X} near index 2'],
    ['\\p{blk=Foo}', 'Unknown Unicode property {name=<blk>, value=<Foo>} near index 10'],
    ['\\p{gc=Foo}', 'Unknown Unicode property {name=<gc>, value=<Foo>} near index 9'],
    ['\\p{IsKawi}', 'Unknown character property name {IsKawi} near index 9'],
    ['(?<=a+(b|c)*)', 'Look-behind group does not have an obvious maximum length near index 11'],
    ['(?<=\\1)a', 'Look-behind group does not have an obvious maximum length near index 5'],
    ['(?<!(a|b)+)', 'Look-behind group does not have an obvious maximum length near index 9'],
    ['(?<=(?:a{2}){1,})', 'Look-behind group does not have an obvious maximum length near index 15'],
    ['(?=a', 'Unclosed group near index 4'],
    ['(?>a', 'Unclosed group near index 4'],
    ['(?x)a # b\n)', "Unmatched closing ')' near index 9"],
  ])('%j fails as in Java: %s', (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(`The regular expression '${pattern}' is invalid: ${message}`);
  });

  test.each([
    ['\\N{DIGIT ONE}', 'Character names (\\N{…}) are not supported here'],
    ['\\X', 'Grapheme clusters (\\X) are not supported here'],
    ['\\b{g}', 'Grapheme boundaries (\\b{g}) are not supported here'],
  ])('%s is refused, since no template needs it: %s', (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message);
  });

  test.each(['(', '(?=', '(?<=', '[', '(?>'])('10,000 %s inside each other are refused', (opening) => {
    expect(() => compilePattern(opening.repeat(10_000))).toThrow('More than 100 groups or classes inside each other');
  });

  test('100 groups inside each other are fine', () => {
    expect(compilePattern(`${'('.repeat(100)}a${')'.repeat(100)}`).matches('a')).toBe(true);
  });

  test('more than 250 && in one class are refused', () => {
    expect(() => compilePattern(`[a${'&&[a]'.repeat(300)}]`)).toThrow('More than 250 && in one character class');
  });

  test('the message shows the start of a long pattern only', () => {
    expect(() => compilePattern(`${'a'.repeat(500)}(`)).toThrow(`'${'a'.repeat(200)}…' is invalid`);
  });

  test('an escape at the very end fails', () => {
    expect(() => compilePattern('(?x)\\')).toThrow('is invalid');
  });
});
