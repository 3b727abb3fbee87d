// Bundles what jsii compiled, so that importing the package and rendering a first template load a file or two, not hundreds:
// twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { command, mechanism, validator } from './mechanism.mjs';

const common = {
  bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', metafile: true, minifyWhitespace: true,
};

await bundleInPlace('build/index.js', ['./testing', './testing/check-template']);
await bundleInPlace(`build/${command}.js`, ['../testing', '../testing/check-template', '../testing/local-server']);

// The mechanism of `testing`, from its sources: jsii has nothing to add to it.
rmSync('build/testing/private', { recursive: true });
await build({
  ...common, entryPoints: [`lib/${mechanism}.ts`], outfile: `build/${mechanism}.js`, minifySyntax: true, plugins: [besideIt('draft-4-validator')],
});
await build({ ...common, entryPoints: [`lib/${validator}.ts`], outfile: `build/${validator}.js`, packages: 'bundle', minify: true });

/** Bundles what a file loads into that file, but for what is external, and removes the files that went into it. */
async function bundleInPlace(file, external) {
  const { metafile } = await build({ ...common, entryPoints: [file], outfile: file, allowOverwrite: true, external });
  for (const input of Object.keys(metafile.inputs)) {
    if (input !== file) rmSync(input);
  }
}

/** Leaves one file out of a bundle: it is loaded from beside it. */
function besideIt(file) {
  const filter = new RegExp(`/${file}$`);
  return { name: file, setup: ({ onResolve }) => onResolve({ filter }, () => ({ path: `./${file}`, external: true })) };
}
