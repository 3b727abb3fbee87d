import * as fc from 'fast-check';
import { parseTemplate } from '../../../lib/template-engine/velocity/parser/template-parser';
import { checkTemplate } from '../../../lib/template-linter/check-template';
import { Exploration, explore } from '../../../lib/template-linter/symbolic/explore';
import { template } from '../../oracle/generators/cases';

function explored(source: string): Exploration {
  return explore(parseTemplate(source), {});
}

function conditions(count: number): string {
  return Array.from({ length: count }, (_, index) => `#if($input.params("p${index}") != "")${index}#end`).join('');
}

test('each condition is decided in both ways', () => {
  const { paths, isComplete } = explored('#if($input.params("a") == "x")1#{else}2#end#if($stageVariables.b.contains("y"))3#end');
  expect(paths.map(({ output }) => output).sort()).toEqual(['1', '13', '2', '23']);
  expect(isComplete).toBe(true);
});

test('the same condition is always decided in the same way', () => {
  const asked = '$input.params("a").matches("[0-9]+")';
  expect(explored(`#if(${asked})1#end#if(!${asked})2#end#set($ok = ${asked})#if($ok == false)3#end`).paths.map(({ output }) => output).sort())
    .toEqual(['1', '23']);
});

test.each([
  ['#if($x == "")1#end#if($x.isEmpty())2#end#if($x.length() > 0)3#end#if($x != "")4#end', ['12', '34']],
  ['#if($x == "a")1#end#if($x.equals("b"))2#end#if($x == "a" || $x == "b")3#end', ['', '13', '23']],
  ['#if($x.length() > 5)1#end#if($x.length() <= 5)2#end#if($x.length() >= 9)3#end#if($x.length() < 3)4#end', ['1', '13', '2', '24']],
  ['#if($x.matches("[0-9]+"))1#end#if($x == "")2#end#if($x == "a")3#end', ['', '1', '2', '3']],
  ['#if($x.matches("on|off"))1#if($x == "on")2#end#if($x == "x")3#end#end', ['', '1', '12']],
  ['#set($n = $x.length() - 1)#if($n == 3)1#end#if($n > 3)2#end#if($n < 3)3#end', ['1', '2', '3', '']],
])('a condition constrains the next: %s', (source, outputs) => {
  const { paths } = explored(`#set($x = $input.params("x"))${source}`);
  expect([...new Set(paths.map(({ output }) => output))].sort()).toEqual([...outputs].sort());
});

test('a loop over a list runs as often as its size says', () => {
  const loop = '#set($l = $input.path("$.l"))#if($l.size() <= 1)1#else 2#end: #foreach($e in $l)$foreach.count/$l.size()#if($foreach.count < $l.size()),#end#end';
  expect(explored(loop).paths.map(({ output = '' }) => output.replace(/[^\d,:]/gu, '')).sort()).toEqual(['1:1', '2:1,2']);
});

test('the exploration of a template with 40 conditions ends, and is not complete', () => {
  const { paths, isComplete } = explored(conditions(40));
  expect(paths).toHaveLength(128);
  expect(isComplete).toBe(false);
});

test('endless loops use up the work budget of all paths together', () => {
  const endless = `#if($input.params("a") == "")1#end${'#foreach($i in [1..1000])'.repeat(8)}$i${'#end'.repeat(8)}`;
  const { paths, isComplete } = explored(endless);
  expect(paths).toHaveLength(1);
  expect(paths[0]?.output).toBeUndefined();
  expect(isComplete).toBe(false);
});

test('more values than there are placeholders end the path, not the check', () => {
  const calls = Array.from({ length: 66_000 }, (_, index) => `$context.a${index}`).join('');
  expect(() => explored(calls)).not.toThrow();
});

test.each([
  '$input.path("$").a.b.c()[0].d($input.body)[$input.params("x")]',
  '#set($x = $input.path("$"))#set($x.a = 1)#set($x["b"] = $x)#set($x.a.b.c = 2)$x',
  '#foreach($e in [$input.path("$.a")..$input.path("$.b")])$e#end',
  '#foreach($e in [$input.params("a")..5])$e#end#foreach($e in [5..$input.path("$.n")])$e#end',
  '#set($l = [])#set($l = $l.addAll($input.path("$.l")))$l$input.path("$.n")#set($n = $input.path("$.l").size() / 0)$n',
  '#set($context.requestOverride = $input.path("$"))$context.requestOverride.header.a',
  '#set($m = {$input.params("k"): 1})$m$m.get($input.params("k"))',
  '$input.params().path.containsKey("a")$input.params($input.params("a"))$input.params().get("nothing").x',
  '$util.parseJson("{")$util.escapeJavaScript()$util.base64Decode($input.body).split("[")',
  '#set($x = $input.params("x"))#if($x.matches("("))a#end#if($x.matches("(a+)+b"))b#end',
  '#define($d)$d#end$d#stop',
  '\u{f0000}$input.body\u{ffffd}',
])('never fails: %s', (source) => {
  expect(() => checkTemplate(source, { pathParameters: ['a'], requestParameters: {} })).not.toThrow();
});

test('random templates are checked without failing', () => {
  fc.assert(fc.property(template, (source) => {
    checkTemplate(source, {});
  }), { numRuns: 100 });
});
