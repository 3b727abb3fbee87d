import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, relative } from 'path';

const root = join(__dirname, '..');

/** The rules of `.dependency-cruiser.mjs` that a tree of these sources breaks, each with the file whose import breaks it. */
function brokenRules(sources: { readonly [path: string]: string }): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [path, source] of Object.entries({ ...sources, 'tsconfig.json': '{}' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const output = execFileSync(process.execPath, [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'lib', '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json',
  ], { cwd: folder, encoding: 'utf8' });
  const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

const leaf = 'export interface Leaf {}\n';
const importOf = (path: string): string => `import type { Leaf } from '${path}';\nexport type Used = Leaf;\n`;

test('imports that go down break no rule', () => {
  expect(brokenRules({
    'lib/java/leaf.ts': leaf,
    'lib/api-gateway/rule.ts': importOf('../java/leaf'),
    'lib/construct/define.ts': importOf('../java/leaf'),
    'lib/index.ts': importOf('./construct/define'),
  })).toEqual([]);
});

const forbidden: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['lib/java/up.ts', 'lib/api-gateway/leaf.ts', 'no-import-up-from-java'],
  ['lib/api-gateway/up.ts', 'lib/template-engine/leaf.ts', 'no-import-up-from-api-gateway'],
  ['lib/template-engine/up.ts', 'lib/template-linter/leaf.ts', 'no-import-up-from-template-engine'],
  ['lib/template-linter/up.ts', 'lib/construct/leaf.ts', 'no-import-up-from-template-linter'],
  ['lib/construct/across.ts', 'lib/local-gateway/leaf.ts', 'no-import-up-from-construct'],
  ['lib/local-gateway/across.ts', 'lib/construct/leaf.ts', 'no-import-up-from-local-gateway'],
  ['lib/local-gateway/up.ts', 'lib/testing/leaf.ts', 'no-import-up-from-local-gateway'],
  ['lib/testing/across.ts', 'lib/construct/leaf.ts', 'no-import-across-1'],
  ['lib/testing/up.ts', 'lib/cli/leaf.ts', 'no-import-up-from-testing'],
  ['lib/cli/across.ts', 'lib/construct/leaf.ts', 'no-import-across-1'],
  ['lib/template-engine/velocity/parser/up.ts', 'lib/java/methods/leaf.ts', 'no-runtime-in-the-parser'],
];

describe('in a tree with faults', () => {
  let broken: string[];

  beforeAll(() => {
    broken = brokenRules({
      ...Object.fromEntries(forbidden.flatMap(([from, to]) => {
        const path = relative(dirname(from), to).replace(/\.ts$/, '');
        return [[from, importOf(path)], [to, leaf]];
      })),
      'lib/java/one.ts': "import type { Two } from './two';\nexport interface One { two: Two }\n",
      'lib/java/two.ts': "import type { One } from './one';\nexport interface Two { one: One }\n",
    });
  });

  test.each(forbidden)('%s may not import %s', (from, _to, rule) => {
    expect(broken).toContain(`${rule}: ${from}`);
  });

  test('a type-only circle is refused', () => {
    expect(broken).toContain('no-circle: lib/java/one.ts');
  });
});
