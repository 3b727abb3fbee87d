import { relative, sep } from 'path';
import type { Finding } from '../template-linter/finding';
import { ruleOf } from '../template-linter/rules';
import { version } from './version';

/** A mapping template, and the findings in it. */
export interface LintedTemplate {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/**
 * Writes findings in SARIF 2.1.0, which code hosts show beside the lines.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(linted: readonly LintedTemplate[]): object {
  const found = linted.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  const ids = [...new Set(found.map(({ finding }) => finding.id))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'apigw-sagemaker',
          version: version(),
          rules: ids.map((id) => ({ id, shortDescription: { text: ruleOf({ id }).title } })),
        },
      },
      columnKind: 'utf16CodeUnits',
      results: found.map(({ path, finding }) => resultOf(path, finding, ids.indexOf(finding.id))),
    }],
  };
}

function resultOf(path: string, { id, severity, message, line, column }: Finding, ruleIndex: number): object {
  return {
    ruleId: id,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [{
      physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: line, startColumn: column } },
    }],
  };
}

/** Code hosts take paths from the root of the repository, which is where `lint` is usually called. */
function uriOf(path: string): string {
  return relative('', path).split(sep).map(encodeURIComponent).join('/');
}
