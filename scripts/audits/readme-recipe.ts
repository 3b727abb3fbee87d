import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Construct } from 'constructs';
import { CACHE, ROOT } from '../folders';

const load = createRequire(__filename);

/** A recipe of the README, as its text and as a function. */
export interface Recipe {
  /** All that the README says under the recipe's title. */
  readonly text: string;
  readonly define: (this: Construct) => void;
}

/** Reads a recipe of the README, and loads its first example with the sources in place of the package. */
export function recipeOf(title: string): Recipe {
  const text = sectionOf(title);
  return {
    text,
    define() {
      loadExample(title, text).define.call(this);
    },
  };
}

function sectionOf(title: string): string {
  const [, after] = readFileSync(join(ROOT, 'README.md'), 'utf8').split(`\n### ${title}\n`);
  const [section] = after?.split(/^##/m) ?? [];
  if (section === undefined) throw new Error(`the README has no section '${title}'`);
  return section;
}

function loadExample(title: string, text: string): Pick<Recipe, 'define'> {
  const [, imports, statements] = /```ts\n((?:import .*\n)+)([^]*?)```/.exec(text) ?? [];
  if (imports === undefined || statements === undefined) throw new Error(`the README's section '${title}' has no example`);
  const folder = join(CACHE, 'recipes');
  const file = join(folder, `${title.toLowerCase().replace(/\W/g, '-')}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${imports.replace("'@aws-solutions-constructs/aws-apigateway-sagemakerendpoint'", "'../../lib'")}
import type { Construct } from 'constructs';
export function define(this: Construct): void {
${statements}}
`);
  return load(file) as Pick<Recipe, 'define'>;
}
