import { outputOf } from '../../processes/command';
import { writeTemplate } from '../cache';
import type { Finding } from '../finding';
import { missingPython, pythonCommand } from './python';
import type { Tool } from './tool';

interface Report {
  readonly results: { readonly failed_checks: readonly FailedCheck[] };
}

interface FailedCheck {
  readonly check_id: string;
  /** The type, a dot and the logical ID. */
  readonly resource: string;
}

export const checkov: Tool = {
  name: 'checkov',
  missing: missingPython,
  findingsIn: ({ name, template, paths }): Finding[] => {
    const file = writeTemplate(name, template);
    const args = ['--file', file, '--framework', 'cloudformation', '--output', 'json', '--compact', '--quiet', '--skip-download'];
    const output = outputOf(pythonCommand('checkov'), args, { statuses: [0, 1] });
    return (JSON.parse(output) as Report).results.failed_checks.map(({ check_id, resource }) => {
      const logicalId = resource.slice(resource.indexOf('.') + 1);
      return { rule: check_id, level: 'error', resource: paths.get(logicalId) ?? logicalId };
    });
  },
};
