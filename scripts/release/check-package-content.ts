// Fails where the npm tarball holds a file too many or too few. The package must be built.
import { join, relative } from 'node:path';
import { bundles } from '../bundles';
import { reachableDeclarations } from '../declarations';
import { ROOT } from '../folders';
import { outputOf } from '../processes/command';

interface Tarball {
  readonly files: readonly { readonly path: string }[];
  readonly size: number;
}

const [{ files, size }] = JSON.parse(outputOf('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'])) as [Tarball];
const packed = new Set(files.map(({ path }) => path));

// All code is bundled; of the types, those ship that the package's entry reaches.
const expected = new Set([
  '.jsii', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json',
  ...Object.values(bundles).map((file) => `build/${file}.js`),
  ...Array.from(reachableDeclarations(join(ROOT, 'build/index.d.ts')), (file) => relative(ROOT, file)),
]);

const wrong = [
  ...[...packed].filter((file) => !expected.has(file)).map((file) => `the package must not hold ${file}`),
  ...[...expected].filter((file) => !packed.has(file)).map((file) => `the package lacks ${file}`),
];
for (const line of wrong) process.stderr.write(`${line}\n`);
process.stdout.write(`the package has ${packed.size} files, ${wrong.length} of them wrong, and ${size} bytes\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
