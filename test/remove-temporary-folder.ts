import { rmSync } from 'fs';
import { tmpdir } from 'os';
import { dirname } from 'path';

/** Removes what `makeTemporaryFolder` has made; a run of Jest that watches makes the next one where it was. */
export default function removeTemporaryFolder(): void {
  const folder = tmpdir();
  process.env.TMPDIR = dirname(folder);
  rmSync(folder, { recursive: true, force: true });
}
