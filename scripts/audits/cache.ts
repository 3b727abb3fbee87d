import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../folders';

/** Where the tools and the templates that they read are kept. */
export const AUDITS_CACHE = join(CACHE, 'audits');

/** Writes a template for a tool to read, and returns its path. */
export function writeTemplate(name: string, template: object): string {
  const file = join(AUDITS_CACHE, `${name}.template.json`);
  mkdirSync(AUDITS_CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(template, null, 1));
  return file;
}
