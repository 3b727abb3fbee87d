import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { CACHE } from '../scripts/folders';

/**
 * Compiles a script of this folder into one file, and returns its path. The processes that are measured run that: under tsx each would
 * load a compiler first, which takes as long as what is measured.
 */
export function compiled(script: string): string {
  const outfile = join(CACHE, 'bench', `${script}.js`);
  buildSync({ entryPoints: [join(__dirname, `${script}.ts`)], outfile, bundle: true, platform: 'node', target: 'es2022', packages: 'external' });
  return outfile;
}
