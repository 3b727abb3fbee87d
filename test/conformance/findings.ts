/**
 * Checks mapping templates recorded on API Gateway, or taken from its guide, for false alarms: they are kept beside this
 * project and are no part of it. `tsx test/conformance/findings.ts [FILE]` exits with 1 where other findings come than the
 * listed ones, and with 0 where the file is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTemplate } from '../../lib/template-linter/check-template';
import { expectedFindings } from './expected-findings';

interface TemplateCase {
  readonly id: string;
  readonly kind: string;
  readonly template: string;
  /** What API Gateway makes of it. */
  readonly expected: unknown;
}

const FILE = process.argv[2] ?? resolve(__dirname, '../../../shared/conformance/mapping-templates.json');

if (existsSync(FILE)) checkAll(JSON.parse(readFileSync(FILE, 'utf8')) as readonly TemplateCase[]);
else print(`${FILE} is not there: no templates to check.`);

function checkAll(cases: readonly TemplateCase[]): void {
  const found = foundIn(cases);
  const expected = new Map(expectedFindings.map((each) => [`${each.group} ${each.id}`, each]));
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  let agreeing = 0;
  for (const name of names) {
    const places = found.get(name) ?? [];
    const { count = 0, reason = 'not expected' } = expected.get(name) ?? {};
    print(`${name.padEnd(26)} ${String(places.length).padStart(3)}  ${reason}`);
    if (places.length === count) agreeing += 1;
    else print(`DISAGREES ${name}: expected ${count}, found ${places.length}: ${places.join(', ')}`);
  }
  print(`${agreeing} of ${names.length} kinds of findings agree, in ${cases.length} templates`);
  if (agreeing < names.length) process.exitCode = 1;
}

/** The places of the findings, by the group of the case and the ID. */
function foundIn(cases: readonly TemplateCase[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id: caseId, kind, template, expected } of cases) {
    for (const { id, line } of checkTemplate(template, { responseTemplate: kind.startsWith('response') })) {
      const name = `${caseId.split('-', 1).join('')} ${id}`;
      found.set(name, [...found.get(name) ?? [], `${caseId}:${line}`]);
      if (id === 'invalidJson' && isJson(expected)) fail(`DISAGREES ${caseId}: ${id}, but what API Gateway makes of it is JSON`);
    }
  }
  return found;
}

function isJson(text: unknown): boolean {
  try {
    JSON.parse(String(text));
    return true;
  } catch {
    return false;
  }
}

function fail(line: string): void {
  print(line);
  process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
