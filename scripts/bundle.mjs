// Bundles what jsii compiled, so that importing the package and rendering a first template load a file or two, not hundreds:
// twenty small files alone would cost a third of the time that loading the CDK's modules takes.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { mechanism } from './mechanism.mjs';

const common = { bundle: true, platform: 'node', target: 'es2022', packages: 'external', logLevel: 'warning', metafile: true };

// The construct, with what jsii has added to its classes. `testing` stays apart, and is loaded by parts.
const { metafile } = await build({ ...common, entryPoints: ['build/index.js'], outfile: 'build/index.js', allowOverwrite: true, external: ['./testing'], minifyWhitespace: true });
for (const input of Object.keys(metafile.inputs)) {
  if (input !== 'build/index.js') rmSync(input);
}
rmSync('build/core', { recursive: true });

// The mechanism of `testing`, from its sources: jsii has nothing to add to it.
rmSync('build/testing/private', { recursive: true });
await build({ ...common, entryPoints: [`lib/${mechanism}.ts`], outfile: `build/${mechanism}.js`, minifyWhitespace: true, minifySyntax: true });
