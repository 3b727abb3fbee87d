import * as testing from '../../lib/testing';
import { hostileCaseAt } from '../fuzz/batch';
import { LONGEST, relativeTimeOf } from '../fuzz/time-bound';
import { outcomeOf } from '../fuzz/violations';

const { MappingTemplate } = testing;

function render(template: string, request: testing.RenderRequest = {}): string {
  return MappingTemplate.fromString(template).render(request).body;
}

/** The text rendered, or 'error' for a MappingTemplateError; any other error fails the test. */
function renderOrError(template: string, request: testing.RenderRequest = {}): string {
  try {
    return render(template, request);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'MappingTemplateError') throw error;
    return 'error';
  }
}

/** Runs what must be done within the bound. */
function withinBound(action: () => void): void {
  expect(relativeTimeOf(action)).toBeLessThan(LONGEST);
}

const DEPTH = 10_000;

describe('a random template', () => {
  test.each([0, 100, 200])('ends in a result or a MappingTemplateError, cases %i and on', (first) => {
    const violations = Array.from({ length: 100 }, (_, index) => outcomeOf(hostileCaseAt(1, first + index)).violation);

    expect(violations.filter((violation) => violation !== undefined)).toEqual([]);
  });
});

describe('a prototype or a constructor', () => {
  const values = [
    '"text"', '1', '1.5', 'true', '[1, 2]', '{"k": "v"}', '$input', '$util', '$context', '$stageVariables', "$input.path('$')", '$input.params()',
  ];

  test.each([
    ['$x.constructor'],
    ['$x.prototype'],
    ['$x["__proto__"]'],
    ["$x['constructor']"],
    ['$x.get("__proto__")'],
    ['$x.get("constructor")'],
    ['$x.constructor.constructor("return 1")'],
    ['$x.hasOwnProperty("a")'],
    ['$x.valueOf()'],
    ['$x.toLocaleString()'],
    ['$x.call("a")'],
    ['$x.apply("a")'],
  ])('is not reached by %s of any value', (access) => {
    for (const value of values) {
      expect(['|', 'error']).toContain(renderOrError(`#set($x = ${value})${access}|`, { body: '{"k": [1]}' }));
    }
  });

  test.each([
    ['.__proto__'],
    ['.__defineGetter__("a", "b")'],
    ['.__lookupGetter__("__proto__")'],
    ['._a'],
  ])('is not reached by %s, which is text since no property starts with an underscore', (text) => {
    for (const value of values) {
      expect(render(`#set($x = ${value})$x${text}`)).toBe(render(`#set($x = ${value})$x`) + text);
    }
  });

  test.each([
    ['#set($m = {})$!m.put("__proto__", {"polluted": 1})$m.polluted|$m.get("__proto__").polluted', '|1'],
    ['#set($m = {})#set($m.constructor = "x")$m.constructor|$m.size()', 'x|1'],
    ['#set($m = {"__proto__": 1, "toString": 2})$m.size() $m.get("toString")', '2 2'],
    ["#set($m = {})#set($m['__proto__'] = {'polluted': 1})$m.polluted|$m.keySet()", '|[__proto__]'],
  ])('is an ordinary key in a map: %s', (template, expected) => {
    expect(renderOrError(template)).toBe(expected);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('is an ordinary member of a payload', () => {
    const body = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 2}}, "toString": "t"}';

    expect(render("$input.json('$')|$input.path('$.polluted')|$input.path('$.toString')|$input.path('$').get('__proto__').polluted", { body }))
      .toBe('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"toString":"t"}||t|1');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('is an ordinary name of a parameter, a header and a stage variable', () => {
    const texts = JSON.parse('{"__proto__": "p", "constructor": "c"}') as { [name: string]: string };
    const template = '$input.params("__proto__")|$input.params("constructor")|$input.params("toString")|$stageVariables.get("__proto__")|$stageVariables.size()';

    expect(render(template, { headers: texts, stageVariables: texts })).toBe('p|c||p|2');
    expect(render('$input.params("__proto__")$input.params("hasOwnProperty")$stageVariables.constructor$context.constructor')).toBe('');
  });

  test('is an ordinary key of an override', () => {
    const result = MappingTemplate.fromString("#set($context.requestOverride.header['__proto__'] = 'x')").render();

    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.getPrototypeOf(result.requestOverride.header)).toBe(Object.prototype);
  });
});

describe("Java's reflection, files and directives that load", () => {
  test.each([
    ['$x.class.forName("java.lang.Runtime").getRuntime().exec("true")'],
    ['$x.getClass().forName("java.lang.System").exit(1)'],
    ['$x.class.classLoader.loadClass("java.lang.Runtime")'],
    ['$x.class.getResource("/etc/passwd")'],
    ['$x.class.protectionDomain'],
    ['$x.wait()'],
    ['$x.notifyAll()'],
  ])('answers nothing to %s', (access) => {
    expect(['', 'error']).toContain(renderOrError(`#set($x = "text")${access}`));
  });

  test.each([
    ['#include("/etc/passwd")'],
    ['#parse("/etc/passwd")'],
    ["#include( '../../package.json' 'b' )"],
    ['#evaluate("#set($x = 1)$x")'],
  ])('prints %s as it is written', (template) => {
    expect(render(template)).toBe(template);
  });
});

describe('a render', () => {
  test('leaves nothing behind for the next', () => {
    const template = MappingTemplate.fromString(
      "$!seen#set($seen = 'seen')$input.path('$').a$!stageVariables.put('s', 'new')$!context.put('c', 'new')#set($context.stage = 'new')$!input.params().put('x', {})"
      + "#set($input.path('$').a = 'changed')$!input.path('$').list.add(9)#set($context.responseOverride.status = 500)#define($block)b#end$stageVariables.size()",
    );
    const request = { body: '{"a": "first", "list": [1]}', stageVariables: { t: 'u' }, context: { stage: 'prod' } };
    const before = structuredClone(request);
    const first = template.render(request);

    expect(template.render(request)).toEqual(first);
    expect(first.body).toContain('first');
    expect(request).toEqual(before);
    expect(render('$!seen$!block$!stageVariables.s$!context.c$!context.responseOverride.status')).toBe('');
  });

  test("does not change what the caller's context holds", () => {
    const context = { authorizer: { claims: { groups: ['a'] } }, identity: { sourceIp: '1.2.3.4' } };
    const before = structuredClone(context);
    render(
      '$!context.authorizer.claims.groups.add("b")$!context.authorizer.claims.put("c", "d")#set($context.identity.sourceIp = "x")$!context.identity.clear()$!context.authorizer.clear()',
      { context },
    );

    expect(context).toEqual(before);
  });

  test('fails as a MappingTemplateError and leaves the template usable', () => {
    const template = MappingTemplate.fromString('#if($input.params("q") == "bad")#set($l = [1])$l.get(5)#end${input.params("q")}');

    expect(() => template.render({ queryStringParameters: { q: 'bad' } })).toThrow('(line 1, column 50)');
    expect(template.render({ queryStringParameters: { q: 'good' } }).body).toBe('good');
  });
});

describe(`${DEPTH} levels`, () => {
  test.each([
    ['(', '#set($x = ', '(', '1', ')', ')'],
    ['( of a condition', '#if(', '(', 'true', ')', ')a#end'],
    ['[', '#set($x = ', '[', '1', ']', ')'],
    ['{', '#set($x = ', '{"a":', '1', '}', ')'],
    ['!', '#if(', '!', 'true', '', ')a#end'],
    ['+', '#set($x = 1', ' + 1', '', '', ')$x'],
    ['- (', '#set($x = 1', ' - (1', '', ')', ')$x'],
    ['&&', '#if(true', ' && true', '', '', ')a#end'],
    ['#if', '', '#if(true)', 'a', '#end', ''],
    ['#elseif', '#if(false)', '#elseif(false)', 'a', '', '#end'],
    ['#foreach', '', '#foreach($i in [1])', 'a', '#end', ''],
    ['#define', '', '#define($x)', 'a', '#end', ''],
    ['method call', '#set($s = "a")', '$s.concat(', '"a"', ')', ''],
    ['method chain', '#set($s = "a")$s', '.trim()', '', '', ''],
    ['property chain', '$s', '.a', '', '', ''],
    ['index', '#set($s = [1])', '$s[', '0', ']', ''],
    ['index chain', '#set($s = [1])$s', '[0]', '', '', ''],
    ['formal reference', '', '${', 'a', '}', ''],
    ['string in a string', '#set($x = "', '$s.concat("', 'a', '")', '")'],
    ['comment', '', '#*', 'a', '*#', ''],
    ['unparsed text', '', '#[[', 'a', ']]#', ''],
    ['unknown directive', '', '#foo(', 'a', ')', ''],
    ['macro', '', '#macro(a)', 'a', '#end', ''],
    ['backslash', '', '\\', '$x', '', ''],
    ['dollar', '', '$', ' ', '', ''],
    ['hash', '', '#', ' ', '', ''],
    ['unclosed #if', '', '#if(true)', 'a', '', ''],
    ['unclosed (', '#if(', '(', 'a', '', ''],
    ['unopened #end', '', '', 'a', '#end', ''],
  ])('of %s end in a result or a MappingTemplateError', (_, head, open, middle, close, tail) => {
    withinBound(() => renderOrError(head + open.repeat(DEPTH) + middle + close.repeat(DEPTH) + tail));
  });

  test.each([
    ['[', '[', ']'],
    ['{', '{"a":', '}'],
    ['[{', '[{"a":', '}]'],
    ['unclosed [', '[', ''],
  ])('of %s in a payload end in a result or a MappingTemplateError', (_, open, close) => {
    const body = `${open.repeat(DEPTH)}1${close.repeat(DEPTH)}`;

    withinBound(() => {
      for (const template of ["$input.json('$')", "$input.path('$')", "$input.path('$..a').size()", '$util.parseJson($input.body).hashCode()', "$input.path('$').equals($util.parseJson($input.body))"]) {
        renderOrError(template, { body });
      }
    });
  });

  test.each([
    ['.a', '$', '.a'],
    ['..a', '$', '..a'],
    ['[*]', '$', '[*]'],
    ['[?(', '$', '[?(@'],
    ['filter', '$', '[?(@.a)]'],
  ])('of %s in a JsonPath end in a result or a MappingTemplateError', (_, head, step) => {
    withinBound(() => renderOrError(`$input.json('${head}${step.repeat(DEPTH)}')`, { body: '{"a": [{"a": 1}]}' }));
  });

  test.each([
    ['groups', '('.repeat(DEPTH) + 'a' + ')'.repeat(DEPTH)],
    ['classes', '[a'.repeat(DEPTH) + ']'.repeat(DEPTH)],
    ['quantified groups', '(?:'.repeat(DEPTH) + 'a' + ')?'.repeat(DEPTH)],
    ['alternatives', 'a|'.repeat(DEPTH)],
    ['look-aheads', '(?='.repeat(DEPTH) + 'a' + ')'.repeat(DEPTH)],
  ])('of %s in a regular expression end in a result or a MappingTemplateError', (_, pattern) => {
    withinBound(() => renderOrError('$input.params("q").replaceAll($input.body, "b")', { body: pattern, queryStringParameters: { q: 'aaa' } }));
  });

  test('of data that a template builds end in a result or a MappingTemplateError', () => {
    const loop = '#foreach($i in [1..100])#foreach($j in [1..100])#set($x = [$x])#end#end';

    withinBound(() => {
      renderOrError(`#set($x = [1])${loop}$x`);
      renderOrError(`#set($x = [1])${loop}$x.hashCode()`);
      renderOrError(`#set($x = [1])${loop}#set($y = $x)#if($x == $y)a#end`);
      renderOrError(`#set($x = [1])${loop}#set($context.requestOverride.header.h = $x)`);
    });
  });
});

describe('data that holds itself', () => {
  test.each([
    ['$l', '#set($l = [])$!l.add($l)'],
    ['$m', '#set($m = {})$!m.put("a", $m)'],
    ['$m', '#set($l = [])#set($m = {"l": $l})#set($ok = $l.add($m))'],
    ["$input.json('$')", "#set($r = $input.path('$'))#set($r.self = $r)"],
    ['$context', '#set($context.requestOverride.header.all = $context)'],
  ])('ends in a result or a MappingTemplateError when %s is printed after %s', (printed, preparation) => {
    withinBound(() => renderOrError(`${preparation}${printed}`, { body: '{}' }));
    withinBound(() => renderOrError(`#set($v = ${printed})${preparation}#if(${printed} == ${printed})a#end`, { body: '{}' }));
  });
});

describe('ten megabytes', () => {
  const MEGABYTE = 1024 * 1024;

  test.each([
    ['one string', JSON.stringify({ a: 'x'.repeat(10 * MEGABYTE - 10) })],
    ['many numbers', `[${'1,'.repeat(5 * MEGABYTE - 10)}1]`],
    ['many objects', `[${'{"a":1},'.repeat(MEGABYTE)}{}]`],
    ['escapes', `{"a":"${'\\u0041'.repeat(1.6 * MEGABYTE)}"}`],
    ['one number', `{"a":${'9'.repeat(10 * MEGABYTE - 10)}}`],
    ['white space', ' '.repeat(10 * MEGABYTE)],
    ['text', 'a=b&'.repeat(2.5 * MEGABYTE)],
  ])('of %s end in a result or a MappingTemplateError', (_, body) => {
    for (const template of ["$input.json('$')", "$input.path('$').size()", '$input.body.length()', '$util.escapeJavaScript($input.body)', "$input.body.split('&').size()"]) {
      withinBound(() => renderOrError(template, { body }));
    }
  });
});

describe('a regular expression that backtracks', () => {
  test.each([
    ['(a+)+$'], ['(a|a)*b'], ['(a|aa)+c'], ['(.*)*x'], ['(.*a){20}x'], ['(a*)*b'], ['(?=(a+)+b)a'], ['(a+)+\\1b'], ['(?:a?){40}a{40}x'], ['(\\w+\\s?)*!'], ['.*.*.*.*.*x'],
  ])('ends in a result or a MappingTemplateError: %s', (pattern) => {
    const queryStringParameters = { q: 'a'.repeat(3000), p: pattern };

    for (const call of ['matches($input.params("p"))', 'replaceAll($input.params("p"), "b")', 'split($input.params("p"))']) {
      withinBound(() => renderOrError(`$input.params("q").${call}`, { queryStringParameters }));
    }
  });
});

describe('loops in loops', () => {
  const loops = (depth: number, body: string): string => '#foreach($i in [1..1000])'.repeat(depth) + body + '#end'.repeat(depth);

  test.each([
    ['nothing', ''],
    ['text', 'x'],
    ['a growing string', '#set($s = "$s$s")'],
    ['a growing sum of strings', '#set($s = $s + $s)'],
    ['a growing list', '#set($ok = $l.addAll($l))'],
    ['a growing product', '#set($n = $n * $n)'],
    ['a growing sum', '#set($n = $n + $n)'],
    ['a growing map', '#set($ok = $m.put("$foreach.count $foreach.parent.count", $m.toString()))'],
    ['a replacement', '#set($s = $s.replaceAll("", "ab"))'],
    ['an encoding', '#set($s = $util.base64Encode($s))'],
    ['a range', '#set($r = [1..1000000])'],
    ['a block', '$b'],
    ['a JsonPath', "#set($p = $input.path('$..*'))"],
    ['a JSON text', "#set($j = $input.json('$'))"],
    ['a hash', '#set($h = $l.hashCode())'],
    ['a condition', '#if($l == [2, 3] || $s.contains("x"))a#end'],
  ])('end in a result or a MappingTemplateError with %s inside', (_, body) => {
    const preparation = '#set($s = "ab")#set($l = [1])#set($n = 3)#set($m = {})#define($b)$s$s#end';

    withinBound(() => renderOrError(preparation + loops(4, body), { body: '[[1, 2], {"a": {"b": 3}}]' }));
  });

  test.each([
    ['#set($h = $n + $m)'], ['#set($h = $n / $m)'], ['#set($h = $n % $m)'], ['#set($h = $n + $d)'], ['#if($n == $m || $d > $n)#end'],
    ['#set($h = "$n")'], ['#set($h = $n.toString(16))'], ['#set($h = $n.gcd($m))'], ['#set($h = $n.pow(2))'], ['#set($h = $n.hashCode())'], ['#set($h = $n.bitLength())'],
    ['#set($h = $d.stripTrailingZeros())'], ['#set($h = $d.setScale(9000))'], ['#set($h = $d.precision())'], ['#set($h = $d.doubleValue())'],
    ['#set($h = $d.toPlainString())'], ["#set($h = $s.format('%d', $n))"],
  ])('end in a result or a MappingTemplateError with a number of 37,000 bits inside: %s', (body) => {
    const preparation = '#set($n = 9223372036854775807)#set($n = $n + $n)#foreach($i in [1..9])#set($n = $n * $n)#end#set($m = $n - 12345)#set($d = $n + 0.5)#set($s = "")';

    withinBound(() => renderOrError(preparation + loops(3, body)));
  });

  test.each([
    ["#set($h = $input.body.indexOf('ab'))"],
    ["#set($h = $input.body.contains('ab'))"],
    ['#if($input.body == "${input.body}")#end'],
    ['#set($h = $input.body.hashCode())'],
    ["#set($h = $input.body.replaceAll('b', 'c'))"],
    ["#set($h = $input.body.replaceAll('[bc]', 'c'))"],
    ["#set($h = $input.body.matches('.*.*x'))"],
    ["#set($h = $input.body.split(''))"],
    ['#set($h = $input.body.toUpperCase().trim())'],
    ['#set($h = $util.urlEncode($input.body))'],
    ['#set($h = $util.base64Decode($input.body))'],
    ['#set($h = $util.escapeJavaScript($input.body))'],
    ['#set($h = $util.parseJson("[$input.body]"))'],
    ['#set($h = $input.body.substring(1).length())'],
    ['$input.body.equalsIgnoreCase("${input.body}")'],
    ['$input.body.concat("\u00e9").equalsIgnoreCase("${input.body}\u00e8")'],
  ])('end in a result or a MappingTemplateError with a long text inside: %s', (body) => {
    withinBound(() => renderOrError(loops(3, body), { body: 'a'.repeat(1_000_000) }));
  });

  test.each([
    ['contains', ''], ['indexOf', ''], ['lastIndexOf', ''], ['replace', ", 'x'"], ['replaceAll', ", 'x'"], ['split', ''], ['matches', ''],
  ])('end in a result or a MappingTemplateError where %s looks for a long text that nearly stands everywhere', (method, more) => {
    for (const part of [`b${'a'.repeat(120_000)}`, `${'a'.repeat(120_000)}b`, `${'a'.repeat(60_000)}b${'a'.repeat(60_000)}`]) {
      const template = `#set($p = $input.params('p'))${loops(1, `#set($h = $input.body.${method}($p${more}))`)}`;
      withinBound(() => renderOrError(template, { body: 'a'.repeat(800_000), queryStringParameters: { p: part } }));
    }
  });

  test.each([
    ['strip', '$input.body.strip()'], ['isBlank', '$input.body.isBlank()'], ['indent', '$input.body.indent(-5)'],
    ['compareTo', '$input.body.compareTo("$input.body")'], ['sort', '$l.sort($null)'],
    ['format', '$input.body.format("%,d", $n)'], ['format of a huge exponent', "$input.body.format('%,.0f', $d)"],
  ])('end in a result or a MappingTemplateError with %s of what is long', (_, call) => {
    const preparation = '#set($l = [])#foreach($i in [1..50])#set($ok = $l.add($input.body))#end'
      + "#set($n = $util.parseJson('[123456789012345678901]').get(0).pow(300))#set($d = $util.parseJson('[1E+2000000]').get(0))";
    withinBound(() => renderOrError(preparation + loops(3, `#set($h = ${call})`), { body: ' '.repeat(1_000_000) }));
  });

  test.each([
    ['$b', '#define($b)$b#end'],
    ['$b', '#define($b)x$c#end#define($c)y$b$b#end'],
    ['#if($b == "")a#end', '#define($b)$b#end'],
  ])('nor does a block that prints itself run for ever: %s', (use, definition) => {
    withinBound(() => renderOrError(definition + use));
  });

  test.each([
    ['[1..2147483647]'],
    ['[-2147483648..2147483647]'],
  ])('a range as long as %s ends in a result or a MappingTemplateError', (range) => {
    withinBound(() => renderOrError(`#set($r = ${range})$r.size()`));
    withinBound(() => renderOrError(`#foreach($i in ${range})#end`));
  });

  test.each([
    ['"a".repeat', '#set($s = "a")$s.repeat(2147483647)'],
    ['String.format', '#set($s = "a")$s.format("%2147483647d", 1)'],
    ['a huge exponent', "#set($x = $util.parseJson('[1E2147483647]').get(0))$x $x.intValue() #set($y = $x * $x)$y"],
    ['a huge negative exponent', "#set($x = $util.parseJson('[123456789012345678901E-2147483647]').get(0))$x $x.longValue() #if($x > 1)a#end"],
  ])('%s ends in a result or a MappingTemplateError', (_, template) => {
    withinBound(() => renderOrError(template));
  });
});
