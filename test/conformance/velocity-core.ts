/**
 * Compares the engine with Velocity's own tests, under API Gateway's settings, which are kept beside this project and are no part of it:
 * `tsx test/conformance/velocity-core.ts [FILE]`. Exits with 1 if a case disagrees, and with 0 where the file is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InterpretedTemplate } from '../../lib/template-engine/interpreted-template';
import { MappingTemplateError } from '../../lib/template-engine/mapping-template-error';
import { fromJavaScript } from '../../lib/template-engine/variables/from-javascript';

interface CoreCase {
  readonly id: string;
  readonly template: string;
  readonly input: { readonly variables?: { readonly [name: string]: unknown } };
  /** Null where the template fails. */
  readonly expected_apigw: string | null;
}

const FILE = process.argv[2] ?? resolve(__dirname, '../../../shared/conformance/velocity-core.json');

if (existsSync(FILE)) compareAll(JSON.parse(readFileSync(FILE, 'utf8')) as readonly CoreCase[]);
else process.stdout.write(`${FILE} is not there: nothing to compare.\n`);

function compareAll(cases: readonly CoreCase[]): void {
  const bad = cases.filter((each) => rendered(each) !== (each.expected_apigw ?? null));
  for (const each of bad) process.stdout.write(`DISAGREES ${each.id}: ${JSON.stringify(rendered(each))}, not ${JSON.stringify(each.expected_apigw)}\n`);
  process.stdout.write(`${cases.length - bad.length} of ${cases.length} of Velocity's own tests agree\n`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}

function rendered({ template, input }: CoreCase): string | null {
  const variables = Object.entries(input.variables ?? {}).map(([name, value]) => [name, fromJavaScript(value)] as const);
  try {
    return new InterpretedTemplate(template).renderRaw(new Map(variables));
  } catch (failure) {
    if (failure instanceof MappingTemplateError) return null;
    throw failure;
  }
}
