import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';

/** Writes a template where `npm run test:accepted` lints it; otherwise does nothing. */
export function keepTemplate(template: Template): void {
  const folder = process.env.KEPT_TEMPLATES;
  if (folder === undefined) return;
  const text = JSON.stringify(template.toJSON(), undefined, 1);
  // A template that waits for a lookup is never deployed.
  if (text.includes('dummy-value-for-')) return;
  writeFileSync(join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.template.json`), text);
}
