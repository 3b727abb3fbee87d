// Prepares a release: writes its version where it stands, and its section of the changelog from the commits since the last one.
//
//   npm run release:prepare -- VERSION
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../folders';
import { changelogSection, withSection } from './changelog';
import { commitsIn, lastRelease } from './commits';
import { versionPlaces, withVersion } from './version-places';

function change(file: string, edit: (text: string) => string): void {
  const path = join(ROOT, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function main([version]: readonly string[]): void {
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    process.stderr.write('usage: npm run release:prepare -- VERSION, as in 1.2.3\n');
    process.exit(2);
  }
  const { version: current } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  for (const { file, pattern } of versionPlaces) change(file, (text) => withVersion(text, pattern, current, version));
  execFileSync('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const last = lastRelease();
  const section = changelogSection(version, new Date().toISOString().slice(0, 10), commitsIn(last === undefined ? 'HEAD' : `${last}..HEAD`));
  change('CHANGELOG.md', (text) => withSection(text, section));
  process.stdout.write(`${section}\nRead CHANGELOG.md, commit, and tag the commit v${version}.\n`);
}

main(process.argv.slice(2));
