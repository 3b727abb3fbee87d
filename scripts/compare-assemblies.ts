// Compares two jsii assemblies, and ignores their docs and where in the sources things stand: a refactoring must leave the rest equal.
//
//   npx tsx scripts/compare-assemblies.ts OLD.jsii NEW.jsii
import { readFileSync } from 'node:fs';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject { readonly [key: string]: Json }

const IGNORED = new Set(['docs', 'readme', 'locationInModule', 'symbolId', 'fingerprint']);

/** Each difference in a line of its own: its path in the assembly, then the old and the new value. */
export function assemblyDifferences(before: unknown, after: unknown): string[] {
  return differences('', before as Json, after as Json);
}

function differences(path: string, before: Json | undefined, after: Json | undefined): string[] {
  if (before === undefined) return [`${path}: added`];
  if (after === undefined) return [`${path}: removed`];
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  if (old === undefined || young === undefined || Array.isArray(before) !== Array.isArray(after)) {
    return before === after ? [] : [`${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`];
  }
  const names = new Set([...old.keys(), ...young.keys()]);
  const found = [...names].flatMap((name) => differences(path === '' ? name : `${path} > ${name}`, old.get(name), young.get(name)));
  // The order of parameters and of enum members counts; that of an object's keys does not.
  const isReordered = found.length === 0 && Array.isArray(before) && [...old.keys()].join() !== [...young.keys()].join();
  return isReordered ? [`${path}: in another order`] : found;
}

/** The compared fields of an object, or the items of a list by their names, and else by their places; undefined for a plain value. */
function fieldsOf(value: Json): ReadonlyMap<string, Json> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = isList(value)
    ? value.map((item, index) => [nameOf(item) ?? String(index), item] as const)
    : Object.entries(value).filter(([key]) => !IGNORED.has(key));
  return new Map(entries);
}

function nameOf(item: Json): string | undefined {
  if (typeof item !== 'object' || item === null || isList(item)) return undefined;
  return typeof item.name === 'string' ? item.name : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function main(): void {
  const [oldFile, newFile] = process.argv.slice(2);
  if (oldFile === undefined || newFile === undefined) {
    process.stderr.write('usage: npx tsx scripts/compare-assemblies.ts OLD.jsii NEW.jsii\n');
    process.exit(2);
  }
  const [before, after] = [oldFile, newFile].map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown);
  const found = assemblyDifferences(before, after);
  for (const line of found) process.stdout.write(`${line}\n`);
  process.stdout.write(`the assemblies differ in ${found.length} places\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

if (require.main === module) main();
