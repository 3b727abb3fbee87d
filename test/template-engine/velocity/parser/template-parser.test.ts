import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { NodeKind } from '../../../../lib/template-engine/velocity/parser/syntax-tree';
import { parseTemplate } from '../../../../lib/template-engine/velocity/parser/template-parser';
import { TemplateSyntaxError } from '../../../../lib/template-engine/velocity/parser/template-syntax-error';

test('texts that follow each other are one node, which knows where a comment was', () => {
  const { statements } = parseTemplate('a(b) #* c *#{"d": 1}\\#foo');
  expect(statements).toEqual([{ kind: NodeKind.Text, position: 0, text: 'a(b) {"d": 1}\\#foo', jumps: [{ offset: 5, position: 12 }] }]);
});

test('a text in double quotes is parsed with the template only if it has something to evaluate', () => {
  const valueKinds = (source: string): unknown[] =>
    parseTemplate(source).statements.map((node) => node.kind === NodeKind.Set && node.value.kind);
  expect(valueKinds('#set($a = "plain")#set($b = \'$x\')#set($c = "$x")')).toEqual([NodeKind.Constant, NodeKind.Constant, NodeKind.Interpolation]);
});

test('nodes know where they start', () => {
  const [, set, reference] = parseTemplate('ab #set($x = 1)$x.y').statements;
  expect([set?.position, reference?.position]).toEqual([3, 15]);
});

test('a block knows how deep it is nested', () => {
  expect(parseTemplate('a').depth).toBe(1);
  expect(parseTemplate('#if(true)#foreach($i in [[1]])x#end#end').depth).toBe(4);
});

test('every text is a template or fails within itself', () => {
  const piece = fc.constantFrom('$x', '${x}', '#if(true)', '#end', '#else', '#set($x = ', ')', '(', '[1..2]', '["a"]', '"$x"', '{', '}', '.y', '.z(', ',', ' + ', '#foreach($i in ', '##', '\n', 'a', '\\', '#define($d)', '#break');
  fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), (source) => {
    try {
      parseTemplate(source);
    } catch (failure) {
      expect(failure).toBeInstanceOf(TemplateSyntaxError);
      expect((failure as TemplateSyntaxError).position).toBeLessThanOrEqual(source.length);
    }
  }), { numRuns: 3_000 });
});

test('parsing loads no methods, no JSON and nothing else that only a render needs', () => {
  const script = `
    require('./lib/template-engine/velocity/parser/template-parser.ts').parseTemplate('#if($a.b > 1.5)$a.c("$d")#end');
    console.log(Object.keys(require.cache).flatMap((file) => /.lib.(.+)[.]ts$/.exec(file)?.[1].replaceAll('\\\\', '/') ?? []).join());`;
  const options = { cwd: join(__dirname, '../../../..'), encoding: 'utf8' } as const;
  const loaded = execFileSync(process.execPath, ['--require', require.resolve('tsx/cjs'), '--eval', script], options).trim().split(',');
  expect(loaded).toContain('template-engine/velocity/parser/lexer');
  expect(loaded.filter((file) => !file.startsWith('template-engine/velocity/parser/')).sort()).toEqual(['java/values/java-number', 'java/values/property-name']);
});
