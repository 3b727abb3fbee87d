import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './command.mjs';

const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');

/** Synthesizes the CDK app in a folder. Returns its templates as canonical JSON, by file name. */
export function synthesize(folder, variables, output = join(folder, 'cdk.out')) {
  // The usage report names the language and its version: the one part of a template that is not to be the same.
  run(folder, variables, process.execPath, cdk, 'synth', '--quiet', '--no-notices', '--no-version-reporting', '--output', output);
  return templatesIn(output);
}

/** Runs a program that synthesizes an app, without the CDK's command, and so without its usage report. Returns the app's templates. */
export function synthesizeBy(folder, variables, command, ...args) {
  const assembly = join(folder, 'readme.out');
  run(folder, { ...variables, CDK_OUTDIR: assembly }, command, ...args);
  return templatesIn(assembly);
}

/** The templates of a synthesized app as canonical JSON, by file name. */
export function templatesIn(assembly) {
  const files = readdirSync(assembly).filter((file) => file.endsWith('.template.json')).sort();
  return new Map(files.map((file) => [file, canonical(JSON.parse(readFileSync(join(assembly, file), 'utf8')))]));
}

/** Throws at the first template that is not the reference's, to the byte, and shows the first line that differs. */
export function expectSameTemplates(templates, reference) {
  const names = (map) => [...map.keys()].join(', ');
  if (names(templates) !== names(reference)) throw new Error(`the templates are ${names(templates)}, but in TypeScript ${names(reference)}`);
  for (const [name, expected] of reference) {
    const actual = templates.get(name);
    if (actual !== expected) throw new Error(`${name} differs from TypeScript's:\n${firstDifference(actual, expected)}`);
  }
}

/** JSON with the keys of every object in order. */
function canonical(value) {
  const sorted = (_, part) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
  };
  return JSON.stringify(value, sorted, 1);
}

function firstDifference(actual, expected) {
  const [actualLines, expectedLines] = [actual.split('\n'), expected.split('\n')];
  const index = expectedLines.findIndex((line, at) => line !== actualLines[at]);
  return `line ${index + 1}: ${actualLines[index]}\nTypeScript: ${expectedLines[index]}`;
}
