import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { ModuleKind, transpile } from 'typescript';
import { RatingsStack } from '../examples/typescript/lib/ratings-stack';
import * as library from '../lib';

const root = join(__dirname, '..');
const ofRoot = createRequire(join(root, 'package.json'));
const modules = new Map<string, unknown>([
  ['@aws-solutions-constructs/aws-apigateway-sagemakerendpoint', library],
  ['../lib/ratings-stack', { RatingsStack }],
]);
const blocks = Array.from(readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^With Jest:\n\n```js\n([^]*?)^```$/gm), ([, code]) => code!);

/** Runs a test file as Jest would in an app's folder: here its tests are those of this one. */
function define(code: string): void {
  const load = (name: string): unknown => modules.get(name) ?? ofRoot(name);
  const run = compileFunction(transpile(code, { module: ModuleKind.CommonJS }), ['require', 'exports', 'test', 'expect']) as (...values: unknown[]) => void;
  run(load, {}, test, expect);
}

describe("the README's tests for Jest", () => {
  const directory = process.cwd();

  beforeAll(() => {
    process.chdir(join(root, 'examples/typescript'));
  });

  afterAll(() => {
    process.chdir(directory);
  });

  test('are two', () => {
    expect(blocks).toHaveLength(2);
  });

  blocks.forEach(define);
});
