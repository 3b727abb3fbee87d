// Bundles what jsii compiled of the construct into build/index.js, and removes the files that went into it: loading twenty small
// files would cost a third of the time that loading the CDK's modules takes. `testing` stays as it is, and is loaded by parts.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const outfile = 'build/index.js';
const { metafile } = await build({
  entryPoints: [outfile],
  outfile,
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  packages: 'external',
  external: ['./testing'],
  metafile: true,
  logLevel: 'warning',
});
for (const input of Object.keys(metafile.inputs)) {
  if (input !== outfile) rmSync(input);
}
rmSync('build/core', { recursive: true });
