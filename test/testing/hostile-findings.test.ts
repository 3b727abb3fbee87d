import { MappingTemplate } from '../../lib/testing';
import { memoryPeakOf, MOST_MEGABYTES } from '../fuzz/memory-peak';
import { LONGEST, relativeTimeOf } from '../fuzz/time-bound';

/** The longest template that API Gateway takes, in characters. */
const LENGTH = 300_000;

/** As many of a piece as a template has room for. */
function filledWith(piece: string, head = '', tail = ''): string {
  return head + piece.repeat((LENGTH - head.length - tail.length) / piece.length) + tail;
}

function each(count: number, pieceOf: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => pieceOf(index)).join('');
}

/** The IDs of what is found, or 'error' for a MappingTemplateError; any other error fails the test. */
function idsOf(template: string): string[] | 'error' {
  try {
    return MappingTemplate.fromString(template).findings().map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'MappingTemplateError') throw error;
    return 'error';
  }
}

const LONGEST_TEMPLATES: [string, string][] = [
  ['backslashes', '\\'.repeat(LENGTH)],
  ['hashes with blanks', filledWith('# ')],
  ['directives that are printed, in one line', filledWith('#ELSE $a ')],
  ['directives that are printed, in lines', filledWith('#ELSE $a\n')],
  ['comments', filledWith('#*')],
  ['references', filledWith('$a ')],
  ['parameters in quotes', filledWith('"$input.params("x")",', '[', '1]')],
  ['parameters', each(14_000, (index) => `$input.params("x${index}") `)],
  ['variables', each(20_000, (index) => `#set($v${index}=1)`)],
  ['conditions', each(6_000, (index) => `#if($input.params("x${index}")=="1")"$input.body",#end`)],
  ['one condition', filledWith('#if($input.params("a")=="b")x#end')],
  ['a sum of texts', filledWith('+$input.body', '#set($x="a"', ')$x')],
  ['one text with many values', filledWith('$input.body', '#set($x="', '")$x')],
  ['members of JSON', filledWith('{"a":')],
  ['a list of JSON', filledWith('1,', '[', '1]')],
  ['a text of JSON', filledWith('x', '{"a":"', '"}')],
  ['a text of JSON in many outputs', filledWith('x', '{"a":"', `"${'#if($input.params("a")=="b"),#end'.repeat(60)}}`)],
  ['groups of a pattern', filledWith('(a|b)*', '#if($input.body.matches("', '"))x#end')],
  ['alternatives of a pattern', filledWith('a|', '#if($input.body.matches("', 'b"))$input.body#end')],
  ['a list that is asked', filledWith('"a",', '#set($l=[', '"b"])#if($l.contains($input.body))"$input.body"#end')],
];

const GROWING: [string, string][] = [
  ['a product', "#set($b = $util.parseJson('[123456789012345678901]').get(0))#foreach($i in [1..1000])#set($b = $b.multiply($b))#end$b"],
  ['a product of what nobody knows', "#set($b = $input.path('$.b'))#foreach($i in [1..1000])#set($b = $b.multiply($b))#end$b"],
  ['a sum of what nobody knows', '#set($b = $input.body)#foreach($i in [1..1000])#set($b = $b + $b)#end$b'],
  ['a text of what nobody knows', '#set($b = $input.body)#foreach($i in [1..1000])#set($b = "$b$b")#end$b'],
  ['a changed text', '#set($b = $input.body)#foreach($i in [1..1000])#set($b = $b.replaceAll("a", "aa").concat($b))#end{"a": "$b"}'],
  ['a list', '#set($l = [1])#foreach($i in [1..1000])#set($ok = $l.addAll($l))#end$l'],
  ['characters', '#set($s = "ab")#foreach($i in [1..1000])#set($s = $s + $s)#set($c = $s.toCharArray())#end$c'],
];

describe('the check of a template of 300,000 characters, or of one that grows, is bounded', () => {
  test.each([...LONGEST_TEMPLATES, ...GROWING])('with %s', (_, template) => {
    expect(relativeTimeOf(() => idsOf(template))).toBeLessThan(LONGEST);
  });

  test.each(GROWING)('in memory, with %s', (_, template) => {
    expect(memoryPeakOf({ template, action: 'findings' }).megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
