// Fails where the npm tarball holds a file too many or too few. The package must be built.
import { join, relative } from 'node:path';
import { run } from '../bindings/command.mjs';
import { root } from '../bindings/folders.mjs';
import { command, engine, gateway, validator } from '../bundles.mjs';
import { reachableDeclarations } from '../declarations.mjs';

const [{ files, size }] = JSON.parse(run(root, {}, 'npm', 'pack', '--json', '--dry-run', '--ignore-scripts'));
const packed = new Set(files.map(({ path }) => path));

// All code is bundled; of the types, those ship that the package's entry reaches.
const expected = new Set([
  '.jsii', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json', 'build/index.js', ...[engine, gateway, validator, command].map((file) => `build/${file}.js`),
  ...[...reachableDeclarations(join(root, 'build/index.d.ts'))].map((file) => relative(root, file)),
]);

const surplus = [...packed].filter((file) => !expected.has(file));
const missing = [...expected].filter((file) => !packed.has(file));
for (const file of surplus) process.stderr.write(`the package holds ${file}, which it is not to\n`);
for (const file of missing) process.stderr.write(`the package lacks ${file}\n`);
process.stdout.write(`the package has ${packed.size} files, ${surplus.length + missing.length} of them wrong, and ${size} bytes\n`);
process.exitCode = surplus.length + missing.length === 0 ? 0 : 1;
