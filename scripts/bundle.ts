// Bundles the sources in place of what jsii compiled, so that importing the package and rendering a first template load a file or two,
// not hundreds: twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { bundles } from './bundles';
import { reachableDeclarations } from './declarations';

interface JsiiType {
  readonly kind: string;
  readonly name: string;
  readonly fqn: string;
  readonly locationInModule: { readonly filename: string };
}

/** The bundle that a source is loaded from, where it is left out of another. */
type BundleOf = (source: string) => string | undefined;

// Node.js shows the line of an error that nobody catches, so lines are short.
const common: esbuild.BuildOptions = { bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', lineLimit: 160 };
const minified: esbuild.BuildOptions = { ...common, minify: true };
// The names of classes and functions stay as they are: jsii and the CDK show those of classes, and stack traces those of functions.
const readable: esbuild.BuildOptions = { ...common, minifyWhitespace: true, minifySyntax: true };
const bundledFiles = new Set<string>();

async function main(): Promise<void> {
  removeUnpublished();
  const { index, engine, gateway, validator, command } = bundles;
  const apart: BundleOf = (source) => [engine, gateway, validator].find((file) => file === source);
  const [inEngine] = await Promise.all([
    bundle(engine, readable),
    bundle(index, readable, withRuntimeTypes(), loadedFrom(apart)),
    bundle(command, readable, loadedFrom(apart)),
    bundle(validator, { ...minified, packages: 'bundle' }),
  ]);
  requireOnce(`build/${index}.js`);
  // What the gateway takes of the engine, the engine's index.ts must export. The service's rules hold no state: each bundle has its own.
  await bundle(gateway, readable, loadedFrom((source) => {
    if (source === validator) return validator;
    return inEngine.has(source) && !source.startsWith('api-gateway/') ? engine : undefined;
  }));
  // NOTICE lists the packages of these: see release/notice.ts.
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/bundled-files.json', JSON.stringify([...bundledFiles].sort()));
}

function removeUnpublished(): void {
  const published = reachableDeclarations('build/index.d.ts');
  for (const entry of readdirSync('build', { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !published.has(file)) rmSync(file);
  }
}

/** Returns the sources that the bundle holds, by their places below lib/ without the ending. */
async function bundle(file: string, options: esbuild.BuildOptions, ...plugins: esbuild.Plugin[]): Promise<ReadonlySet<string>> {
  const { metafile } = await esbuild.build({ ...options, metafile: true, entryPoints: [`lib/${file}.ts`], outfile: `build/${file}.js`, plugins });
  for (const input of Object.keys(metafile.inputs)) bundledFiles.add(input);
  return new Set(Object.keys(metafile.inputs).map(sourceName));
}

/** Has a bundle ask Node.js for each package once, and not once for each source that imports it: that would be a tenth of the import. */
function requireOnce(bundled: string): void {
  const variables = new Map<string, string>();
  const code = readFileSync(bundled, 'utf8').replace(/\b(import_\w+)=\s*require\("([^"]+)"\)/g, (first, variable: string, packageName: string) => {
    const known = variables.get(packageName);
    if (known !== undefined) return `${variable}=${known}`;
    variables.set(packageName, variable);
    return first;
  });
  if (variables.size === 0) throw new Error(`${bundled} names what it requires otherwise than expected: see requireOnce`);
  writeFileSync(bundled, code);
}

/** Leaves sources out of a bundle, and loads them from another. */
function loadedFrom(bundleOf: BundleOf): esbuild.Plugin {
  return {
    name: 'loaded from',
    setup: (build) => {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const from = kind === 'entry-point' ? undefined : bundleOf(sourceName(sourceFile(resolve(resolveDir, path))));
        if (from === undefined) return undefined;
        const place = relative(dirname(build.initialOptions.outfile ?? ''), `build/${from}`);
        return { path: place.startsWith('.') ? place : `./${place}`, external: true };
      });
    },
  };
}

function sourceFile(path: string): string {
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
}

function sourceName(file: string): string {
  return relative('lib', file).replace(/\.ts$/, '');
}

/** Gives the public classes the mark that jsii gives those it compiles, by which the CDK names their constructs in its tree. */
function withRuntimeTypes(): esbuild.Plugin {
  const { types, version } = JSON.parse(readFileSync('.jsii', 'utf8')) as { types: { [fqn: string]: JsiiType }; version: string };
  const classes = Object.values(types).filter(({ kind }) => kind === 'class');
  return {
    name: 'with runtime types',
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const marks = classes.filter(({ locationInModule }) => resolve(locationInModule.filename) === path)
          .map(({ name, fqn }) => `Object.defineProperty(${name}, Symbol.for('jsii.rtti'), { value: ${JSON.stringify({ fqn, version })} });`);
        return { contents: [readFileSync(path, 'utf8'), ...marks].join('\n'), loader: 'ts' };
      });
    },
  };
}

void main();
