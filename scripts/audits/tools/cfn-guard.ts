import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, outputOf } from '../../processes/command';
import { AUDITS_CACHE, writeTemplate } from '../cache';
import type { Finding } from '../finding';
import type { Subject } from '../subject';
import { guardRules } from './guard-rules';
import { missingPython } from './python';
import type { Tool } from './tool';

// From 3.2.0 on, rules of Control Tower fail that skip every resource, and name none.
const VERSION = '3.1.1';
const FOLDER = join(AUDITS_CACHE, `cfn-guard-${VERSION}`);
const COMMAND = join(FOLDER, 'bin/cfn-guard');
const RULES_FAILED = 19;

interface Report {
  readonly not_compliant: readonly Failure[];
}

/** A rule, and in it checks that name the paths of what they failed for. */
interface Failure {
  readonly Rule: { readonly name: string };
}

export const cfnGuard: Tool = {
  name: 'cfn-guard',
  missing: () => (existsSync(COMMAND) || isInstalled('cargo') ? missingPython() : 'cargo'),
  findingsIn: ({ name, template, paths }): Finding[] => {
    if (!existsSync(COMMAND)) install();
    const file = writeTemplate(`${name}-without-suppressions`, withoutSuppressions(template));
    const args = ['validate', '--data', file, '--rules', ...guardRules(), '--structured', '--output-format', 'json', '--show-summary', 'none'];
    const output = outputOf(COMMAND, args, { statuses: [0, RULES_FAILED] });
    const failures = (JSON.parse(output) as Report[]).flatMap(({ not_compliant }) => not_compliant);
    return failures.flatMap((failure) => findingsOf(failure, paths));
  },
};

function findingsOf(failure: Failure, paths: Subject['paths']): Finding[] {
  const text = JSON.stringify(failure);
  const [rule] = /\bCT\.\w+\.PR\.\d+/.exec(text) ?? [failure.Rule.name];
  const logicalIds = new Set(Array.from(text.matchAll(/"\/Resources\/(\w+)/g), ([, id = '']) => id));
  if (logicalIds.size === 0) throw new Error(`cfn-guard says that ${rule} failed, and not for what: ${text}`);
  return [...logicalIds].map((id) => ({ rule, level: 'error', resource: paths.get(id) ?? id }));
}

/** With few optimizations it compiles in a quarter of the time, and runs for less than a second all the same. */
function install(): void {
  outputOf('cargo', ['install', 'cfn-guard', '--version', VERSION, '--locked', '--root', FOLDER], {
    variables: { CARGO_PROFILE_RELEASE_OPT_LEVEL: '1', CARGO_PROFILE_RELEASE_LTO: 'off' },
  });
}

/** A rule that a resource is exempt from by its metadata is to be reported like any other. */
function withoutSuppressions(template: object): object {
  return JSON.parse(JSON.stringify(template, (key, value: unknown) => (key === 'SuppressedRules' ? undefined : value))) as object;
}
