// Packs the package, which must be built, and checks what a stranger gets: its size, what tools say about its entry points, and whether
// apps in TypeScript compile and run with it where it is installed, but reach nothing private.
//
//   npm run test:package
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { ModuleKind, ModuleResolutionKind, resolveModuleName, sys } from 'typescript';
import { compileApps, PACKAGE_NAME, runApps, withConsumer, type Consumer } from './consumer';

const ROOT = join(__dirname, '../..');
const LARGEST_SIZE = 345_000;
/** The paths that `exports` in package.json names. */
const publicPaths = ['.', './package.json', './.jsii'];

async function main(): Promise<void> {
  await withConsumer(async (consumer, tarball) => {
    const { size } = statSync(tarball);
    expect(size <= LARGEST_SIZE, `the package has ${size} bytes, more than ${LARGEST_SIZE}`);
    await expectNothingFromPublint(tarball);
    expectRightTypes(tarball);
    compileApps(consumer);
    runApps(consumer);
    expectPrivate(consumer);
    expectNoDependencies(consumer);
    process.stdout.write(`the package has ${size} bytes; apps of both module systems compile and run with it\n`);
  });
}

async function expectNothingFromPublint(tarball: string): Promise<void> {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer } });
  expect(messages.length === 0, `publint says: ${messages.map((message) => formatMessage(message, pkg) ?? message.code).join('; ')}`);
}

/** jsii's assembly is no module: it has no types, and needs none. */
function expectRightTypes(tarball: string): void {
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { status, stdout } = spawnSync(process.execPath, [attw, tarball, '--exclude-entrypoints', './.jsii'], { encoding: 'utf8' });
  expect(status === 0, `attw says: ${stdout}`);
}

/** Only what `exports` names can be imported: neither Node.js nor TypeScript resolves the path of another file. */
function expectPrivate({ folder, installed }: Consumer): void {
  const from = join(folder, 'app.js');
  const { resolve } = createRequire(from);
  const options = { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext };
  for (const path of publicPaths) resolve(join(PACKAGE_NAME, path).replaceAll(sep, '/'));
  for (const file of readdirSync(installed, { recursive: true, withFileTypes: true })) {
    const path = `./${relative(installed, join(file.parentPath, file.name)).replaceAll(sep, '/')}`;
    if (!file.isFile() || publicPaths.includes(path)) continue;
    for (const specifier of [path, path.replace(/(\.d)?\.[jt]s$/, ''), path.replace(/\.d\.ts$/, '.js')].map((each) => `${PACKAGE_NAME}${each.slice(1)}`)) {
      expect(!resolves(() => resolve(specifier)), `${specifier} can be required`);
      expect(resolveModuleName(specifier, from, options, sys).resolvedModule === undefined, `${specifier} has types`);
    }
  }
}

function resolves(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function expectNoDependencies({ installed }: Consumer): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { dependencies?: object };
  expect(Object.keys(dependencies).length === 0, 'the package has dependencies besides its peers');
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
