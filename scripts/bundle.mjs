// Bundles what jsii compiled, so that importing the package and rendering a first template load a file or two, not hundreds:
// twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { rmSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { command, engine, gateway, validator } from './bundles.mjs';

// Node.js shows the line of an error that nobody catches: it is to be a short one.
const common = { bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', metafile: true, lineLimit: 160 };
// The names of public classes stay as they are: jsii and the CDK show them.
const readable = { ...common, minifyWhitespace: true, minifySyntax: true };
const minified = { ...common, minify: true };

const bundled = [...await bundleInPlace('build/index.js', readable), ...await bundleInPlace(`build/${command}.js`, minified)];
for (const file of new Set(bundled)) rmSync(file);

// The private part of `testing`, from its sources: jsii has nothing to add to it. What the gateway takes of the engine, engine.ts must export.
rmSync('build/testing/private', { recursive: true });
const ofGateway = /^(?:gateway|server)\//;
await build({ ...minified, entryPoints: [`lib/${engine}.ts`], outfile: `build/${engine}.js` });
await build({
  ...minified,
  entryPoints: [`lib/${gateway}.ts`],
  outfile: `build/${gateway}.js`,
  plugins: [loadedFrom('lib/testing/private', (file) => {
    if (ofGateway.test(file)) return undefined;
    return file === basename(validator) ? `./${file}` : `./${basename(engine)}`;
  })],
});
await build({ ...minified, entryPoints: [`lib/${validator}.ts`], outfile: `build/${validator}.js`, packages: 'bundle' });

/** Bundles what a file loads into that file, but for the private part of `testing`; gives the files that went into it. */
async function bundleInPlace(file, options) {
  const prefix = relative(dirname(file), 'build/testing') || '.';
  const plugin = loadedFrom('build/testing', (path) => (path.startsWith('private/') ? `./${prefix}/${path}`.replace('./..', '..') : undefined));
  const { metafile } = await build({ ...options, entryPoints: [file], outfile: file, allowOverwrite: true, plugins: [plugin, packagesOnce()] });
  return Object.keys(metafile.inputs).filter((input) => input !== file && !input.startsWith('packages:'));
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

/** Has a bundle ask Node.js for each package once, and not once for each file that imports it. */
function packagesOnce() {
  return {
    name: 'packages once',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^(?:aws-cdk-lib|constructs)/ }, ({ path, namespace }) =>
        (namespace === 'packages' ? { path, external: true } : { path, namespace: 'packages' }));
      onLoad({ filter: /.*/, namespace: 'packages' }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(path)});` }));
    },
  };
}
