import { checkTemplate } from '../template-linter/check-on-first-use';
import { type LintFormat, lintReports } from './lint-reports';
import type { LintedTemplate } from './linted-template';
import { readText } from './read-json';
import type { Terminal } from './terminal';

/** What `lint` was told. */
export interface LintArguments {
  readonly templatePaths: readonly string[];
  readonly format: LintFormat;
  /** The least severity with which the exit code is 1. */
  readonly failOn: FailOn;
  /** Whether the templates are those of responses. */
  readonly areOfResponses: boolean;
  /** The variables of the method's path; undefined where no path was given. */
  readonly pathParameters?: readonly string[];
  /** The parameters that the method declares; undefined where none was given. */
  readonly requestParameters?: { readonly [name: string]: boolean };
}

/** The severities by which `lint` can fail, the worst first. */
export const severities = ['error', 'warning', 'note'] as const;

/** When `lint` fails. */
export type FailOn = typeof severities[number] | 'never';

/** Prints what is found in mapping templates; gives the exit code. */
export function lintCommand({ templatePaths, format, failOn, ...use }: LintArguments, terminal: Terminal): number {
  const linted = templatePaths.map((path): LintedTemplate => ({
    path,
    findings: checkTemplate(readText(path, 'the mapping template'), {
      isOfResponse: use.areOfResponses, pathParameters: use.pathParameters, requestParameters: use.requestParameters,
    }),
  }));
  terminal.out(lintReports[format](linted, terminal));
  const failing: readonly string[] = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  return linted.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}
