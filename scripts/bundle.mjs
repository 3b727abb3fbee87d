// Bundles the sources in place of what jsii compiled, so that importing the package and rendering a first template load a file or two,
// not hundreds: twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { command, engine, gateway, index, validator } from './bundles.mjs';

// Node.js shows the line of an error that nobody catches: it is to be a short one.
const common = { bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', lineLimit: 160 };
const minified = { ...common, minify: true };
// The names of classes and functions stay as they are: jsii and the CDK show those of classes, and stack traces those of functions.
const readable = { ...common, minifyWhitespace: true, minifySyntax: true };

for (const file of readdirSync('build', { recursive: true })) if (file.endsWith('.js')) rmSync(join('build', file));

await bundle(index, readable, withRuntimeTypes(), loadedFrom('lib/testing', (file) => (file.startsWith('private/') ? `./testing/${file}` : undefined)));
requireOnce(`build/${index}.js`);
await bundle(command, minified, loadedFrom('lib/testing', (file) => (file.startsWith('private/') ? `../testing/${file}` : undefined)));
await bundle(engine, minified);
// What the gateway takes of the engine, engine.ts must export.
await bundle(gateway, minified, loadedFrom('lib/testing/private', (file) => {
  if (/^(?:gateway|server)\//.test(file)) return undefined;
  return file === basename(validator) ? `./${file}` : `./${basename(engine)}`;
}));
await bundle(validator, { ...minified, packages: 'bundle' });

async function bundle(file, options, ...plugins) {
  await build({ ...options, entryPoints: [`lib/${file}.ts`], outfile: `build/${file}.js`, plugins });
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

/** Leaves files out of a bundle: `place` says from where such a one is loaded, by its path below `folder`. */
function loadedFrom(folder, place) {
  return {
    name: 'loaded from',
    setup: ({ onResolve }) => onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const from = kind === 'entry-point' ? undefined : place(relative(folder, resolve(resolveDir, path)));
      return from === undefined ? undefined : { path: from, external: true };
    }),
  };
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
