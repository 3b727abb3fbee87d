import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the tools and the templates that they read are kept. */
export const cache = join(__dirname, '../../.cache/audits');

/** Writes a template for a tool to read, and returns its path. */
export function writeTemplate(name: string, template: object): string {
  const file = join(cache, `${name}.template.json`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(template, null, 1));
  return file;
}
