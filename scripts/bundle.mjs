// Bundles what jsii compiled, so that importing the package and rendering a first template load a file or two, not hundreds:
// twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { command, mechanism, validator } from './mechanism.mjs';

// Node.js shows the line of an error that nobody catches: it is to be a short one.
const common = { bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', metafile: true, lineLimit: 160 };
// The names of public classes stay as they are: jsii and the CDK show them.
const readable = { ...common, minifyWhitespace: true, minifySyntax: true };
const minified = { ...common, minify: true };

await bundleInPlace('build/index.js', { ...readable, external: ['./testing', './testing/check-template'] });
await bundleInPlace(`build/${command}.js`, { ...minified, external: ['../testing', '../testing/check-template', '../testing/local-server'] });

// The mechanism of `testing`, from its sources: jsii has nothing to add to it.
rmSync('build/testing/private', { recursive: true });
await build({ ...minified, entryPoints: [`lib/${mechanism}.ts`], outfile: `build/${mechanism}.js`, plugins: [besideIt('draft-4-validator')] });
await build({ ...minified, entryPoints: [`lib/${validator}.ts`], outfile: `build/${validator}.js`, packages: 'bundle' });

/** Bundles what a file loads into that file, but for what is external, and removes the files that went into it. */
async function bundleInPlace(file, options) {
  const { metafile } = await build({ ...options, entryPoints: [file], outfile: file, allowOverwrite: true });
  for (const input of Object.keys(metafile.inputs)) {
    if (input !== file) rmSync(input);
  }
}

/** Leaves one file out of a bundle: it is loaded from beside it. */
function besideIt(file) {
  const filter = new RegExp(`/${file}$`);
  return { name: file, setup: ({ onResolve }) => onResolve({ filter }, () => ({ path: `./${file}`, external: true })) };
}
