import { mkdtempSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** Gives all that the tests leave in the temporary folder, such as the CDK's assemblies, a folder of its own in there. */
export default function makeTemporaryFolder(): void {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'jest-'));
}
