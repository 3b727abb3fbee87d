import { outputOf } from '../../processes/command';
import { writeTemplate } from '../cache';
import type { Finding, Level } from '../finding';
import { missingPython, pythonCommand } from './python';
import type { Tool } from './tool';

interface Match {
  readonly Level: 'Error' | 'Warning' | 'Informational';
  readonly Rule: { readonly Id: string };
  /** Its path: the section of the template, and there the logical ID. */
  readonly Location: { readonly Path: readonly (string | number)[] };
}

const levels: { readonly [level in Match['Level']]: Level } = { Error: 'error', Warning: 'warning', Informational: 'information' };

/** The sum of 2 for errors, 4 for warnings and 8 for information. */
const statuses = [0, 2, 4, 6, 8, 10, 12, 14];

export const cfnLint: Tool = {
  name: 'cfn-lint',
  missing: missingPython,
  findingsIn: ({ name, template, paths }): Finding[] => {
    const file = writeTemplate(name, template);
    const output = outputOf(pythonCommand('cfn-lint'), ['--format', 'json', '--include-checks', 'I', '--', file], { statuses });
    return (JSON.parse(output) as Match[]).map(({ Level, Rule, Location: { Path: [, logicalId = ''] } }) => ({
      rule: Rule.Id, level: levels[Level], resource: paths.get(String(logicalId)) ?? String(logicalId),
    }));
  },
};
