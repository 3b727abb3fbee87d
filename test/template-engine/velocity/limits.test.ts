import { MAX_FOREACH_ITERATIONS } from '../../../lib/api-gateway/limits';
import { MAX_RENDER_DEPTH } from '../../../lib/template-engine/velocity/evaluator/render-context';
import { MAX_NESTING } from '../../../lib/template-engine/velocity/parser/token-stream';
import { rendered } from '../../testing/rendered';

/** Templates that nest one thing `depth` times, and what they print. */
const NESTED: readonly (readonly [string, (depth: number) => string, string | RegExp])[] = [
  ['#if', (depth) => `${'#if(true)'.repeat(depth)}x${'#end'.repeat(depth)}`, 'x'],
  ['#foreach', (depth) => `${'#foreach($i in [1])'.repeat(depth)}x${'#end'.repeat(depth)}`, 'x'],
  ['#define', (depth) => `${'#define($d)'.repeat(depth)}x${'#end'.repeat(depth)} y`, ' y'],
  ['parentheses', (depth) => `#set($x = ${'(1 + '.repeat(depth)}1${')'.repeat(depth)})$x`, /^\d+$/],
  ['negated parentheses', (depth) => `#set($x = ${'!('.repeat(depth)}true${')'.repeat(depth)})$x`, /^true|false$/],
  ['lists', (depth) => `#set($x = ${'['.repeat(depth)}${']'.repeat(depth)})$x.size()`, /^[01]$/],
  ['maps', (depth) => `#set($x = ${'{"a": '.repeat(depth)}1${'}'.repeat(depth)})$x.size()`, '1'],
  ['arguments', (depth) => `#set($s = "a")${'$s.concat('.repeat(depth)}$s${')'.repeat(depth)}`, /^a+$/],
  ['indexes', (depth) => `#set($l = [0])${'$l['.repeat(depth)}0${']'.repeat(depth)}`, '0'],
];

describe('nesting', () => {
  test.each(NESTED)('%s nest as deep as the limit', (_, template, expected) => {
    const output = rendered(template(MAX_NESTING));
    if (typeof expected === 'string') expect(output).toBe(expected);
    else expect(output).toMatch(expected);
  });

  test.each(NESTED)('%s fail one level deeper, and ten thousand', (_, template) => {
    expect(() => rendered(template(MAX_NESTING + 1))).toThrow(`nested deeper than ${MAX_NESTING} levels`);
    expect(() => rendered(template(10_000))).toThrow(expect.objectContaining({ name: 'MappingTemplateError' }) as Error);
  });

  test('texts in quotes count as well', () => {
    const inner = `${'#if(true)'.repeat(MAX_NESTING)}x${'#end'.repeat(MAX_NESTING)}`;
    expect(rendered(`#set($x = "${inner}")$x`.replace('#if(true)', '').replace('#end', ''))).toBe('x');
    expect(() => rendered(`#if(true)#set($x = "${inner}")#end`)).toThrow('nested deeper');
  });

  test.each([
    ['a sum', `#set($x = 1${' + 1'.repeat(20_000)})$x`, '20001'],
    ['a conjunction', `#if(true${' && true'.repeat(20_000)})x#end`, 'x'],
    ['comparisons', `#set($x = 1${' == 1'.repeat(20_001)})$x`, 'false'],
    ['negations', `#set($x = ${'!'.repeat(20_001)}true)$x`, 'false'],
    ['a chain of methods', `#set($s = "a")$s${'.trim()'.repeat(20_000)}`, 'a'],
    ['#elseif', `#if(false)a${'#elseif(false)b'.repeat(20_000)}#else c#end`, ' c'],
  ])('%s may be as long as it likes', (_, template, expected) => {
    expect(rendered(template)).toBe(expected);
  });
});

describe('#foreach', () => {
  test('stops at the limit, and the template goes on', () => {
    expect(rendered('#foreach($i in [1..2000])#set($last = "$i $foreach.hasNext")#end$last after')).toBe(`${MAX_FOREACH_ITERATIONS} true after`);
    expect(rendered(`#foreach($i in [1..${MAX_FOREACH_ITERATIONS}])#set($last = "$i $foreach.hasNext")#end$last`)).toBe(`${MAX_FOREACH_ITERATIONS} false`);
  });
});

describe('#define', () => {
  const chain = (length: number): string =>
    Array.from({ length }, (_, index) => `#define($d${index})x$d${index + 1}#end`).join('') + '$d0';

  test('blocks print each other as deep as the limit', () => {
    expect(rendered(chain(MAX_RENDER_DEPTH))).toHaveLength(MAX_RENDER_DEPTH);
  });

  test('blocks that print each other deeper fail', () => {
    expect(() => rendered(chain(MAX_RENDER_DEPTH + 1))).toThrow('#define blocks print each other deeper');
  });
});

describe('data', () => {
  test.each([
    ['lists in each other', '#set($l = [1])#foreach($i in [1..1000])#set($l = [$l])#end$l'],
    ['maps in each other', '#set($m = {})#foreach($i in [1..1000])#set($m = {"a": $m})#end$m'],
    ['lists that hold each other', '#set($l = [])#set($k = [])#set($x = $l.add($k))#set($x = $k.add($l))$l'],
    ['the hash of lists that hold each other', '#set($l = [])#set($k = [])#set($x = $l.add($k))#set($x = $k.add($l))$l.hashCode()'],
    ['the equality of lists that hold each other', '#set($l = [])#set($k = [])#set($x = $l.add($k))#set($x = $k.add($l))#if($l == $k)x#end'],
    ['a list as the key of itself', '#set($l = [])#set($m = {$l: 1})#set($x = $l.add($l))$m.get($l)'],
  ])('%s fail where they are too deep', (_, template) => {
    expect(() => rendered(template)).toThrow('nested deeper than 500 levels');
  });
});

describe('work and texts', () => {
  test.each([
    ['loops in loops', `${'#foreach($i in [1..1000])'.repeat(4)}x${'#end'.repeat(4)}`],
    ['a huge range', '#foreach($i in [1..2000000000])x#end'],
    ['a list that doubles', '#set($l = [1])#foreach($i in [1..100])#set($x = $l.addAll($l))#end'],
    ['a list that holds itself twice, and again', '#set($l = ["x"])#foreach($i in [1..100])#set($l = [$l, $l])#end$l.hashCode()'],
  ])('%s run out of steps', (_, template) => {
    expect(() => rendered(template)).toThrow('the template does too much');
  });

  test('the text of a list that holds itself twice, and again, runs out of memory', () => {
    expect(() => rendered('#set($l = ["x"])#foreach($i in [1..100])#set($l = [$l, $l])#end$l'))
      .toThrow('the template takes too much memory: more than 420 MB in one render; this is a limit of this engine, and API Gateway may render the template');
  });

  test.each([
    ['#foreach($i in [1, 2])$velocityCount$velocityHasNext,#end[$!velocityCount]', '1true,2false,[]'],
    ['#set($velocityCount = "a")#foreach($i in [1, 2])${velocityCount}#end$velocityCount', '12a'],
    ['#foreach($i in [1, 2])#foreach($j in [1])"$velocityHasNext"#end#end', '"false""false"'],
  ])('%s counts its rounds by the names of old', (template, expected) => {
    expect(rendered(template)).toBe(expected);
  });

  test.each([
    ['a text that doubles', '#set($s = "ab")#foreach($i in [1..100])#set($s = $s + $s)#end'],
    ['a text that doubles in quotes', '#set($s = "ab")#foreach($i in [1..100])#set($s = "$s$s")#end'],
    ['a text that doubles by a method', '#set($s = "ab")#foreach($i in [1..100])#set($s = $s.concat($s))#end'],
    ['a text that is repeated', '#set($s = "ab")$s.repeat(1000000000)'],
    ['a format with a huge width', '#set($s = "ab")$s.format("%1000000000d", 1)'],
    ['an output that grows', '#set($s = $input.body)#foreach($i in [1..100])$s#end'],
  ])('%s gets too long', (_, template) => {
    expect(() => rendered(template, { body: 'x'.repeat(1_000_000) })).toThrow('makes a text of more than 30000000 characters');
  });

  test('numbers that square have an end', () => {
    expect(() => rendered('#set($x = 123456789012345678901)#foreach($i in [1..100])#set($x = $x * $x)#end')).toThrow('more than 100000 bits');
  });

  test('numbers that are shifted have an end', () => {
    const number = '#set($x = 9223372036854775807)#set($x = $x + $x)';
    expect(rendered(`${number}$x.bitLength() $x.shiftLeft(99936).bitLength()`)).toBe('64 100000');
    expect(() => rendered(`${number}$x.shiftLeft(99937)`)).toThrow('a number has more than 100000 bits');
  });

  test('a payload of ten million characters is rendered', () => {
    expect(rendered('$input.body.length() $input.path("$.a").length()', { body: `{"a":"${'x'.repeat(9_999_992)}"}` })).toBe('10000000 9999992');
  });

  test('a template of 300 KB is parsed and rendered', () => {
    const part = '#set($n = $root.n)\n{"n": "$n", #if($n > 1 && $n != "")"a": [#foreach($i in [1, 2])$i#if($foreach.hasNext),#end#end]#end} ## c\n';
    const template = '#set($root = $input.path("$"))' + part.repeat(Math.ceil(300_000 / part.length));
    expect(rendered(template, { body: '{"n": 2}' }).length).toBeGreaterThan(50_000);
  });
});
