import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

const PROJECT = join(__dirname, '..');
const SOURCES = join(PROJECT, 'lib');
const COMPILED = join(PROJECT, '.cache', 'bench', 'build');

/** The folder of the package as its users get it: today's sources as the compiler emits them, without checks. */
export function compilePackage(): string {
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(SOURCES, file), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, experimentalDecorators: true },
    });
    const target = join(COMPILED, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  return COMPILED;
}

/** Loads a module of the compiled package. */
export function loadCompiled(path: string): unknown {
  return createRequire(__filename)(join(COMPILED, path)) as unknown;
}
