import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';

/** Writes the README's tests for pytest into a folder of tests, to be run with them. */
export function writeReadmeTests(folder) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^With pytest:\n\n```python\n([^]*?)^```$/gm)];
  if (blocks.length === 0) throw new Error('the README has no test for pytest');
  blocks.forEach(([, text], index) => {
    writeFileSync(join(folder, `test_readme_${index + 1}.py`), text);
  });
}
