// Bundles the sources in place of what jsii compiled, so that importing the package and rendering a first template load a file or two,
// not hundreds: twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { command, engine, gateway, index, validator } from './bundles.mjs';
import { reachableDeclarations } from './declarations.mjs';

// Node.js shows the line of an error that nobody catches: it is to be a short one.
const common = { bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', lineLimit: 160, metafile: true };
const minified = { ...common, minify: true };
// The names of classes and functions stay as they are: jsii and the CDK show those of classes, and stack traces those of functions.
const readable = { ...common, minifyWhitespace: true, minifySyntax: true };

const published = reachableDeclarations('build/index.d.ts');
for (const entry of readdirSync('build', { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.isFile() && !published.has(file)) rmSync(file);
}

const apart = [engine, gateway, validator];
await bundle(index, readable, withRuntimeTypes(), loadedFrom((source) => apart.find((file) => file === source)));
requireOnce(`build/${index}.js`);
await bundle(command, minified, loadedFrom((source) => apart.find((file) => file === source)));
const inEngine = await bundle(engine, minified);
// What the gateway takes of the engine, the engine's index.ts must export. The service's rules hold no state: each bundle has its own.
await bundle(gateway, minified, loadedFrom((source) => {
  if (source === validator) return validator;
  return inEngine.has(source) && !source.startsWith('api-gateway/') ? engine : undefined;
}));
await bundle(validator, { ...minified, packages: 'bundle' });

/** Gives the sources that the bundle holds, by their places below lib/ without the ending. */
async function bundle(file, options, ...plugins) {
  const { metafile } = await build({ ...options, entryPoints: [`lib/${file}.ts`], outfile: `build/${file}.js`, plugins });
  return new Set(Object.keys(metafile.inputs).map(sourceName));
}

/** Has a bundle ask Node.js for each package once, and not once for each source that imports it: that would be a tenth of the import. */
function requireOnce(bundled) {
  const variables = new Map();
  writeFileSync(bundled, readFileSync(bundled, 'utf8').replace(/\b(import_\w+)=\s*require\("([^"]+)"\)/g, (first, variable, packageName) => {
    const known = variables.get(packageName);
    if (known !== undefined) return `${variable}=${known}`;
    variables.set(packageName, variable);
    return first;
  }));
  if (variables.size === 0) throw new Error(`${bundled} names what it requires otherwise than expected: see requireOnce`);
}

/** Leaves sources out of a bundle: `bundleOf` names the bundle that such a one is loaded from. */
function loadedFrom(bundleOf) {
  return {
    name: 'loaded from',
    setup: ({ initialOptions, onResolve }) => onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const from = kind === 'entry-point' ? undefined : bundleOf(sourceName(sourceFile(resolve(resolveDir, path))));
      if (from === undefined) return undefined;
      const place = relative(dirname(initialOptions.outfile), `build/${from}.js`).replace(/\.js$/, '');
      return { path: place.startsWith('.') ? place : `./${place}`, external: true };
    }),
  };
}

function sourceFile(path) {
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
}

function sourceName(file) {
  return relative('lib', file).replace(/\.ts$/, '');
}

/** Gives the public classes the mark that jsii gives those it compiles, by which the CDK names their constructs in its tree. */
function withRuntimeTypes() {
  const { types, version } = JSON.parse(readFileSync('.jsii', 'utf8'));
  const classes = Object.values(types).filter(({ kind }) => kind === 'class');
  return {
    name: 'with runtime types',
    setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const marks = classes.filter(({ locationInModule }) => resolve(locationInModule.filename) === path)
        .map(({ name, fqn }) => `Object.defineProperty(${name}, Symbol.for('jsii.rtti'), { value: ${JSON.stringify({ fqn, version })} });`);
      return { contents: [readFileSync(path, 'utf8'), ...marks].join('\n'), loader: 'ts' };
    }),
  };
}
