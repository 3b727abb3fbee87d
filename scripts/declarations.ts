import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The type declarations that a user of the package can reach from `entry`, by their places. */
export function reachableDeclarations(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  // The set grows while it is gone over.
  for (const file of reached) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']*)'/g)) {
      const place = join(dirname(file), specifier);
      reached.add(existsSync(`${place}.d.ts`) ? `${place}.d.ts` : join(place, 'index.d.ts'));
    }
  }
  return reached;
}
