import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryPeakOf, MOST_MEGABYTES } from '../fuzz/memory-peak';

const loops = (depth: number, body: string): string => '#foreach($i in [1..1000])'.repeat(depth) + body + '#end'.repeat(depth);
const kept = (expression: string): string => loops(2, `#set($ok = $kept.add(${expression}))`);

/** Makes `$s` a text of 2^`doublings` characters. */
const longText = (doublings: number, character = 'x'): string =>
  `#set($s = "${character}")#foreach($i in [1..${doublings}])#set($s = $s + $s)#end`;
const range = '#set($r = [1..500000])';
const map = `#set($m = {})${loops(1, '#set($ok = $m.put($i, 1))')}`;
const number = '#set($n = $util.parseJson("[123456789012345678901234567890]").get(0).pow(900))';

const smallObjects = `[${'{"a":1},'.repeat(300_000)}{}]`;
const quotes = '"'.repeat(1_000_000);
const letters = '\u0416'.repeat(500_000);

describe('what a template keeps in a list is refused before it takes too much memory', () => {
  test.each([
    ['toCharArray', `${longText(18)}${kept('$s.toCharArray()')}`, ''],
    ['toCharArray, beyond Latin-1', kept('$input.body.toCharArray()'), letters],
    ['getBytes', kept('$input.body.getBytes()'), quotes],
    ['split', kept('$input.body.split("a")'), 'ab'.repeat(300_000)],
    ['split by a pattern', kept('$input.body.split("[ax]")'), 'abc'.repeat(300_000)],
    ['repeat', `${longText(10)}${kept('$s.repeat(1000)')}`, ''],
    ['a concatenation', kept('"$input.body$i"'), letters],
    ['concat', kept('$input.body.concat("a")'), letters],
    ['toUpperCase', kept('$input.body.toUpperCase()'), '\ufb03'.repeat(1_000_000)],
    ['replace', kept('$input.body.replace("a", "bb")'), 'ab'.repeat(500_000)],
    ['replace of nothing', kept('$input.body.replace("", "b")'), letters],
    ['replaceAll', kept('$input.body.replaceAll("[a]", "$0$0")'), 'ab'.repeat(500_000)],
    ['String.format', kept('$input.body.format("%s %S", $input.body, $input.body)'), letters],
    ['String.format of a width', kept('$input.body.format("%1000000d", 1)'), ''],
    ['String.join', `${range}${kept('$input.body.join($input.body, "a", "b", "c")')}`, letters],
    ['indent', kept('$input.body.indent(10)'), 'a\n'.repeat(200_000)],
    ['stripIndent', kept('$input.body.stripIndent()'), 'a\n'.repeat(200_000)],
    ['translateEscapes', kept('$input.body.translateEscapes()'), '\\n'.repeat(200_000)],
    ['urlEncode', kept('$util.urlEncode($input.body)'), quotes],
    ['urlDecode', kept('$util.urlDecode($input.body)'), '%41a'.repeat(500_000)],
    ['escapeJavaScript', kept('$util.escapeJavaScript($input.body)'), quotes],
    ['base64Encode', kept('$util.base64Encode($input.body)'), quotes],
    ['base64Decode', kept('$util.base64Decode($input.body)'), 'QUJD'.repeat(500_000)],
    ['parseJson', kept('$util.parseJson($input.body)'), smallObjects],
    ['parseJson of lists', kept('$util.parseJson($input.body)'), `[${'[1],'.repeat(300_000)}1]`],
    ['parseJson of numbers', kept('$util.parseJson($input.body)'), `[${'1.5,12345,'.repeat(200_000)}1]`],
    ['parseJson of texts', kept('$util.parseJson($input.body)'), `[${'"\\u0041b","c",'.repeat(100_000)}1]`],
    ['$input.json', kept("$input.json('$')"), smallObjects],
    ['$input.path', kept("$input.path('$..*')"), smallObjects],
    ['the members that a path names', kept("$input.path(\"$['a','b','c']\")"), '{"a":1,"b":2,"c":3}'],
    ['a range', kept('[1..100000]'), ''],
    ['subList', `${range}${kept('$r.subList(0, 500000)')}`, ''],
    ['toArray', `${range}${kept('$r.toArray()')}`, ''],
    ['toArray of another', `${range}${kept('$r.toArray([].toArray())')}`, ''],
    ['clone', `#set($r = $util.parseJson($input.body))${kept('$r.clone()')}`, smallObjects],
    ['the text of a list', `${range}${kept('$r.toString()')}`, ''],
    ['the text of a map', `${map}${kept('$m.toString()')}`, ''],
    ["the text of a map's keys", `${map}${kept('$m.keySet().toString()')}`, ''],
    ["a map's entries", `${map}${kept('$m.entrySet().toArray()')}`, ''],
    ["a map's values", `${map}${kept('$m.values().toArray()')}`, ''],
    ['clone of a map', `${map}${kept('$m.clone()')}`, ''],
    ['putAll', `${map}${loops(2, '#set($copy = {})#set($x = "$!copy.putAll($m)")#set($ok = $kept.add($copy))')}`, ''],
    ['addAll', `${range}${loops(2, '#set($copy = [])#set($ok = $copy.addAll($r))#set($ok = $kept.add($copy))')}`, ''],
    ['lists', loops(4, '#set($ok = $kept.add([1, 2]))'), ''],
    ['maps', loops(4, '#set($ok = $kept.add({}))'), ''],
    ['maps with an entry', loops(4, '#set($ok = $kept.add({1: 2}))'), ''],
    ['lists in lists', loops(4, '#set($kept = [$kept])'), ''],
    ['entries of a map', loops(4, '#set($m = $foreach.parent)#set($ok = $x.put("$i $foreach.parent.count $foreach.parent.parent.count", $i))'), ''],
    ['iterators', loops(4, '#set($ok = $kept.add($kept.iterator()))'), ''],
    ["a map's views", loops(4, '#set($m = {})#set($ok = $kept.add($m.keySet()))'), ''],
    ["loops' scopes", loops(4, '#set($ok = $kept.add($foreach))'), ''],
    ["loops' scopes with properties", loops(4, '#set($foreach.a = $foreach)#set($ok = $kept.add($foreach))'), ''],
    ['blocks', loops(4, '#define($b)x#end#set($ok = $kept.add($b))'), ''],
    ['large numbers', `${number}${kept('$n.add($n)')}`, ''],
    ['shifted numbers', `${number}${kept('$n.shiftLeft(9000)')}`, ''],
    ['digits of large numbers', `${number}${kept('$n.toString(2)')}`, ''],
    ['plain digits', `#set($d = $util.parseJson("[1E-9000000000]".replace("9000000000", "9000000")).get(0))${kept('$d.toPlainString()')}`, ''],
  ])('%s', (_, template, body) => {
    const peak = memoryPeakOf({ template: `#set($kept = [])#set($x = {})${template}`, body });

    expect(peak).toMatchObject({ isError: true });
    expect(peak.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

describe('a render that keeps nothing stays within the memory', () => {
  test.each([
    ['a block that prints itself', '#define($b)$b$b$s#end$b$b', '#set($s = $input.body)', letters],
    ['a text that doubles in the output', loops(4, '$s'), longText(10), ''],
    ['single characters in the output', loops(4, 'a$!x b$!x c$!x'), '', ''],
    ['texts of a list in itself', loops(4, '"$l"#set($l = [$l, $l])'), '#set($l = [1])', ''],
    ['keys that are lists', loops(4, '#set($ok = $m.put([$s, $s, $i], 1))'), `${longText(15)}#set($m = {})`, ''],
    ['ways back of a pattern', loops(2, "$input.body.matches('(a|b)*c')"), '', 'ab'.repeat(1_000_000)],
    ['places where a loop of a pattern failed', loops(2, "$input.body.matches('(a|ab)*c')"), '', 'ab'.repeat(1_000_000)],
    ['large patterns', loops(2, '$s.matches("$input.body$i")'), '#set($s = "a")', 'a?'.repeat(100_000)],
    ['overrides', loops(1, '#set($context.requestOverride.header.h = [$context.requestOverride.header.h, $context.requestOverride.header.h])'), '', ''],
  ])('%s', (_, template, preparation, body) => {
    expect(memoryPeakOf({ template: preparation + template, body }).megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

describe('a payload of 10 MB', () => {
  const MEGABYTE = 1024 * 1024;

  test.each([
    ['small objects', `[${'{"a":1},'.repeat(MEGABYTE)}{}]`, "$input.path('$').size()"],
    ['small lists', `[${'[1],'.repeat(2_500_000)}1]`, "$input.path('$').size()"],
    ['numbers', `[${'0.12345,'.repeat(1.25 * MEGABYTE)}1]`, "$input.path('$').size() $input.json('$').length()"],
    ['records', `[${'{"id": 12345, "name": "somebody", "tags": ["a", "b"]},'.repeat(0.18 * MEGABYTE)}1]`, "$input.path('$').size() $input.json('$').length() $util.escapeJavaScript($input.json('$')).length()"],
    ['text', JSON.stringify({ a: 'x "y" '.repeat(1.25 * MEGABYTE) }), "#set($e = $util.escapeJavaScript($input.body))$e.length() $util.base64Encode($input.body).length() $util.urlEncode($input.path('$.a')).length()"],
  ])('of %s is rendered within the memory', (_, body, template) => {
    const peak = memoryPeakOf({ template, body });

    expect(peak).toMatchObject({ isError: false });
    expect(peak.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

describe('without the charge of one method', () => {
  let lib: string;

  beforeAll(() => {
    lib = join(mkdtempSync(join(tmpdir(), 'planted-')), 'lib');
    cpSync(join(__dirname, '../../lib'), lib, { recursive: true });
  });

  test.each([
    ['java/methods/string-methods.ts', /spendMemory\(text\.length \* \(isLatin.*\n/, kept('$input.body.toCharArray()'), letters],
    ['java/values/java-value.ts', /spendMemory\(\(end - start\) \* REFERENCE_BYTES\);\n/, `${range}${kept('$r.subList(0, 500000)')}`, ''],
  ])('in %s a render goes beyond it', (file, charge, template, body) => {
    const path = join(lib, file);
    const source = readFileSync(path, 'utf8');
    expect(source).toMatch(charge);
    writeFileSync(path, source.replace(charge, ''));

    expect(memoryPeakOf({ template: `#set($kept = [])${template}`, body }, lib).megabytes).toBeGreaterThan(MOST_MEGABYTES);
  });
});
