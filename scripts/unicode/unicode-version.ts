import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A range of code points, without its end. */
interface Range {
  readonly begin: number;
  readonly end: number;
}

/** The folder that the packages with Unicode's data are installed into: with 60 MB they are too large for every `npm ci`. */
const CACHE = join(__dirname, '../../.cache/unicode');

/** The data of one version of Unicode, as an npm package has it. */
export class UnicodeVersion {
  private readonly folder: string;

  public constructor(public readonly version: string, packageVersion: string) {
    const name = `@unicode/unicode-${version}`;
    this.folder = join(CACHE, packageVersion, 'node_modules', name);
    if (!existsSync(this.folder)) install(`${name}@${packageVersion}`, join(CACHE, packageVersion));
  }

  /** The values of a property such as `Block`. */
  public valuesOf(property: string): string[] {
    return readdirSync(join(this.folder, property), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }

  /** The ranges of code points with a value of a property, in order. */
  public async ranges(property: string, value: string): Promise<readonly Range[]> {
    const file = join(this.folder, property, value, 'ranges.mjs');
    const module = await import(pathToFileURL(file).href) as { default: readonly Range[] };
    return module.default;
  }

  /** The code points with a value of a property. */
  public async codePoints(property: string, value: string): Promise<Set<number>> {
    const found = new Set<number>();
    for (const { begin, end } of await this.ranges(property, value)) {
      for (let codePoint = begin; codePoint < end; codePoint += 1) found.add(codePoint);
    }
    return found;
  }
}

function install(wanted: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--silent', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, wanted], { stdio: 'inherit' });
}
