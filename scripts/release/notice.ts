// Writes NOTICE: the packages that the bundles hold and the data that they are made of, with their licenses. The package must be built.
//
//   npm run notice [-- --check]
//
// With --check, fails where the file is not what would be written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_NAME } from './consumer';

const ROOT = join(__dirname, '../..');
/** Licenses that ask for no more than to be named. */
const welcomeLicenses = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The text of the file. */
function notice(): string {
  const packages = bundledPackages().map((bundled) => sectionOf(bundled));
  return `${[
    PACKAGE_NAME,
    'The files in build hold code of these packages, under the licenses below.',
    ...packages,
    'They also hold data of the Unicode Character Database, versions 13.0.0 and 17.0.0, under the license below.',
    `--- Unicode ---\n\n${readFileSync(join(ROOT, 'scripts/unicode/LICENSE'), 'utf8').trim()}`,
  ].join('\n\n')}\n`;
}

/** The packages that esbuild found code of, by name. The build writes down its files. */
function bundledPackages(): string[] {
  const files = JSON.parse(readFileSync(join(ROOT, '.cache/bundled-files.json'), 'utf8')) as string[];
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function sectionOf(bundled: string): string {
  const folder = join(ROOT, 'node_modules', bundled);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  if (!welcomeLicenses.includes(license)) throw new Error(`${bundled} has the license ${license}: read it before you bundle the package`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`${bundled} comes without the text of its license`);
  return `--- ${bundled} ${version} (${license}) ---\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}`;
}

const FILE = join(ROOT, 'NOTICE');
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, notice());
} else if (readFileSync(FILE, 'utf8') === notice()) {
  process.stdout.write('NOTICE is fresh\n');
} else {
  process.stderr.write('NOTICE is out of date: npm run notice\n');
  process.exitCode = 1;
}
